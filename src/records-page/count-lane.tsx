import type { Step } from '../records/lesson/series.ts';
import { percent, type Scale, topOf } from './scale.ts';

/** Heights of the lanes (px). */
const HEIGHT = { learners: 112, staff: 64 } as const;
/** Room above the highest number, so that its line is not cut off. */
const HEAD = 6;

interface CountProps {
  readonly name: string;
  readonly what: keyof typeof HEIGHT;
  readonly steps: readonly Step[];
  readonly gaps: readonly Pick<Step, 'at' | 'until'>[];
  readonly scale: Scale;
}

/**
 * What was proved is filled; what may have been beyond that is hatched up to the most it can have been, to the top where
 * nothing bounded it; where nothing was seen the lane is struck through.
 */
export function CountLane({ name, what, steps, gaps, scale }: CountProps) {
  const height = HEIGHT[what];
  const top = topOf(steps);
  const y = (n: number) => height - (n / top) * (height - HEAD);
  return (
    <div class="lane-row">
      <span class="lane-name">{name}</span>
      <div class="lane-box">
        <span class="lane-top">{top}</span>
        <span class="lane-zero">0</span>
        <svg class="lane" width="100%" height={height} data-lane={what} aria-hidden="true">
          <Hatch id={`hatch-${what}`} />
          <Strike id={`strike-${what}`} />
          {gaps.map(({ at, until }) => (
            <rect
              key={at}
              class="gap"
              x={percent(scale.at(at))}
              width={percent(scale.at(until) - scale.at(at))}
              height={height}
              fill={`url(#strike-${what})`}
            />
          ))}
          {steps.map((step) => {
            const x = percent(scale.at(step.at));
            const width = percent(scale.at(step.until) - scale.at(step.at));
            const high = step.most === null ? 0 : y(step.most);
            const low = y(step.least);
            return (
              <g key={step.at} data-least={step.least} data-most={step.most ?? ''}>
                <rect class="least" x={x} width={width} y={low} height={height - low} />
                {high < low && (
                  <rect x={x} width={width} y={high} height={low - high} fill={`url(#hatch-${what})`} data-unknown />
                )}
                <rect class="edge" x={x} width={width} y={Math.min(low - 1, height - 2)} height={2} />
              </g>
            );
          })}
        </svg>
      </div>
    </div>
  );
}

const Hatch = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch" width="2" height="6" />
  </pattern>
);
const Strike = ({ id }: { readonly id: string }) => (
  <pattern id={id} width="9" height="9" patternUnits="userSpaceOnUse">
    <path class="strike" d="M0 0l9 9M9 0L0 9" />
  </pattern>
);
