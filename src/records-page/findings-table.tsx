import { duration } from '../i18n/fill.ts';
import type { FindingSpan } from '../records/lesson/spans.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

export function FindingsTable({ spans }: { readonly spans: readonly FindingSpan[] }) {
  const { say } = useTools();
  const { rule, seconds } = useSpoken();
  const foundAs = ({ verdict, level }: FindingSpan) =>
    say(verdict !== 'breached' ? 'found.unknown' : level === 'critical' ? 'found.critical' : 'found.breached');
  return (
    <table class="facts">
      <caption>{say('plot.findings-table')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('plot.rule')}</th>
          <th scope="col">{say('plot.found')}</th>
          <th scope="col">{say('plot.from')}</th>
          <th scope="col">{say('plot.lasted')}</th>
          <th scope="col">{say('plot.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={`${span.check} ${span.at}`}>
            <th scope="row">{rule(span.check)}</th>
            <td>{foundAs(span)}</td>
            <td>{seconds(span.at)}</td>
            <td>{duration(say.book.basics, span.until - span.at)}</td>
            <td>{span.answered === null ? say('plot.not-answered') : seconds(span.answered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
