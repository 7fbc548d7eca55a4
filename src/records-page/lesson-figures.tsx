import { duration } from '../i18n/fill.ts';
import type { EndingListed } from '../records/lesson/listed.ts';
import type { LessonSummary } from '../records/lesson/summary.ts';
import { shareOf } from './lesson-row.tsx';
import { Mark } from './mark.tsx';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

interface Props {
  readonly summary: LessonSummary;
  readonly ending: EndingListed;
}

export function Figures({ summary, ending }: Props) {
  const { say } = useTools();
  const { seconds, kind, rule } = useSpoken();
  const { ms, knownMs, breaches } = summary;
  const facts = [
    [say('lesson.kind'), kind(summary.kind)],
    [say('lesson.began'), seconds(summary.startedAt)],
    [say('lesson.length'), duration(say.book.basics, ms)],
    [say('lesson.ended'), say(`ending.${ending}`)],
    [say('lesson.known'), say('lesson.known-of', { known: knownMs, ms, share: shareOf(summary) })],
    [say('lesson.learners'), `${summary.learners}`],
    [say('lesson.staff'), `${summary.staff}`],
    [say('lesson.announcements'), say('lesson.times', { n: summary.announcements })],
  ] as const;
  return (
    <section aria-labelledby="figures-title">
      <h3 id="figures-title">{say('lesson.figures')}</h3>
      {summary.role === 'co-staff' && <p>{say('row.watched')}</p>}
      <dl class="figures">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div class="wide">
          <dt>{say('lesson.breaches')}</dt>
          {breaches.length === 0 && <dd>{say('lesson.no-breaches')}</dd>}
          {breaches.map(({ check, level, times, ms: time, longestMs }) => (
            <dd key={check} class="breach" data-rule={check}>
              <Mark level={level} verdict="breached" />
              <span>
                <b>{rule(check)}</b> {say('lesson.breach', { n: times, time, longest: longestMs })}
              </span>
            </dd>
          ))}
        </div>
      </dl>
    </section>
  );
}
