import { useState } from 'preact/hooks';
import type { IncidentWords } from '../i18n/incident.ts';
import type { Draft } from '../incidents/draft.ts';
import type { RecordsTold } from '../records/told.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Keeper } from './keeper.ts';
import { takeUp } from './page.ts';

interface Props {
  readonly words: IncidentWords;
  readonly keeper: Keeper;
  /** Given by itself: the keeper stays the same, and a part whose props are the same is not drawn anew. */
  readonly elsewhere: Elsewhere;
  readonly ask: (told: RecordsTold) => Promise<unknown>;
  /** Goes on with that one in place of what is in the form, which is kept. */
  readonly open: (draft: Draft) => void;
}

/** That the same account is open in another place, and the way to the newer words where those are there. */
export function ElsewhereNotice({ words, keeper, elsewhere, ask, open }: Props) {
  const [shut, setShut] = useState(false);
  const { as, newer } = elsewhere;
  const press = async () => {
    const draft = await takeUp(keeper, ask);
    if (draft === null) setShut(true);
    else open(draft);
  };
  return (
    <div role="status" class="elsewhere">
      {as !== 'alone' && (
        <>
          <p data-elsewhere={as}>{words(`elsewhere.${as}`)}</p>
          {shut && <p>{words('elsewhere.shut')}</p>}
          {newer !== null && (
            <button type="button" class="button small" data-act="take-up" onClick={press}>
              {words('elsewhere.take-up')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
