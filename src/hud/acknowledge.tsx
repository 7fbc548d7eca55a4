import { NO_SNOOZE } from '../attention/answer.ts';
import { REASONS } from '../attention/heed.ts';
import type { ReportFinding } from '../protocol/report.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** What the teacher can say to a finding that calls, and, once said, what was said and the way back from it. */
export const Acknowledge = memo(function Acknowledge({
  finding,
  snooze,
}: {
  readonly finding: ReportFinding;
  /** For how many minutes it can be put off. */
  readonly snooze: number;
}) {
  const { say, send, tell } = useTools();
  const { check, level, attention } = finding;
  const { at, until, reason } = attention;
  // What only advises calls nobody, and needs no answer.
  const loud = level === 'warning' || level === 'critical';
  if (!loud && at === null) return null;
  if (at !== null)
    return (
      <div class="answer" data-answer={attention.state}>
        <p class="grow hint">
          {reason
            ? `${say('attention.acknowledged', { at })} ${say(`attention.${reason}`)}`
            : say('attention.snoozed', { until: until ?? at })}
        </p>
        <button type="button" class="button small" data-act="unsnooze" onClick={() => send({ act: 'unsnooze', check })}>
          {say('attention.undo')}
        </button>
      </div>
    );
  const acknowledge = (why: (typeof REASONS)[number]) => {
    send({ act: 'acknowledge', check, reason: why });
    tell(say(`attention.${why}`));
  };
  return (
    <div class="answer">
      <details>
        <summary class="button" data-act="acknowledge">
          {say('attention.acknowledge')}
        </summary>
        <div class="reasons">
          {REASONS.map((why) => (
            <button key={why} type="button" class="button" data-reason={why} onClick={() => acknowledge(why)}>
              {say(`attention.${why}`)}
            </button>
          ))}
        </div>
      </details>
      {check !== NO_SNOOZE && (
        <button type="button" class="button" data-act="snooze" onClick={() => send({ act: 'snooze', check })}>
          {say('attention.snooze', { n: snooze })}
        </button>
      )}
    </div>
  );
});
