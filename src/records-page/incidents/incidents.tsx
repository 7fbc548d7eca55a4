import { useEffect, useRef, useState } from 'preact/hooks';
import { FaultBox } from '../fault.tsx';
import { useTools } from '../tools.ts';
import { DeskContext, useDesk } from './context.ts';
import { Cover } from './cover.tsx';
import { DraftForm } from './draft-form.tsx';
import { NoPictures } from './no-pictures.tsx';
import { Notices } from './notices.tsx';
import { One } from './one.tsx';
import { Overview } from './overview.tsx';
import { Preview } from './printed.tsx';
import type { Begun } from './use-draft.ts';
import { useLook } from './use-look.ts';

/** The incidents kept on this device: to be read, put right, taken to the school's system, and let go. */
export function Incidents() {
  const held = useLook();
  const [signer, sign] = useState('');
  const desk = { ...held, signer, sign };
  return (
    <DeskContext.Provider value={desk}>
      <Cover ready={held.look !== null || held.failed}>
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
  const { look, failed, bodies, reload } = useDesk();
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
      {failed && <FaultBox why="unforeseen" again={() => void reload()} />}
      {look === null && !failed && <p>{say('loading')}</p>}
      {look !== null && (
        <>
          <div class="screen-only stack">
            <Notices />
          </div>
          {shown.at === 'list' && (
            <Overview
              write={(begun) => go({ at: 'draft', begun, unlocked: look.key === 'unlocked' })}
              open={(id) => go({ at: 'one', id })}
              print={(ids, language) => print(ids, language, null)}
            />
          )}
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
