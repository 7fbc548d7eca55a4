import type { RecordsFault } from '../records/fault.ts';
import { useTools } from './tools.ts';

export type Trouble = RecordsFault | 'not-answered' | 'unforeseen';

interface Props {
  readonly why: Trouble;
  readonly again?: () => void;
  /** Where it stands for the whole of a page, it has that page's heading. */
  readonly heading?: 'h2' | 'h3';
}

/** Why the records cannot be read, or were not changed, and what can be done about it. */
export function FaultBox({ why, again, heading: Heading = 'h3' }: Props) {
  const { say } = useTools();
  return (
    <div class="box" data-box="faults" data-fault={why} role="alert">
      <Heading>{say('fault.title')}</Heading>
      <p>{say(`fault.${why}`)}</p>
      {again && (
        <button type="button" class="button" data-act="try-again" onClick={again}>
          {say('try-again')}
        </button>
      )}
    </div>
  );
}
