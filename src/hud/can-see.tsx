import { useState } from 'preact/hooks';
import { isKey } from '../i18n/words.ts';
import type { Report } from '../protocol/report.ts';
import { RemedyButton } from './remedy-button.tsx';
import { useTools } from './tools.ts';

type Signal = Report['signals'][number];

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

function Signals({ signals, now }: { readonly signals: readonly Signal[]; readonly now: number }) {
  const { say } = useTools();
  const ago = ({ by, seenAt }: Signal) => {
    if (by !== null) return say('signals.now');
    return seenAt === null ? say('signals.not-seen') : say('signals.seen', { time: now - seenAt });
  };
  const nameOf = (signal: string) => {
    const key = `signal.${signal}`;
    return isKey(key) ? say(key) : signal;
  };
  if (signals.length === 0) return <p class="hint">{say('signals.none')}</p>;
  return (
    <dl class="signals">
      {signals.map((one) => (
        <div key={one.signal} class="signal" data-signal={one.signal} data-by={one.by} data-seen={one.seenAt !== null}>
          <dt>{nameOf(one.signal)}</dt>
          <dd>{ago(one)}</dd>
        </div>
      ))}
    </dl>
  );
}
