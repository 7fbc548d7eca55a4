import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { beginDraft } from '../../incidents/draft.ts';
import { useTools } from '../tools.ts';
import { DeskContext, useDesk, useWords } from './context.ts';
import { Cover } from './cover.tsx';
import { Danger } from './danger.tsx';
import { DraftForm } from './draft-form.tsx';
import { DueList } from './due-list.tsx';
import { Export } from './export.tsx';
import { Find } from './find.tsx';
import { ALL, isWanted, newestFirst } from './finding.ts';
import { FromFile } from './from-file.tsx';
import { List } from './list.tsx';
import { NoPictures } from './no-pictures.tsx';
import { Notices } from './notices.tsx';
import { One } from './one.tsx';
import { Preview } from './printed.tsx';
import { Protect } from './protect.tsx';
import type { Begun } from './use-draft.ts';
import { useLook } from './use-look.ts';
import { Waiting } from './waiting.tsx';

/** The incidents kept on this device: to be read, put right, taken to the school's system, and let go. */
export function Incidents() {
  const held = useLook();
  const [signer, sign] = useState('');
  const desk = { ...held, signer, sign };
  return (
    <DeskContext.Provider value={desk}>
      <Cover ready={held.look !== null}>
        <Desk />
      </Cover>
    </DeskContext.Provider>
  );
}

/** What is shown in place of the list. */
type Place =
  | { readonly at: 'list' }
  | { readonly at: 'one'; readonly id: string }
  /** `unlocked`: it was begun or opened while unlocked, and goes from the screen with the key; it is kept as it was typed. */
  | { readonly at: 'draft'; readonly begun: Begun; readonly unlocked: boolean }
  | {
      readonly at: 'print';
      readonly ids: readonly string[];
      readonly language: 'en' | 'cy';
      readonly back: string | null;
    };
const LIST: Place = { at: 'list' };
/** The same draft with newer words in it is another form. */
const keyOf = ({ draft: { id, mark } }: Begun): string => `${id} ${mark?.hand} ${mark?.n}`;

function Desk() {
  const { say } = useTools();
  const { look, bodies } = useDesk();
  const [place, go] = useState<Place>(LIST);
  const [opened, setOpened] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Locked, or taken out: what was open is not there any more.
  const gone =
    (place.at === 'one' && bodies !== null && bodies.get(place.id)?.as !== 'open') ||
    ((place.at === 'one' || place.at === 'print') && bodies === null && look?.key === 'locked') ||
    (place.at === 'draft' && place.unlocked && look?.key === 'locked');
  useEffect(() => {
    if (!gone) return;
    go(LIST);
    title.current?.focus();
  }, [gone]);
  // Back in the list, the focus is where it was left.
  useEffect(() => {
    if (place.at === 'list' && opened !== null) document.getElementById(`open-${opened}`)?.focus();
    if (place.at === 'one') setOpened(place.id);
  }, [place]);
  const shown = gone ? LIST : place;
  const print = (ids: readonly string[], language: 'en' | 'cy', back: string | null) =>
    go({ at: 'print', ids, language, back });
  const one = shown.at === 'one' ? bodies?.get(shown.id) : undefined;
  const told = shown.at === 'one' ? look?.outstanding.incidents.find(({ id }) => id === shown.id) : undefined;
  return (
    <>
      <h2 ref={title} tabIndex={-1} class="screen-only">
        {say('tab.incidents')}
      </h2>
      {look === null && <p>{say('loading')}</p>}
      {look !== null && (
        <>
          <div class="screen-only stack">
            <Notices />
          </div>
          {shown.at === 'list' && <Overview go={go} print={(ids, language) => print(ids, language, null)} />}
          {shown.at === 'one' && one?.as === 'open' && told && (
            <NoPictures>
              <One
                told={told}
                body={one}
                close={() => go(LIST)}
                print={(ids, language) => print(ids, language, shown.id)}
              />
            </NoPictures>
          )}
          {shown.at === 'draft' && (
            <NoPictures>
              <DraftForm
                key={keyOf(shown.begun)}
                begun={shown.begun}
                close={() => go(LIST)}
                open={(draft) => go({ ...shown, begun: { draft, kept: true } })}
              />
            </NoPictures>
          )}
          {shown.at === 'print' && (
            <Preview
              kept={shown.ids.flatMap((id) => {
                const body = bodies?.get(id);
                return body?.as === 'open' ? [body.kept] : [];
              })}
              language={shown.language}
              close={() => go(shown.back === null ? LIST : { at: 'one', id: shown.back })}
            />
          )}
        </>
      )}
    </>
  );
}

function Overview({
  go,
  print,
}: {
  readonly go: (place: Place) => void;
  readonly print: (ids: readonly string[], language: 'en' | 'cy') => void;
}) {
  const words = useWords();
  const { clock, reporter } = useTools();
  const { look, bodies } = useDesk();
  const [wanted, want] = useState(ALL);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const incidents = useMemo(() => newestFirst(look?.outstanding.incidents ?? []), [look]);
  const found = useMemo(
    () => incidents.filter((told) => isWanted(told, bodies?.get(told.id), wanted)),
    [incidents, bodies, wanted],
  );
  const picked = found.filter(({ id }) => chosen.has(id) && bodies?.get(id)?.as === 'open');
  const kept = useMemo(
    () =>
      picked.flatMap(({ id }) => {
        const body = bodies?.get(id);
        return body?.as === 'open' ? [body.kept] : [];
      }),
    [picked.map(({ id }) => id).join(' '), bodies],
  );
  const choose = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const write = (begun: Begun) => go({ at: 'draft', begun, unlocked: look?.key === 'unlocked' });
  const begin = () => {
    const draft = beginDraft({ id: crypto.randomUUID(), now: clock(), lesson: null, note: null, known: { reporter } });
    write({ draft, kept: false });
  };
  const readable = found.filter(({ id }) => bodies?.get(id)?.as === 'open');
  return (
    <>
      <Danger />
      <div class="presses">
        <button type="button" class="button main" data-act="log-incident" onClick={begin}>
          {words('title')}
        </button>
      </div>
      <Protect />
      <Waiting write={write} />
      <DueList />
      <section class="stack" aria-labelledby="list-title">
        <h3 id="list-title" tabIndex={-1}>
          {words('log.list')}
        </h3>
        {incidents.length === 0 ? (
          <p>{words('log.none')}</p>
        ) : (
          <>
            <Find wanted={wanted} want={want} found={found.length} of={incidents.length} />
            {readable.length > 1 && (
              <div class="presses">
                <button
                  type="button"
                  class="button small"
                  data-act="choose-all"
                  onClick={() => setChosen(new Set(readable.map(({ id }) => id)))}
                >
                  {words('log.choose-all', { n: readable.length })}
                </button>
                {picked.length > 0 && (
                  <button
                    type="button"
                    class="button small"
                    data-act="choose-none"
                    onClick={() => setChosen(new Set())}
                  >
                    {words('log.choose-none')}
                  </button>
                )}
                <span role="status" class="hint">
                  {picked.length > 0 ? words('log.chosen', { n: picked.length }) : ''}
                </span>
              </div>
            )}
            <List incidents={found} chosen={chosen} choose={choose} open={(id) => go({ at: 'one', id })} />
            {picked.length > 0 && <Export kept={kept} tolds={picked} print={print} />}
          </>
        )}
      </section>
      <FromFile />
    </>
  );
}
