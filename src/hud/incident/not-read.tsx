import type { Outstanding } from '../../records/told.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  /** Null: none of it could be read. */
  readonly unread: Outstanding['unread'] | null;
}

/** What could not be read is not passed off as nothing to be done: what that is, and what to do. */
export function NotRead({ desk, unread }: Props) {
  const { openRecords } = useTools();
  const words = useIncidentWords();
  return (
    <section class="not-read" data-incident="not-read" aria-labelledby="not-read">
      <h2 id="not-read">{words('unread.title')}</h2>
      {unread === null && <p>{words('unread.waiting')}</p>}
      {unread?.drafts === 'all' && <p>{words('unread.any-drafts')}</p>}
      {typeof unread?.drafts === 'number' && unread.drafts > 0 && <p>{words('unread.drafts', { n: unread.drafts })}</p>}
      {unread !== null && unread.entries > 0 && <p>{words('unread.entries', { n: unread.entries })}</p>}
      <p class="hint">{words('unread.do')}</p>
      <div class="row">
        <button type="button" class="button small" data-act="read-again" onClick={desk.stir}>
          {words('unread.again')}
        </button>
        <button type="button" class="button small" data-act="open-incidents" onClick={() => openRecords('incidents')}>
          {words('records.open')}
        </button>
      </div>
    </section>
  );
}
