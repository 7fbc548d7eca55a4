import { useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import type { Note } from '../../incidents/draft.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { enteredFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { Offers } from './drafts.tsx';
import { type NotDropped, NotGone } from './not-gone.tsx';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  readonly notes: readonly Note[];
  readonly drafts: number;
  /** The lesson is over: now is the time. */
  readonly pressing: boolean;
}

/** Seconds that were noted, and drafts that were left. */
export function ToWriteUp({ desk, notes, drafts, pressing }: Props) {
  const words = useIncidentWords();
  // One that was sent twice, because nobody answered the first time, is one.
  const each = [...new Map(notes.map((note) => [note.id, note])).values()];
  return (
    <section
      class={pressing ? 'to-write-up pressing' : 'to-write-up'}
      data-incident="notes"
      aria-labelledby="to-write-up"
    >
      <h2 id="to-write-up">{words('waiting.title')}</h2>
      {each.length > 0 && <p>{words('note.unwritten', { n: each.length })}</p>}
      <ul class="waits">
        {each.map((note) => (
          <NoteItem key={note.id} note={note} desk={desk} />
        ))}
      </ul>
      {drafts > 0 && <Offers desk={desk} />}
    </section>
  );
}

function NoteItem({ note, desk }: { readonly note: Note; readonly desk: DeskState }) {
  const { records } = useTools();
  const words = useIncidentWords();
  const [asked, ask] = useState(false);
  const [why, setWhy] = useState<NotDropped | null>(null);
  const letGo = async () => {
    const answer = enteredFrom(await records({ kind: 'drop-note', id: note.id, at: Date.now() }));
    if (answer?.done) desk.stir();
    else setWhy(answer?.why ?? 'not-answered');
  };
  return (
    <li data-note={note.id}>
      <p>{words('note.at', { at: stamp(note.at, ZONE) })}</p>
      {why && <NotGone why={why} />}
      {asked ? (
        <div class="row">
          <p>{words('note.nothing-sure')}</p>
          <button type="button" class="button small" data-act="let-go-yes" onClick={letGo}>
            {words('note.nothing-yes')}
          </button>
          <button type="button" class="button small" data-act="keep-note" onClick={() => ask(false)}>
            {words('note.keep')}
          </button>
        </div>
      ) : (
        <div class="row">
          <button type="button" class="button small" data-act="write-up" onClick={() => desk.open({ note })}>
            {words('note.write-up')}
          </button>
          <button type="button" class="button small quiet" data-act="let-go" onClick={() => ask(true)}>
            {words('note.nothing')}
          </button>
        </div>
      )}
    </li>
  );
}
