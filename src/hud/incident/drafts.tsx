import { useEffect, useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import { stamp } from '../../incidents/export/telling.ts';
import type { DraftKept } from '../../records/told.ts';
import { draftsFrom, enteredFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { type NotDropped, NotGone } from './not-gone.tsx';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  /** The one that is being written is not offered beside itself. */
  readonly but?: string;
}

/** Drafts that were left, to be gone on with: asked for anew each time that something may have changed. */
export function Offers({ desk, but }: Props) {
  const { records } = useTools();
  const words = useIncidentWords();
  const [drafts, setDrafts] = useState<readonly DraftKept[]>([]);
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    let current = true;
    void records({ kind: 'drafts' }).then((raw) => {
      const answer = draftsFrom(raw);
      if (!current) return;
      setUnread(answer?.done !== true);
      if (answer?.done) setDrafts(answer.value);
    });
    return () => {
      current = false;
    };
  }, [records, desk.stirred]);
  const offered = drafts.filter(({ id }) => id !== but);
  if (unread)
    return (
      <div class="offers" data-unread="drafts">
        <p class="trouble">
          {words('unread.any-drafts')} {words('unread.do')}
        </p>
        <button type="button" class="button small" data-act="read-drafts" onClick={desk.stir}>
          {words('unread.again')}
        </button>
      </div>
    );
  if (offered.length === 0) return null;
  return (
    <div class="offers" data-incident="drafts">
      <h3>{words('draft.open')}</h3>
      <ul class="waits">
        {offered.map((one) => (
          <Offer key={one.id} kept={one} desk={desk} />
        ))}
      </ul>
    </div>
  );
}

function Offer({ kept, desk }: { readonly kept: DraftKept; readonly desk: DeskState }) {
  const { records, openRecords } = useTools();
  const words = useIncidentWords();
  const [asked, ask] = useState(false);
  const [why, setWhy] = useState<NotDropped | null>(null);
  const { id, at, draft, shut } = kept;
  const drop = async () => {
    const { held } = desk;
    if (held.current?.draft().id === id) {
      held.current.stop();
      await held.current.settled();
      held.current = null;
    }
    const answer = enteredFrom(await records({ kind: 'drop-draft', id }));
    if (answer?.done) desk.stir();
    else setWhy(answer?.why ?? 'not-answered');
  };
  return (
    <li data-draft={id}>
      <p>{words('draft.of', { at: stamp(at, ZONE) })}</p>
      {shut && <p class="hint">{words(`draft.${shut}`)}</p>}
      {why && <NotGone why={why} />}
      {asked ? (
        <div class="row">
          <p>{words('draft.discard-sure')}</p>
          <button type="button" class="button small" data-act="discard-draft-yes" onClick={drop}>
            {words('draft.discard')}
          </button>
          <button type="button" class="button small" data-act="keep-draft" onClick={() => ask(false)}>
            {words('draft.cancel')}
          </button>
        </div>
      ) : (
        <div class="row">
          {draft === null ? (
            <button type="button" class="button small" data-act="open-draft" onClick={() => openRecords('incidents')}>
              {words('records.open')}
            </button>
          ) : (
            <button type="button" class="button small" data-act="go-on" onClick={() => desk.open({ draft })}>
              {words('draft.go-on')}
            </button>
          )}
          <button type="button" class="button small quiet" data-act="discard-draft" onClick={() => ask(true)}>
            {words('draft.discard')}
          </button>
        </div>
      )}
    </li>
  );
}
