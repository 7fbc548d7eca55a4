import { useState } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';
import type { Told } from './finding.ts';
import { focusOn } from './focus.ts';

/** Offered once all of it was taken out and nothing was added since. Asked once: the school's system is the record. */
export function Delete({ tolds }: { readonly tolds: readonly Told[] }) {
  const words = useWords();
  const { ask, tell, rules, clockSure } = useTools();
  const { reload } = useDesk();
  const [sure, setSure] = useState(false);
  const [said, say] = useState('');
  if (tolds.length === 0) return null;
  if (tolds.some(({ exported }) => exported === null)) return <p class="hint">{words('export.never-silent')}</p>;
  const due = tolds.reduce((sum, one) => sum + one.due.length, 0);
  const remove = async () => {
    for (const { id } of tolds) {
      const came = cameOf(await ask({ kind: 'remove-incident', id, why: 'by-hand' }));
      if (came !== 'done') {
        // Those before it are gone, and are not listed any more.
        await reload();
        return say(words(cameKey(came)));
      }
    }
    tell(words('log.deleted', { n: tolds.length }));
    await reload();
    focusOn('list-title');
  };
  return (
    <div class="box" data-box="delete">
      <p>{words(sure ? 'log.delete-sure' : 'export.delete-offer')}</p>
      {due > 0 && <p>{words('log.delete-due', { n: due })}</p>}
      {!sure && due === 0 && rules && clockSure !== null && (
        <p class="hint">
          {clockSure ? words('export.deleted-after', { n: rules['log.draft-days'] }) : words('log.held')}
        </p>
      )}
      <div class="presses">
        {sure ? (
          <>
            <button type="button" class="button main" data-act="delete-sure" onClick={() => void remove()}>
              {words('export.delete')}
            </button>
            <button type="button" class="button" data-act="keep" onClick={() => setSure(false)}>
              {words('export.keep')}
            </button>
          </>
        ) : (
          <button type="button" class="button" data-act="delete" onClick={() => setSure(true)}>
            {words('export.delete')}
          </button>
        )}
      </div>
      <p class="wrong" role="alert">
        {said}
      </p>
    </div>
  );
}
