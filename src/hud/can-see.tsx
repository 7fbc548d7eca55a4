import { useState } from 'preact/hooks';
import { isKey } from '../i18n/words.ts';
import type { Report } from '../watch/report.ts';
import { RemedyButton } from './remedy-button.tsx';
import { useTools } from './tools.ts';

/** Seen within this time is seen now (ms). */
const NOW_MS = 4_000;

interface Props {
  readonly signals: Report['signals'] | null;
  readonly now: number;
}

/** What the verdict rests on: each sign looked for in Teams, and when it was last there. Drawn while it is open. */
export function CanSee({ signals, now }: Props) {
  const { say } = useTools();
  const [open, setOpen] = useState(false);
  return (
    <details class="part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('signals.title')}</summary>
      {open && <Signals signals={signals ?? []} now={now} />}
      <p class="hint">{say('signals.copy-hint')}</p>
      <RemedyButton remedy="copy-health-report" quiet />
    </details>
  );
}

function Signals({ signals, now }: { readonly signals: Report['signals']; readonly now: number }) {
  const { say } = useTools();
  const ago = (at: number | null) => {
    if (at === null) return say('signals.not-seen');
    return now - at < NOW_MS ? say('signals.now') : say('signals.seen', { time: now - at });
  };
  const nameOf = (signal: string) => {
    const key = `signal.${signal}`;
    return isKey(key) ? say(key) : signal;
  };
  if (signals.length === 0) return <p class="hint">{say('signals.none')}</p>;
  return (
    <dl class="signals">
      {signals.map(({ signal, by, seenAt }) => (
        <div key={signal} class="signal" data-signal={signal} data-by={by} data-seen={seenAt !== null}>
          <dt>{nameOf(signal)}</dt>
          <dd>{ago(seenAt)}</dd>
        </div>
      ))}
    </dl>
  );
}
