import { useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import { inline, stamp } from '../../incidents/export/telling.ts';
import { openTasks } from '../../records/open-tasks.ts';
import { useTools } from '../tools.ts';
import { useDesk, useWords } from './context.ts';
import type { Told } from './finding.ts';
import type { Body } from './gather.ts';
import { Goes } from './goes.tsx';

/** So many are drawn at first; a school year of them takes a page no time then. */
const AT_ONCE = 50;

interface Props {
  readonly incidents: readonly Told[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, on: boolean) => void;
  readonly open: (id: string) => void;
}

export function List({ incidents, chosen, choose, open }: Props) {
  const words = useWords();
  const { bodies } = useDesk();
  const [shown, show] = useState(AT_ONCE);
  return (
    <>
      <ul class="plain incidents-list">
        {incidents.slice(0, shown).map((told) => (
          <Line
            key={told.id}
            told={told}
            body={bodies?.get(told.id)}
            chosen={chosen.has(told.id)}
            choose={choose}
            open={open}
          />
        ))}
      </ul>
      {incidents.length > shown && (
        <button type="button" class="button" data-act="more" onClick={() => show(shown + AT_ONCE)}>
          {words('log.more', { n: incidents.length - shown })}
        </button>
      )}
    </>
  );
}

function Line({
  told,
  body,
  chosen,
  choose,
  open,
}: Pick<Props, 'choose' | 'open'> & {
  readonly told: Told;
  readonly body: Body | undefined;
  readonly chosen: boolean;
}) {
  const words = useWords();
  const { clock } = useTools();
  const { look, checked } = useDesk();
  const overdue = openTasks([told], clock(), look?.sessions ?? []).filter((task) => task.overdue).length;
  const altered = isAltered(told.id, look?.rows ?? [], checked === 'unchecked' ? [] : (checked?.altered ?? []));
  const title = `log-${told.id}`;
  const { id, due, exported } = told;
  return (
    <li class="incident" data-incident={id} data-body={body?.as ?? 'sealed'}>
      {body?.as === 'open' && (
        <input
          type="checkbox"
          checked={chosen}
          aria-label={words('log.choose', { at: stamp(told.written, ZONE) })}
          onChange={(event) => choose(id, event.currentTarget.checked)}
        />
      )}
      <div class="incident-about">
        <h4 id={title}>{words('log.written', { at: stamp(told.written, ZONE) })}</h4>
        {body?.as === 'open' && <Gist body={body} />}
        {body?.as === 'shut' && <p class="wrong">{words(`log.shut.${body.why}`)}</p>}
        {altered && <p class="wrong">{words('log.altered-this')}</p>}
        <p class="marks">
          {due.length > 0 && <span data-mark="due">{words('tasks.open', { n: due.length })}</span>}
          {overdue > 0 && (
            <span data-mark="overdue" class="late">
              {words('log.overdue', { n: overdue })}
            </span>
          )}
          <span data-mark={exported === null ? 'not-exported' : 'exported'}>
            {exported === null ? words('log.not-exported') : words('log.exported', { at: stamp(exported, ZONE) })}
          </span>
        </p>
        <Goes told={told} />
      </div>
      {body?.as === 'open' && (
        <button
          type="button"
          class="button small"
          data-act="open"
          id={`open-${id}`}
          aria-describedby={title}
          onClick={() => open(id)}
        >
          {words('log.open')}
        </button>
      )}
    </li>
  );
}

/** One line of what it is about. No name: the list may be seen by whoever passes. */
function Gist({ body }: { readonly body: Extract<Body, { as: 'open' }> }) {
  const words = useWords();
  const { category, facts } = body.kept.standing.incident;
  const first = inline(facts);
  return (
    <>
      <p>
        <b>{words(`category.${category ?? 'none'}`)}</b>
      </p>
      <p class="gist">{first}</p>
      {body.lost > 0 && <p class="wrong">{words('log.part-lost', { n: body.lost })}</p>}
    </>
  );
}

const isAltered = (
  id: string,
  rows: NonNullable<ReturnType<typeof useDesk>['look']>['rows'],
  altered: readonly number[],
): boolean =>
  altered.length > 0 && rows.some((row) => altered.includes(row.seq) && 'clear' in row && row.clear.incident === id);
