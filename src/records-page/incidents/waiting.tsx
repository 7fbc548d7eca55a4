import { useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import type { Note } from '../../incidents/draft.ts';
import { beginDraft } from '../../incidents/draft.ts';
import { stamp } from '../../incidents/export/telling.ts';
import type { Draft as SealedDraft } from '../../records/reader.ts';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';
import { openDraft } from './gather.ts';
import type { Begun } from './use-draft.ts';

/** What was begun and not finished: drafts, and moments noted to be written up. */
export function Waiting({ write }: { readonly write: (begun: Begun) => void }) {
  const words = useWords();
  const { look } = useDesk();
  if (look === null || look.drafts.length + look.outstanding.notes.length === 0) return null;
  return (
    <section aria-labelledby="waiting-title" class="waiting">
      <h3 id="waiting-title">{words('log.waiting')}</h3>
      <ul class="plain">
        {look.drafts.map((draft) => (
          <DraftLine key={draft.id} sealed={draft} write={write} />
        ))}
        {look.outstanding.notes.map((note) => (
          <NoteLine key={note.id} note={note} write={write} />
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ sealed, write }: { readonly sealed: SealedDraft; readonly write: (begun: Begun) => void }) {
  const words = useWords();
  const { read, vault, ask, tell } = useTools();
  const { look, reload } = useDesk();
  const [sure, setSure] = useState(false);
  const [said, say] = useState('');
  const locked = look?.key === 'locked';
  const open = async () => {
    // Since the list was drawn it may have been written on in a panel.
    const drafts = await read.drafts();
    const newest = drafts.done ? drafts.value.drafts.find(({ id }) => id === sealed.id) : undefined;
    const opened = await openDraft(vault, newest ?? sealed);
    if ('draft' in opened) write({ draft: opened.draft, kept: true });
    else say(words(opened.why === 'locked' ? 'log.unlock-first' : `log.shut.${opened.why}`));
  };
  const discard = async () => {
    const came = cameOf(await ask({ kind: 'drop-draft', id: sealed.id }));
    if (came !== 'done') return say(words(cameKey(came)));
    tell(words('log.draft-gone'));
    await reload();
  };
  return (
    <li class="line" data-draft={sealed.id}>
      <span>{words('draft.kept', { at: stamp(sealed.at, ZONE) })}</span>
      {sure ? (
        <div class="presses">
          <span>{words('draft.discard-sure')}</span>
          <button type="button" class="button small" data-act="discard-sure" onClick={() => void discard()}>
            {words('draft.discard')}
          </button>
          <button type="button" class="button small" data-act="keep-draft" onClick={() => setSure(false)}>
            {words('draft.cancel')}
          </button>
        </div>
      ) : (
        <div class="presses">
          {locked ? (
            <span class="hint">{words('log.unlock-first')}</span>
          ) : (
            <button type="button" class="button small" data-act="go-on" onClick={() => void open()}>
              {words('draft.go-on')}
            </button>
          )}
          <button type="button" class="button small" data-act="discard" onClick={() => setSure(true)}>
            {words('draft.discard')}
          </button>
        </div>
      )}
      <p class="wrong" role="alert">
        {said}
      </p>
    </li>
  );
}

function NoteLine({ note, write }: { readonly note: Note; readonly write: (begun: Begun) => void }) {
  const words = useWords();
  const { ask, clock, reporter } = useTools();
  const { reload } = useDesk();
  const [said, say] = useState('');
  const drop = async () => {
    const came = cameOf(await ask({ kind: 'drop-note', id: note.id, at: clock() }));
    if (came !== 'done') return say(words(cameKey(came)));
    await reload();
  };
  const begin = () => {
    const begun = { id: crypto.randomUUID(), now: clock(), lesson: note.lesson, note, known: { reporter } };
    write({ draft: beginDraft(begun), kept: false });
  };
  return (
    <li class="line" data-note={note.id}>
      <span>{words('note.at', { at: stamp(note.at, ZONE) })}</span>
      <div class="presses">
        <button type="button" class="button small" data-act="write-up" onClick={begin}>
          {words('note.write-up')}
        </button>
        <button type="button" class="button small" data-act="drop-note" onClick={() => void drop()}>
          {words('note.nothing')}
        </button>
      </div>
      <p class="wrong" role="alert">
        {said}
      </p>
    </li>
  );
}
