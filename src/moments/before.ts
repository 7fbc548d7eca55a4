import type { ValueOf } from '../policy/catalogue.ts';
import { CONDITIONS } from '../policy/kinds.ts';
import { type Asked, type Item, itemsOf } from './item.ts';

const { tick, choice, card } = itemsOf('before');

const checks =
  (what: ValueOf<'checklist'>[number]) =>
  ({ rules }: Asked) =>
    rules.checklist.includes(what);
/** Not where the teacher has said that they teach from school. */
const athome =
  (what: ValueOf<'home-checks'>[number]) =>
  ({ rules, ticked }: Asked) =>
    rules['home-checks'].includes(what) && !ticked('before.location.school');
const records = ({ rules }: Asked) => rules['recording.mode'] !== 'forbidden';
/** Confirmed once or per class, it is the school's policy that says so. */
const perSession = ({ rules }: Asked) => rules.agreement === 'per-session';

/** What is gone through before the meeting is entered. */
export const BEFORE: readonly Item[] = [
  tick('before.planning', 'EH-13 EH-14 EH-16 EH-17', checks('planning')),
  tick('before.content', 'EH-20', checks('content')),
  tick('before.software', 'EH-21', checks('software')),
  tick('before.calendar', 'EH-18 EH-70 EH-92', ({ rules }) => rules.scheduling === 'calendar-only'),
  tick('before.class-team', 'EH-04 EH-68', ({ rules }) => rules['class-team']),
  tick(
    'before.colleague',
    'EH-19 EH-36 EH-65 EH-70 SJ-13',
    ({ staffing }) => Math.max(staffing.minInvited ?? 0, staffing.minPresent ?? 0) >= 2,
  ),
  tick(
    'before.colleague-may-remove',
    'SJ-13',
    ({ rules, staffing }) => rules['removal.by'] === 'any-staff' && (staffing.minPresent ?? 0) >= 2,
  ),
  tick('before.agreement', 'EH-23 EH-67 EH-69 EH-91', perSession),
  tick('before.signed', 'EH-90', perSession),
  ...CONDITIONS.map((condition) =>
    tick(
      `condition.${condition}`,
      'HW-08',
      ({ staffing }) => staffing.oneToOne === 'with-conditions' && staffing.conditions.includes(condition),
    ),
  ),
  tick('before.external', 'HW-04', ({ kind }) => kind === 'external'),
  tick('before.device', 'SJ-05 EH-05', ({ rules }) => rules['school-device']),
  choice(
    'before.location',
    'SJ-09 EH-25 EH-28',
    ({ rules }) => rules['home-checks'].length > 0 || rules['camera.staff'] === 'off-suggested-at-home',
    { answers: ['before.location.school', 'before.location.home'] },
  ),
  tick('before.neutral', 'EH-25 EH-73', checks('location')),
  tick('home.household', 'SJ-09', athome('household-told')),
  tick('home.interruptions', 'EH-28', athome('interruptions')),
  tick('home.smart-speakers', 'EH-32 EH-80', athome('smart-speakers')),
  tick('home.headset', 'EH-31', athome('headset')),
  card(
    'home.camera',
    'EH-41',
    ({ rules, ticked }) => rules['camera.staff'] === 'off-suggested-at-home' && ticked('before.location.home'),
  ),
  tick('before.background', 'SJ-07 EH-26', ({ rules }) => rules.background.length > 0),
  tick('before.camera-view', 'EH-27', checks('camera-view')),
  tick('before.manner', 'SJ-04 EH-33 EH-34 EH-73 EH-95', checks('manner')),
  tick('before.confidential', 'EH-40', checks('confidential')),
  tick('before.lobby', ''),
  choice('before.recording', '', ({ rules }) => rules['recording.mode'] === 'ask', {
    answers: ['before.recording.yes', 'before.recording.no'],
  }),
  tick('before.can-record', 'EH-43 EH-94', ({ rules }) => rules['recording.mode'] === 'required-entire'),

  card('before.platform', 'SJ-06 EH-04 EH-68 HW-03'),
  card('before.kinds', 'SJ-02 HW-04 HW-05 HW-06 HW-07 HW-08'),
  card('before.pastoral', 'EH-64 EH-65 EH-66', ({ kind }) => kind === 'pastoral'),
  card('before.may-record', 'SJ-19', ({ rules }) => rules['recording.mode'] === 'optional'),
  card('before.to-share', 'EH-48', records),
  card('before.learners', 'SJ-23 SJ-29 SJ-30 EH-82 EH-83 EH-86 EH-89 EH-97 EH-98 EH-99 EH-100 EH-101'),
  card('before.families', 'SJ-31 SJ-32 EH-30 EH-99'),
  card('before.voluntary', 'SJ-01 EH-02 EH-03 EH-15 EH-22'),
  card('before.changes', 'EH-71', ({ rules }) => rules.scheduling === 'calendar-only'),
  card('before.policies', 'SJ-03 SJ-18 EH-01 EH-06 EH-76 EH-112 HW-01'),
  card('before.guides', 'EH-24 HW-10'),
];
