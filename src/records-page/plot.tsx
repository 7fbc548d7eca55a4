import { range } from '../i18n/fill.ts';
import { countRows } from '../records/lesson/counts.ts';
import { seriesOf } from '../records/lesson/series.ts';
import { spansOf } from '../records/lesson/spans.ts';
import type { Stand } from '../records/lesson/stand.ts';
import { Axis } from './axis.tsx';
import { CountLane } from './count-lane.tsx';
import { FindingLane } from './finding-lane.tsx';
import { FindingsTable } from './findings-table.tsx';
import { Key } from './plot-key.tsx';
import { scaleOf } from './scale.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/** The lesson's counts and findings over its time; the same as tables beneath, for who cannot see it. */
export function Plot({ stands }: { readonly stands: readonly Stand[] }) {
  const { say } = useTools();
  const { rule } = useSpoken();
  const scale = scaleOf(stands);
  if (scale === null) return <p class="none">{say('plot.none')}</p>;
  const spans = spansOf(stands);
  const gaps = countRows(stands).filter(({ counts }) => counts === null);
  const lane = (what: 'learners' | 'staff') => (
    <CountLane name={say(`plot.${what}`)} what={what} steps={seriesOf(stands, what)} gaps={gaps} scale={scale} />
  );
  const rules = [...new Set(spans.map(({ check }) => check))];
  return (
    <section aria-labelledby="plot-title">
      <h3 id="plot-title">{say('plot.title')}</h3>
      <figure class="plot">
        {/* Everything in it stands in the tables below. */}
        <div aria-hidden="true">
          {lane('learners')}
          {lane('staff')}
          {rules.map((check) => (
            <FindingLane
              key={check}
              name={rule(check)}
              spans={spans.filter((span) => span.check === check)}
              scale={scale}
            />
          ))}
          <Axis scale={scale} />
        </div>
        <Key />
      </figure>
      <details class="group table" data-table="counts">
        <summary>
          <h4>{say('plot.table')}</h4>
        </summary>
        <CountTable stands={stands} />
        {spans.length > 0 && <FindingsTable spans={spans} />}
      </details>
    </section>
  );
}

function CountTable({ stands }: { readonly stands: readonly Stand[] }) {
  const { say } = useTools();
  const { seconds } = useSpoken();
  const { basics } = say.book;
  return (
    <table class="facts">
      <caption>{say('plot.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('plot.from')}</th>
          <th scope="col">{say('plot.until')}</th>
          <th scope="col">{say('plot.staff')}</th>
          <th scope="col">{say('plot.learners')}</th>
        </tr>
      </thead>
      <tbody>
        {countRows(stands).map(({ at, until, counts }) => (
          <tr key={at}>
            <th scope="row">{seconds(at)}</th>
            <td>{seconds(until)}</td>
            <td>{counts ? range(basics, counts.staff) : say('plot.no-record')}</td>
            <td>{counts ? range(basics, counts.learners) : say('plot.no-record')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
