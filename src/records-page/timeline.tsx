import type { Stand } from '../records/lesson/stand.ts';
import { type LessonEvent, timelineOf } from '../records/lesson/timeline.ts';
import { Mark } from './mark.tsx';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/** What happened, oldest first: each event with its time, in words. */
export function Timeline({ stands }: { readonly stands: readonly Stand[] }) {
  const { say } = useTools();
  const { seconds, event } = useSpoken();
  return (
    <section aria-labelledby="timeline-title">
      <h3 id="timeline-title">{say('timeline.title')}</h3>
      <ol class="timeline">
        {timelineOf(stands).map((one, i) => (
          <li key={i} data-what={one.what} data-rule={'check' in one ? one.check : undefined}>
            <time>{seconds(one.at)}</time>
            <Sign event={one} />
            <span>{event(one)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The finding's own sign where it was raised; a ring where it was answered, a dot for all else. */
function Sign({ event }: { readonly event: LessonEvent }) {
  if (event.what === 'raised') return <Mark level={event.level} verdict={event.verdict} />;
  const answered = event.what === 'acknowledged' || event.what === 'snoozed';
  return <span class={answered ? 'dot ring' : 'dot'} aria-hidden="true" />;
}
