import { ZONE } from '../../incidents/days.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { goesAt, keepingOf } from '../../records/tidy.ts';
import { useTools } from '../tools.ts';
import { useWords } from './context.ts';
import type { Told } from './finding.ts';

/** When it goes from this device by itself, or why it does not. */
export function Goes({ told }: { readonly told: Told }) {
  const words = useWords();
  const { rules, clockSure } = useTools();
  if (told.exported === null) return <p class="hint">{words('export.never-silent')}</p>;
  if (told.due.length > 0) return <p class="hint">{words('log.stays-due')}</p>;
  // Whether the clock can be gone by is not known yet, or could not be asked.
  if (rules === null || clockSure === null) return null;
  const at = goesAt(told, keepingOf(rules));
  if (at === null) return null;
  // A day is a promise only once the clock is gone by: until then nothing goes (`records/clock.ts`).
  return (
    <p class="hint" data-goes={clockSure ? at : 'held'}>
      {clockSure ? words('log.goes', { at: stamp(at, ZONE) }) : words('log.held')}
    </p>
  );
}
