import type { RecordsFault } from '../records/fault.ts';
import { useTools } from './tools.ts';

export type Trouble = RecordsFault | 'not-answered';

/** Why the records cannot be read, or were not changed, and what can be done about it. */
export function FaultBox({ why, again }: { readonly why: Trouble; readonly again?: () => void }) {
  const { say } = useTools();
  return (
    <div class="box" data-box="faults" data-fault={why} role="alert">
      <h3>{say('fault.title')}</h3>
      <p>{say(`fault.${why}`)}</p>
      {again && (
        <button type="button" class="button" data-act="try-again" onClick={again}>
          {say('try-again')}
        </button>
      )}
    </div>
  );
}
