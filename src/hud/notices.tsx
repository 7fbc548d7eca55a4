import type { Report } from '../protocol/report.ts';
import type { SettingsRead } from '../settings/settings.ts';
import { useTools } from './tools.ts';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly settings: SettingsRead;
  readonly now: number;
}

/** How long a press that did not work is spoken of (ms). */
const FAULT_MS = 90_000;

export function Notices({ view, settings, now }: Props) {
  const { say, change } = useTools();
  const hand = view.report?.lastHand;
  const failed = hand?.fault && now - hand.at < FAULT_MS ? hand : null;
  return (
    <>
      {failed && <HandFailed hand={failed.hand} fault={failed.fault} />}
      {settings.setAside && (
        <div class="notice" data-notice="set-aside">
          <p>{say('settings.aside')}</p>
          <button
            type="button"
            class="button small"
            data-act="seen-aside"
            onClick={() => change({ change: 'seen-aside' })}
          >
            {say('settings.aside-seen')}
          </button>
        </div>
      )}
    </>
  );
}

/** What was pressed, why it did not work, and how to do it by hand. */
function HandFailed({ hand, fault }: Pick<NonNullable<Report['lastHand']>, 'hand' | 'fault'>) {
  const { say } = useTools();
  const keys = [say.knows(`hand.${hand}`) ? `hand.${hand}` : 'hand.other', `fault.${fault}`, `by-hand.${hand}`];
  return (
    <div class="notice" data-notice="hand-failed" data-hand={hand} data-fault={fault}>
      <p>
        {keys
          .filter(say.knows)
          .map((key) => say(key))
          .join(' ')}
      </p>
    </div>
  );
}
