import { useMemo, useState } from 'preact/hooks';
import { beginDraft } from '../../incidents/draft.ts';
import { useTools } from '../tools.ts';
import { useDesk, useWords } from './context.ts';
import { Danger } from './danger.tsx';
import { DueList } from './due-list.tsx';
import { Export } from './export.tsx';
import { Find } from './find.tsx';
import { ALL, isWanted, newestFirst } from './finding.ts';
import { FromFile } from './from-file.tsx';
import { List } from './list.tsx';
import { Protect } from './protect.tsx';
import type { Begun } from './use-draft.ts';
import { Waiting } from './waiting.tsx';

interface Props {
  readonly write: (begun: Begun) => void;
  readonly open: (id: string) => void;
  readonly print: (ids: readonly string[], language: 'en' | 'cy') => void;
}

/** The list, and what stands before it: how it is protected, what waits to be written up, what is to be done. */
export function Overview({ write, open, print }: Props) {
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
  const begin = () => {
    const draft = beginDraft({ id: crypto.randomUUID(), now: clock(), lesson: null, note: null, known: { reporter } });
    write({ draft, kept: false });
  };
  // What could not be read is not none; what it is stands above.
  const unread = look !== null && (look.fault !== null || look.outstanding.unread.entries > 0);
  const readable = found.filter(({ id }) => bodies?.get(id)?.as === 'open');
  return (
    <>
      <Danger named={false} />
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
          <p data-none={unread ? 'unread' : 'none'}>{words(unread ? 'unread.title' : 'log.none')}</p>
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
            <List incidents={found} chosen={chosen} choose={choose} open={open} />
            {picked.length > 0 && <Export kept={kept} tolds={picked} print={print} />}
          </>
        )}
      </section>
      <FromFile />
    </>
  );
}
