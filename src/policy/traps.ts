import type { KnobId } from './catalogue.ts';
import type { PresetId } from './presets/index.ts';

/**
 * A place where a school's own document says two things that cannot both be kept (guidance 1.5). The software does not
 * choose in silence: it says what it does meanwhile, and asks the school. The words are in `i18n/options.traps.*`.
 */
export interface Trap {
  readonly id: TrapId;
  readonly clauses: readonly string[];
  /** Ways to read it, of which a school may pick one, or write its own. */
  readonly readings: readonly string[];
  /** The values that would have to follow what the school decides. */
  readonly knobs: readonly KnobId[];
}

export const TRAP_IDS = [
  'sharing',
  'deleting',
  'entirety-cameras',
  'choice-until-invited',
  'images',
  'invited-present',
  'who-ends',
  'asynchronous',
] as const;
export type TrapId = (typeof TRAP_IDS)[number];

const ELFED: Readonly<Record<TrapId, Omit<Trap, 'id'>>> = {
  sharing: {
    clauses: ['EH-44', 'EH-47', 'EH-72', 'EH-94'],
    readings: ['staff-only', 'class-files', 'school-share'],
    knobs: ['recording.share', 'recording.folder'],
  },
  deleting: {
    clauses: ['EH-42', 'EH-45'],
    readings: ['keep', 'schedule'],
    knobs: ['recording.delete', 'recording.retention-days'],
  },
  'entirety-cameras': {
    clauses: ['EH-29', 'EH-43', 'EH-75'],
    readings: ['choice-stands', 'cameras-on'],
    knobs: ['recording.mode', 'camera.learner'],
  },
  'choice-until-invited': {
    clauses: ['EH-29', 'EH-75', 'EH-105', 'EH-106'],
    readings: ['invited', 'free'],
    knobs: ['camera.learner', 'mic.learner'],
  },
  images: { clauses: ['EH-88'], readings: ['never', 'with-video'], knobs: ['script'] },
  'invited-present': {
    clauses: ['EH-35', 'EH-36'],
    readings: ['two-present', 'invited-enough'],
    knobs: ['kind.whole-class.min-present', 'kind.whole-class.one-to-one'],
  },
  'who-ends': {
    clauses: ['EH-38', 'EH-79', 'EH-113'],
    readings: ['teacher-ends', 'learners-leave'],
    knobs: ['end.for-all', 'end.reminder'],
  },
  asynchronous: { clauses: ['EH-01', 'EH-02'], readings: ['live-meant', 'new-edition'], knobs: [] },
};

export const trapsOf = (preset: PresetId | null): readonly Trap[] =>
  preset === 'elfed' ? TRAP_IDS.map((id) => ({ id, ...ELFED[id] })) : [];

/** How a reading that was picked is kept beside words that somebody wrote. */
export const asReading = (reading: string): string => `reading:${reading}`;

/** The reading that was picked; null when it was written in somebody's own words. */
export const readingOf = (trap: Trap, settled: string): string | null =>
  trap.readings.find((reading) => asReading(reading) === settled) ?? null;
