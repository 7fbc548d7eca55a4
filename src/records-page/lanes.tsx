import type { Step } from '../records/lesson/series.ts';
import type { FindingSpan } from '../records/lesson/spans.ts';
import { Mark, pathOf } from './mark.tsx';
import { type Scale, ticksOf, topOf } from './scale.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/** Heights of the lanes (px). A lane is as wide as the page lets it be: places along it are shares of its width. */
const HEIGHT = { learners: 112, staff: 64 } as const;
/** Room above the highest number, so that its line is not cut off. */
const HEAD = 6;
const percent = (n: number): string => `${n}%`;

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

export function Axis({ scale }: { readonly scale: Scale }) {
  const { time } = useSpoken();
  return (
    <div class="lane-row">
      <span class="lane-name" />
      <div class="lane-box">
        <svg class="axis" width="100%" height="24" aria-hidden="true">
          {ticksOf(scale).map((at) => (
            <g key={at}>
              <line x1={percent(scale.at(at))} x2={percent(scale.at(at))} y1="0" y2="5" />
              <text x={percent(scale.at(at))} y="18" text-anchor="middle">
                {time(at)}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** What the signs mean, drawn as they are in the picture. */
export function Key() {
  const { say } = useTools();
  const swatch = (pattern: 'hatch' | 'strike' | null) => (
    <svg class="swatch" width="22" height="16" aria-hidden="true" focusable="false">
      {pattern && <rect width="22" height="16" fill={`url(#${pattern}-learners)`} />}
      {!pattern && <rect class="least" width="22" height="16" />}
      {!pattern && <rect class="edge" width="22" height="2" />}
    </svg>
  );
  return (
    <figcaption>
      <ul class="key" aria-label={say('plot.key')}>
        <li>
          {swatch(null)}
          {say('plot.key-least')}
        </li>
        <li>
          {swatch('hatch')}
          {say('plot.key-unknown')}
        </li>
        <li>
          {swatch('strike')}
          {say('plot.key-gap')}
        </li>
        <li>
          <Mark level="critical" verdict="breached" />
          <Mark level="warning" verdict="breached" />
          <Mark level="advice" verdict="breached" />
          {say('plot.key-breached')}
        </li>
        <li>
          <Mark level="warning" verdict="unknown" />
          {say('plot.key-not-confirmed')}
        </li>
        <li>
          <svg class="swatch" width="14" height="14" aria-hidden="true">
            <circle class="answer" cx="7" cy="7" r="5" />
          </svg>
          {say('plot.key-answered')}
        </li>
      </ul>
    </figcaption>
  );
}
