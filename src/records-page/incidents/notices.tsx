import { ZONE } from '../../incidents/days.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { restoredIn } from '../../records/book.ts';
import { type Span, spansOf } from '../../records/own-entry.ts';
import { useDesk, useWords } from './context.ts';

/** What is not as it should be with the store or with the chain, and what that means; the rest is shown all the same. */
export function Notices() {
  const { look } = useDesk();
  return (
    <div role="alert">
      {look?.fault && <StoreNotice />}
      <ChainNotice />
      <UnreadNotice />
      <RestoredNotice />
      <OnceNotice />
    </div>
  );
}

function StoreNotice() {
  const words = useWords();
  const { look } = useDesk();
  if (!look?.fault) return null;
  return (
    <div class="box" data-box="refused" data-fault={look.fault}>
      <h3>{words('log.store')}</h3>
      <p>{words(`log.came.${look.fault}`)}</p>
      <p>{words('log.store-copied', { n: look.outstanding.incidents.length })}</p>
    </div>
  );
}

/** What is shown below is not all that there may be. */
function UnreadNotice() {
  const words = useWords();
  const { look } = useDesk();
  if (look === null) return null;
  const { drafts } = look.outstanding.unread;
  if (drafts === 0 && !look.sessionsUnread) return null;
  return (
    <div class="box" data-box="refused" data-unread>
      <h3>{words('unread.title')}</h3>
      {drafts === 'all' && <p>{words('unread.any-drafts')}</p>}
      {typeof drafts === 'number' && drafts > 0 && <p>{words('unread.drafts', { n: drafts })}</p>}
      {look.sessionsUnread && <p>{words('unread.sessions')}</p>}
      <p>{words('unread.page')}</p>
    </div>
  );
}

/** Entries by the numbers that they have in the list, from one. */
const numbers = ({ from, to }: Span): string => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`);
const listed = (seqs: readonly number[]): string => spansOf(seqs).map(numbers).join(', ');

function RestoredNotice() {
  const words = useWords();
  const { look } = useDesk();
  const back = look?.fault === null ? restoredIn(look.rows) : [];
  if (back.length === 0) return null;
  return (
    <div class="box" data-box="restored">
      <p>{words('log.restored', { numbers: listed(back) })}</p>
    </div>
  );
}

function OnceNotice() {
  const words = useWords();
  const { once } = useDesk();
  if (once.length === 0) return null;
  return (
    <div class="box" data-box="once">
      <h3>{words('log.uncopied-title')}</h3>
      <p>{words('log.uncopied', { numbers: listed(once) })}</p>
    </div>
  );
}

function ChainNotice() {
  const words = useWords();
  const { look, checked } = useDesk();
  if (checked === 'unchecked')
    return (
      <div class="box" data-box="refused" data-chain="unchecked">
        <p>{words('log.chain-unchecked')}</p>
        <p>{words('unread.page')}</p>
      </div>
    );
  if (checked === null || (checked.sound && checked.lost.length === 0)) return null;
  const { altered, missing, cutOff, unexplained, lost, sound } = checked;
  const rows = new Map(look?.rows.map((row) => [row.seq, row]));
  const written = new Map(look?.outstanding.incidents.map((told) => [told.id, told.written]));
  return (
    <div class="box" data-box="refused" data-chain={sound ? 'sound' : 'broken'}>
      <h3>{words(sound ? 'log.chain-lost' : 'log.chain')}</h3>
      {!sound && <p>{words('log.chain-means')}</p>}
      <ul class="faults">
        {altered.map((seq) => {
          const row = rows.get(seq);
          const incident = row && 'clear' in row ? row.clear.incident : null;
          const at = typeof incident === 'string' ? written.get(incident) : undefined;
          return (
            <li key={seq} data-altered={seq}>
              {at === undefined
                ? words('log.chain.altered', { number: seq + 1 })
                : words('log.chain.altered-of', { number: seq + 1, at: stamp(at, ZONE) })}
            </li>
          );
        })}
        {[...missing, ...(cutOff ? [cutOff] : [])].map((span) => (
          <li key={span.from} data-missing={span.from}>
            {words('log.chain.missing', { numbers: numbers(span) })}
          </li>
        ))}
        {unexplained.map((seq) => (
          <li key={seq}>{words('log.chain.unexplained', { number: seq + 1 })}</li>
        ))}
        {lost.map((span) => (
          <li key={span.from} data-lost={span.from}>
            {words('log.chain.lost', { numbers: numbers(span) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
