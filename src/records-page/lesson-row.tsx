import { duration } from '../i18n/fill.ts';
import { endingListed, type Listed } from '../records/lesson/listed.ts';
import type { LessonSummary } from '../records/lesson/summary.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { addressOf } from './address.ts';
import { Mark } from './mark.tsx';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/** So many rules are named in the list; all of them stand in the lesson. */
const NAMED = 3;

export const shareOf = ({ knownMs, ms }: Pick<LessonSummary, 'knownMs' | 'ms'>): number =>
  // Never rounded up to a whole that it is not.
  ms === 0 ? 0 : Math.floor((knownMs / ms) * 100);

interface Props {
  readonly listed: Listed;
  /** What could be read of it has been. */
  readonly settled: boolean;
}

/** One lesson in the list; each fact says what it is, so that the row needs no heading above it. */
export function LessonRow({ listed, settled }: Props) {
  const { say, clock } = useTools();
  const { day, time, kind } = useSpoken();
  const { head, summary } = listed;
  const ending = endingListed(listed, clock(), REJOIN_MS);
  return (
    <li data-ending={ending}>
      <a href={addressOf(head.book)} data-book={head.book}>
        <span class="day">{day(head.begun)}</span> <span class="at">{time(head.begun)}</span>
      </a>
      {summary ? (
        <>
          <span class="what">
            {kind(summary.kind)}
            {summary.role === 'co-staff' && <small>{say('row.watched')}</small>}
          </span>
          <span>{duration(say.book.basics, summary.ms)}</span>
          <span class="ending">{say(`ending.${ending}`)}</span>
          <span>{summary.ms === 0 ? say('row.not-held') : say('row.known', { share: shareOf(summary) })}</span>
          <span>{say('row.learners', { n: summary.learners })}</span>
          <Breaches summary={summary} />
        </>
      ) : (
        <span class="what">{say(settled ? 'ending.unknown' : 'row.reading')}</span>
      )}
    </li>
  );
}

function Breaches({ summary: { breaches } }: { readonly summary: LessonSummary }) {
  const { say } = useTools();
  const { rule } = useSpoken();
  if (breaches.length === 0) return <span class="breaches quiet">{say('row.kept')}</span>;
  return (
    <ul class="breaches">
      {breaches.slice(0, NAMED).map(({ check, level }) => (
        <li key={check}>
          <Mark level={level} verdict="breached" />
          {say('event.raised.breached', { rule: rule(check) })}
        </li>
      ))}
      {breaches.length > NAMED && <li>{say('row.more', { n: breaches.length - NAMED })}</li>}
    </ul>
  );
}
