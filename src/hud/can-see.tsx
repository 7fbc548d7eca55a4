import { useState } from 'preact/hooks';
import type { Report } from '../protocol/report.ts';
import { Later } from './later.tsx';
import { RemedyButton } from './remedy-button.tsx';
import { useTools } from './tools.ts';

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
      {open && <Later draw={({ Signals }) => <Signals signals={signals ?? []} now={now} />} />}
      <p class="hint">{say('signals.copy-hint')}</p>
      <RemedyButton remedy="copy-health-report" quiet />
    </details>
  );
}
