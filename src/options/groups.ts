import { KNOB_IDS, type KnobId } from '../policy/catalogue.ts';
import type { Kind } from '../policy/kinds.ts';

/** The parts of the page, in its order. */
export const GROUPS = [
  'school',
  'kinds',
  'staffing',
  'recording',
  'lesson',
  'guests',
  'end',
  'rules',
  'incident',
  'log',
] as const;
export type Group = (typeof GROUPS)[number];

/** By the first word of a knob's id. */
const HEADS: Readonly<Record<Group, readonly string[]>> = {
  school: ['school', 'platforms', 'class-team', 'school-device', 'scheduling', 'allowed-hours'],
  kinds: ['default-kind', 'kind'],
  staffing: ['adults', 'min-learners', 'below-minimum', 'grace'],
  recording: ['recording'],
  lesson: [
    'background',
    'checklist',
    'home-checks',
    'agreement',
    'script',
    'camera',
    'mic',
    'attention',
    'chat',
    'advisory-minutes',
  ],
  guests: ['guests', 'removal'],
  end: ['end'],
  rules: ['level'],
  incident: ['incident', 'contacts', 'wording'],
  log: ['log'],
};

/** Null for a knob that has no place on the page; a test holds that there is none. */
export function groupOf(id: KnobId): Group | null {
  // How learners ask to speak is a moment of the lesson; how an alarm behaves is not, and has the same first word.
  if (id.startsWith('attention.')) return 'rules';
  const [head = ''] = id.split('.');
  return GROUPS.find((group) => HEADS[group].includes(head)) ?? null;
}

export const knobsOf = (group: Group): readonly KnobId[] => KNOB_IDS.filter((id) => groupOf(id) === group);

export const knobsOfKind = (kind: Kind): readonly KnobId[] => KNOB_IDS.filter((id) => id.startsWith(`kind.${kind}.`));
