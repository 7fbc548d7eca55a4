import { atLeast, rangeText } from '../meeting/range.ts';
import type { View } from './view.ts';

/** The stable attributes of the HUD's root, for tests and for school technicians (design section 4). */
export function contractOf({ phase, level, report }: View): Readonly<Record<`data-${string}`, string>> {
  const unseen = atLeast(0);
  return {
    'data-phase': phase,
    'data-level': level,
    'data-staff': rangeText(report?.staff ?? unseen),
    'data-learners': rangeText(report?.learners ?? unseen),
    'data-unidentified': rangeText(report?.unidentified ?? unseen),
    'data-lobby': rangeText(report?.lobby ?? unseen),
    'data-roster': report?.roster ?? (phase === 'lost' ? 'unreadable' : 'closed'),
    'data-recording': report?.recording.state ?? 'unknown',
  };
}
