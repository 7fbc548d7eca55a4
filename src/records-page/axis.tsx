import { percent, type Scale, ticksOf } from './scale.ts';
import { useSpoken } from './words.ts';

/** The time of day, under all lanes. */
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
