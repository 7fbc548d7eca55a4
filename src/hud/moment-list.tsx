import { useState } from 'preact/hooks';
import { listFor, progressOf } from '../moments/index.ts';
import { type Asked, askedBy, type Item, RECORDING_SAID } from '../moments/item.ts';
import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import { LESSON_MOMENTS } from '../session/moments.ts';
import { Cards } from './cards.tsx';
import { PLACES } from './go-to.ts';
import { useListWords } from './list-words.ts';
import { memo } from './memo.tsx';
import { MomentItem } from './moment-item.tsx';
import { useTools } from './tools.ts';

type Listed = Pick<Report, 'moment' | 'kind' | 'ticks' | 'announcement'>;
type Props = Listed & { readonly rules: Rules | null };

/** The list for this moment: what the school asks for now, what is done, and what is good to know. */
export const MomentList = memo(function MomentList({ rules, ...listed }: Props) {
  const { openOptions } = useTools();
  const { list } = useListWords();
  const { moment } = listed;
  return (
    <section class="moments" aria-labelledby={PLACES.list} data-moment={moment}>
      <h2 id={PLACES.list} tabIndex={-1}>
        {list(`list.${moment}`)}
      </h2>
      <Turn moment={moment} />
      {rules ? <Lines {...listed} rules={rules} /> : <p class="hint">{list('list.no-policy')}</p>}
      <button type="button" class="button small quiet" data-act="open-options" onClick={openOptions}>
        {list('list.school-rules')}
      </button>
    </section>
  );
});

function Turn({ moment }: Pick<Report, 'moment'>) {
  const { send } = useTools();
  const { list } = useListWords();
  return (
    <fieldset class="turn" aria-label={list('list.turn')}>
      {LESSON_MOMENTS.map((to) => (
        <button
          key={to}
          type="button"
          data-act="turn"
          data-to={to}
          aria-pressed={to === moment}
          onClick={() => send({ act: 'say', deed: { deed: 'turn', to } })}
        >
          {list(`list.short.${to}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Lines({ rules, ...listed }: Listed & { readonly rules: Rules }) {
  const { list } = useListWords();
  const { moment, kind } = listed;
  const ticks = ticksOf(listed);
  const asked = askedBy(rules, kind, ticks);
  const items = listFor(moment, asked);
  const of = (...as: readonly Item['as'][]) => items.filter((item) => as.includes(item.as));
  const lines = of('tick', 'choice');
  const notes = of('note');
  const { done, of: all } = progressOf(items, asked);
  return (
    <>
      {all > 0 && (
        <div class="progress" data-done={done} data-of={all}>
          <progress max={all} value={done} aria-label={list(`list.${moment}`)} />
          <span>{list('list.progress', { done, of: all })}</span>
        </div>
      )}
      {all === 0 && <p class="hint">{list('list.nothing')}</p>}
      <Ticks key={moment} items={lines} ticks={ticks} asked={asked} script={moment === 'start'} />
      {notes.length > 0 && (
        <>
          <h3>{list('list.notes')}</h3>
          <Ticks items={notes} ticks={ticks} asked={asked} />
        </>
      )}
      <Cards key={moment} items={of('card')} rules={rules} />
    </>
  );
}

/** The recording is said by announcing it, wherever that was pressed. */
const ticksOf = ({ ticks, announcement }: Listed): Report['ticks'] =>
  announcement === null ? ticks : { [RECORDING_SAID]: announcement.at, ...ticks };

interface TicksProps {
  readonly items: readonly Item[];
  readonly ticks: Report['ticks'];
  readonly asked: Asked;
  readonly script?: boolean;
}

function Ticks({ items, ticks, asked, script = false }: TicksProps) {
  const { list } = useListWords();
  const [read, setRead] = useState(false);
  if (items.length === 0) return null;
  return (
    <>
      {script && (
        <>
          <p class="hint">{list('list.script-hint')}</p>
          <button
            type="button"
            class="button small"
            data-act="show-script"
            aria-pressed={read}
            onClick={() => setRead(!read)}
          >
            {list('list.words')}
          </button>
        </>
      )}
      <ul class="ticks">
        {items.map((item) => (
          <MomentItem key={item.id} item={item} ticks={ticks} asked={asked} read={script && read} />
        ))}
      </ul>
    </>
  );
}
