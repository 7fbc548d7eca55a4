import type { ValueOf } from '../policy/catalogue.ts';
import { type Asked, type Item, itemsOf } from './item.ts';

type Line = ValueOf<'script'>[number];

const start = itemsOf('start');
const line = (id: Line, clauses: string) =>
  start.tick(`script.${id}`, clauses, ({ rules }: Asked) => rules.script.includes(id));

/** The rules to say at the start, in the order in which they are best said; ticked in any. */
export const START: readonly Item[] = [
  line('recording', 'SJ-20 EH-94'),
  line('behaviour', 'EH-50 EH-51 EH-52 EH-74 EH-102 EH-103 EH-115'),
  line('respect', 'SJ-24 SJ-27 EH-84 EH-87'),
  line('who-speaks', 'EH-53 SJ-26 EH-107 EH-108'),
  line('cameras', 'SJ-25 EH-29 EH-75 EH-105 EH-106'),
  line('no-images', 'SJ-28 EH-88 EH-111'),
  line('agreement', 'EH-55 EH-67'),
  line('raise-concerns', 'EH-55'),
  line('punctual', 'SJ-22 EH-81 EH-103'),
];

const during = itemsOf('during');

/** What may be needed while the lesson runs: nothing to tick off, and everything at hand. */
export const DURING: readonly Item[] = [
  during.note('during.removed', 'SJ-10 SJ-11 EH-58 EH-77'),
  during.note('during.incident', 'SJ-27 EH-09 EH-56 EH-57 EH-63 EH-87 EH-109'),
  during.card('during.danger', 'EH-12'),
  during.card('during.concern', 'SJ-17 EH-09 EH-10 EH-11 EH-60'),
  during.card('during.remove', 'SJ-10 SJ-13 EH-58 EH-77 EH-109'),
  during.card('during.screen', 'EH-59'),
  during.card('during.alone', 'SJ-14 EH-35 EH-64 EH-78 EH-93', ({ staffing }) => staffing.oneToOne !== 'allow'),
  during.card('during.mute', 'SJ-25 EH-96 EH-107'),
  during.card('during.hands', 'SJ-26', ({ rules }) => rules.attention === 'hand' || rules.attention === 'both'),
  during.card('during.chat', 'EH-54 EH-108 EH-109'),
  during.card('during.place', 'EH-56 EH-57 EH-63 EH-85 EH-86 EH-95 EH-102'),
  during.card('during.parents', 'SJ-31 SJ-32 EH-30', ({ rules }) => rules['guests.parent'] !== 'present'),
  during.card('during.own-camera', 'SJ-21 EH-41'),
  during.card('during.learner-cameras', 'EH-29 EH-75', ({ rules }) => rules['camera.learner'] !== 'on'),
  during.card('during.remarks', 'EH-07 EH-08 EH-37 EH-40'),
  during.card('during.taking-part', 'SJ-27 EH-110 EH-115'),
  during.card('during.room', 'HW-02', ({ rules }) => rules['adults.in-room']),
  during.card('during.practitioners', 'HW-09'),
  during.card('during.channels', 'SJ-08'),
];
