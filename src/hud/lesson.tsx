import { clip, clock } from '../i18n/fill.ts';
import type { Report } from '../protocol/report.ts';
import { useDraft } from './draft.ts';
import { nextTime } from './next-time.ts';
import { type Tools, useTools } from './tools.ts';

export function Lesson({ report, now }: { readonly report: Report; readonly now: number }) {
  const { say } = useTools();
  const { title, startedAt, plannedEnd, mayEnd } = report;
  const soFar = startedAt === null ? null : Math.max(0, now - startedAt);
  return (
    <section class="lesson" aria-labelledby="lesson-title">
      <h2 id="lesson-title">{say('lesson.title')}</h2>
      {title && (
        <p class="name" dir="auto">
          {clip(title)}
        </p>
      )}
      <p class="hint">
        {soFar !== null && (soFar < 60_000 ? say('lesson.starting') : say('lesson.elapsed', { time: soFar }))}{' '}
        {plannedEnd !== null && !report.closing && when(plannedEnd, now, say)}
      </p>
      <PlannedEnd plannedEnd={plannedEnd} now={now} />
      {mayEnd === false && <p class="hint">{say('lesson.cannot-end')}</p>}
    </section>
  );
}

function PlannedEnd({ plannedEnd, now }: { readonly plannedEnd: number | null; readonly now: number }) {
  const { say, send } = useTools();
  const field = useDraft(plannedEnd === null ? '' : clock(plannedEnd), (text) => {
    const utc = nextTime(text, now);
    if (utc !== null) send({ act: 'say', deed: { deed: 'plan-end', utc } });
  });
  return (
    <div class="row">
      <label for="planned-end">{say('lesson.end')}</label>
      <input {...field} id="planned-end" type="time" data-act="plan-end" />
      {plannedEnd !== null && (
        <button
          type="button"
          class="button small"
          data-act="clear-end"
          onClick={() => send({ act: 'say', deed: { deed: 'plan-end', utc: null } })}
        >
          {say('lesson.end-clear')}
        </button>
      )}
    </div>
  );
}

/** At the planned end and after it, the line that leads the lesson to its close: under the verdict, where it is seen. */
export function Closing({ report, now }: { readonly report: Report; readonly now: number }) {
  const { say } = useTools();
  const { plannedEnd, closing, mayEnd } = report;
  if (plannedEnd === null || !closing) return null;
  return (
    <div class="closing" data-closing>
      <p>{when(plannedEnd, now, say)}</p>
      <p>{say(mayEnd === false ? 'lesson.closing-cannot' : 'lesson.closing')}</p>
    </div>
  );
}

const when = (plannedEnd: number, now: number, say: Tools['say']): string =>
  plannedEnd > now
    ? say('lesson.ends-in', { time: plannedEnd - now })
    : say('lesson.ended-ago', { time: now - plannedEnd });
