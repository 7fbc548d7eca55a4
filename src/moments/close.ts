import type { ValueOf } from '../policy/catalogue.ts';
import { type Asked, type Item, itemsOf } from './item.ts';

const end = itemsOf('end');

/** The last minutes. */
export const END: readonly Item[] = [
  end.tick('end.tasks', 'EH-114'),
  end.tick('end.breakouts-closed', 'EH-39', ({ rules }) => rules['end.breakouts']),
  end.tick('end.nobody-alone', 'SJ-14 EH-35 EH-79', ({ staffing }) => staffing.oneToOne !== 'allow'),
  end.card('end.for-all', 'SJ-15 EH-38 EH-39 EH-79', ({ rules }) => rules['end.for-all']),
  end.card('end.learners-leave', 'EH-113'),
  end.card(
    'end.recording',
    'EH-43 EH-94',
    ({ rules }) => rules['recording.mode'] === 'required-entire' || rules['recording.mode'] === 'optional',
  ),
];

const after = itemsOf('after');

/** A task that follows from something that happened, where the school's rules have it. */
const follows =
  (task: ValueOf<'incident.follow-ups'>[number], ...from: readonly string[]) =>
  ({ rules, ticked }: Asked) =>
    rules['incident.follow-ups'].includes(task) && from.some((note) => ticked(note));
const EITHER = ['during.removed', 'during.incident'] as const;

/** The tasks once the meeting is over. */
export const AFTER: readonly Item[] = [
  after.tick(
    'after.recording-moved',
    'EH-44 EH-72 EH-94',
    ({ rules }) => rules['recording.folder'] !== '' && rules['recording.mode'] !== 'forbidden',
    { words: (rules) => ({ folder: rules['recording.folder'] }) },
  ),
  after.tick(
    'after.recording-expiry',
    'EH-42 EH-45',
    ({ rules }) =>
      rules['recording.mode'] !== 'forbidden' &&
      (rules['recording.delete'] === 'never' || rules['recording.retention-days'] !== null),
  ),
  after.tick('after.parents-told', 'SJ-12', follows('parents', 'during.removed')),
  after.tick('after.learners-told', 'EH-61', follows('learners-present', ...EITHER)),
  after.tick('after.system-entry', 'EH-62', follows('system-entry', ...EITHER), {
    words: (rules) => ({ system: rules['incident.system'] }),
  }),
  after.tick('after.safeguarding-alerted', 'EH-60 EH-62', follows('safeguarding-alerted', ...EITHER)),
  after.tick('after.followed-up', 'SJ-11', ({ ticked }) => ticked('during.removed')),
  after.tick('after.leaders-told', 'SJ-16', ({ rules }) => rules['incident.follow-ups'].includes('leaders')),
  after.card('after.something-happened', 'EH-56 EH-57 EH-59 EH-61 EH-66'),
  after.card('after.recording-kept', 'EH-42 EH-46 EH-47 EH-49', ({ rules }) => rules['recording.mode'] !== 'forbidden'),
  after.card('after.not-for-appraisal', 'EH-49 EH-15 EH-03'),
];
