import type { FindingSpan } from '../records/lesson/spans.ts';
import { pathOf } from './mark.tsx';
import { percent, type Scale } from './scale.ts';

const SIGN = 16;

interface FindingProps {
  readonly name: string;
  readonly spans: readonly FindingSpan[];
  readonly scale: Scale;
}

/** One rule: its sign where it was found, a bar for as long as it stood, a ring where it was answered. */
export function FindingLane({ name, spans, scale }: FindingProps) {
  return (
    <div class="lane-row">
      <span class="lane-name">{name}</span>
      <div class="lane-box">
        <svg class="lane findings" width="100%" height={SIGN + 6} data-lane="finding" aria-hidden="true">
          {spans.map((span) => {
            const { level, verdict } = span;
            const width = scale.at(span.until) - scale.at(span.at);
            return (
              <g key={span.at} class="span" data-rule={span.check} data-level={level} data-verdict={verdict}>
                <rect class="bar" x={percent(scale.at(span.at))} width={percent(width)} y={9} height={4} />
                <svg
                  x={percent(scale.at(span.at))}
                  aria-hidden="true"
                  y={3}
                  width={SIGN}
                  height={SIGN}
                  class="mark"
                  data-level={level}
                  data-verdict={verdict}
                >
                  <path d={pathOf(span)} />
                </svg>
                {span.answered !== null && (
                  <circle class="answer" cx={percent(scale.at(span.answered))} cy={11} r={5} />
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
}
