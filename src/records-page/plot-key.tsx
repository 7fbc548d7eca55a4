import { Mark } from './mark.tsx';
import { useTools } from './tools.ts';

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
