import { isKey } from '../i18n/words.ts';
import type { Report } from '../watch/report.ts';
import { RemedyButton } from './remedy-button.tsx';
import { useTools } from './tools.ts';

/** Seen within this time is seen now (ms). */
const NOW_MS = 4_000;

/** What the verdict rests on: each sign looked for in Teams, and when it was last there. */
export function CanSee({ report, now }: { readonly report: Report | null; readonly now: number }) {
  const { say } = useTools();
  const ago = (at: number | null) => {
    if (at === null) return say('signals.not-seen');
    return now - at < NOW_MS ? say('signals.now') : say('signals.seen', { time: now - at });
  };
  const nameOf = (signal: string) => {
    const key = `signal.${signal}`;
    return isKey(key) ? say(key) : signal;
  };
  return (
    <details class="part">
      <summary>{say('signals.title')}</summary>
      {!report?.signals.length && <p class="hint">{say('signals.none')}</p>}
      <dl class="signals">
        {report?.signals.map(({ signal, by, seenAt }) => (
          <div key={signal} class="signal" data-signal={signal} data-by={by} data-seen={seenAt !== null}>
            <dt>{nameOf(signal)}</dt>
            <dd>{ago(seenAt)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{say('signals.copy-hint')}</p>
      <RemedyButton remedy="copy-health-report" quiet />
    </details>
  );
}
