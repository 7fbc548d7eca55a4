import { DEFAULT_POLICY } from '../policy/policy.ts';
import type { Report } from '../protocol/report.ts';
import { MINIMA } from '../settings/minima.ts';
import type { Settings } from '../settings/settings.ts';
import { useDraft } from './draft.ts';
import { PLACES } from './go-to.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly settings: Settings;
  /** What the tab holds to now; null before it has said. */
  readonly minStaff: Report['minStaff'] | null;
}

export const SettingsPart = memo(function SettingsPart({ settings, minStaff }: Props) {
  const { say, change } = useTools();
  const remembered = settings.colleagues.length;
  return (
    <details class="part">
      <summary>{say('settings.title')}</summary>
      <Minimum settings={settings} minStaff={minStaff} />
      <p class="setting">{say('settings.colleagues', { n: remembered })}</p>
      {remembered > 0 && (
        <button
          type="button"
          class="button small"
          data-act="forget-colleagues"
          onClick={() => change({ change: 'forget-colleagues' })}
        >
          {say('settings.forget')}
        </button>
      )}
    </details>
  );
});

/** The school's number, and whether the school has said it: an assumed one is never passed off as its own. */
function Minimum({ settings, minStaff }: Props) {
  const { say, change } = useTools();
  const held = minStaff ?? { value: DEFAULT_POLICY.minStaff.value, assumed: true };
  const value = settings.minStaff ?? held.value;
  const assumed = settings.minStaff === null && held.assumed;
  const field = useDraft(value === null ? '' : String(value), (text) => {
    const to = MINIMA.find((n) => String(n) === text.trim());
    if (to !== undefined) change({ change: 'min-staff', to });
  });
  return (
    <div class="setting">
      <label for={PLACES.minimum}>{say('settings.minimum')}</label>
      <input {...field} id={PLACES.minimum} type="number" min="1" max="9" step="1" data-act="set-minimum-to" />
      {value === null && <p class="hint">{say('settings.minimum-unset')}</p>}
      {value !== null && assumed && <p class="hint">{say('settings.minimum-assumed')}</p>}
      {settings.minStaff !== null && (
        <button
          type="button"
          class="button small quiet"
          data-act="minimum-back"
          onClick={() => change({ change: 'min-staff', to: null })}
        >
          {say('settings.minimum-back')}
        </button>
      )}
    </div>
  );
}
