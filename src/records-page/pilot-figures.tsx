import { duration } from '../i18n/fill.ts';
import type { Figures } from '../records/lesson/pilot.ts';
import { ENDINGS } from '../records/lesson/summary.ts';
import { shareOf } from './lesson-row.tsx';
import { usePilotWords } from './pilot-words.ts';
import { useTools } from './tools.ts';

/** One sum in figures: the whole time's, or a week's. */
export function PilotFigures({ figures }: { readonly figures: Figures }) {
  const { say } = useTools();
  const { rule, category } = usePilotWords();
  const { lessons, watched, ms, knownMs, announcements, endings, breaches, incidents } = figures;
  const long = (time: number) => duration(say.book.basics, time);
  const share = shareOf(figures);
  const facts = [
    [say('pilot.lessons'), `${lessons}`],
    [say('pilot.column.time'), long(ms)],
    [say('pilot.known'), ms === 0 ? long(0) : `${long(knownMs)} (${share}%)`],
    [say('pilot.not-known'), ms === 0 ? long(0) : `${long(ms - knownMs)} (${100 - share}%)`],
    [say('pilot.announcements'), `${announcements}`],
    [say('pilot.watched'), `${watched}`],
  ] as const;
  return (
    <div class="pilot-figures">
      <dl class="figures">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="tables">
        {breaches.size === 0 ? (
          <p>{say('pilot.no-breaches')}</p>
        ) : (
          <table class="facts" data-table="breaches">
            <caption>{say('pilot.breaches')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('pilot.column.rule')}</th>
                <th scope="col">{say('pilot.column.lessons')}</th>
                <th scope="col">{say('pilot.column.times')}</th>
                <th scope="col">{say('pilot.column.in-all')}</th>
                <th scope="col">{say('pilot.column.at-most')}</th>
              </tr>
            </thead>
            <tbody>
              {[...breaches].map(([check, one]) => (
                <tr key={check} data-rule={check}>
                  <th scope="row">{rule(check)}</th>
                  <td>{one.lessons}</td>
                  <td>{one.times}</td>
                  <td>{long(one.ms)}</td>
                  <td>{long(one.longestMs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <Counted
          name="endings"
          title={say('pilot.endings')}
          of={say('pilot.ending')}
          rows={ENDINGS.map((ending) => [say(`ending.${ending}`), endings[ending]] as const)}
        />
        {incidents.size === 0 ? (
          <p>{say('pilot.no-incidents')}</p>
        ) : (
          <Counted
            name="incidents"
            title={say('pilot.incidents')}
            of={say('pilot.column.category')}
            rows={[...incidents].map(([as, n]) => [category(as), n] as const)}
          />
        )}
      </div>
    </div>
  );
}

interface CountedProps {
  readonly name: string;
  readonly title: string;
  readonly of: string;
  readonly rows: readonly (readonly [string, number])[];
}

function Counted({ name, title, of, rows }: CountedProps) {
  const { say } = useTools();
  return (
    <table class="facts" data-table={name}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{say('pilot.column.number')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, n]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
