import { useState } from 'preact/hooks';
import type { Kind } from '../policy/kinds.ts';
import type { PolicyRead } from '../policy/store.ts';
import type { Settings } from '../settings/settings.ts';
import { useDraft } from './draft.ts';
import { PLACES } from './go-to.ts';
import { Later } from './later.tsx';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly settings: Settings;
  /** Null before it was read. */
  readonly policy: PolicyRead | null;
  readonly kind: Kind;
}

export const SettingsPart = memo(function SettingsPart({ settings, policy, kind }: Props) {
  const { say } = useTools();
  const [open, setOpen] = useState(false);
  return (
    <details class="part" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('settings.title')}</summary>
      <Minimum policy={policy} kind={kind} />
      {open && <Later draw={({ Remembered }) => <Remembered n={settings.colleagues.length} />} />}
    </details>
  );
});

const MOST = 9;

/** The school's number for this kind of session: an assumed one is never passed off as its own. */
function Minimum({ policy, kind }: Pick<Props, 'policy' | 'kind'>) {
  const { say, decide } = useTools();
  const knob = `kind.${kind}.min-present` as const;
  const held = policy?.resolved.policy[knob] ?? null;
  const value = held?.value ?? null;
  const field = useDraft(value === null ? '' : String(value), (text) => {
    const to = Number(text.trim());
    if (Number.isInteger(to) && to >= 1 && to <= MOST) decide({ change: 'set', knob, to });
  });
  if (held === null) return null;
  return (
    <div class="setting">
      <label for={PLACES.minimum}>{say('settings.minimum')}</label>
      <input
        {...field}
        id={PLACES.minimum}
        type="number"
        min="1"
        max={MOST}
        step="1"
        data-act="set-minimum-to"
        disabled={held.locked}
      />
      {held.locked && <p class="hint">{say('settings.minimum-locked')}</p>}
      {value === null && <p class="hint">{say('settings.minimum-unset')}</p>}
      {value !== null && held.source.from === 'assumed' && held.confirmed === null && (
        <p class="hint">{say('settings.minimum-assumed')}</p>
      )}
      {held.set === 'here' && (
        <button
          type="button"
          class="button small quiet"
          data-act="minimum-back"
          onClick={() => decide({ change: 'back', knob })}
        >
          {say('settings.minimum-back')}
        </button>
      )}
    </div>
  );
}
