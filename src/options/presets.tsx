import { PRESET_IDS, type PresetId } from '../policy/presets/index.ts';
import type { PolicyRead } from '../policy/store.ts';
import { useAsked } from './controls.tsx';
import { useTools } from './tools.ts';

/** What the rules start from: one of the documents, or nothing yet. */
export function Presets({ policy }: { readonly policy: PolicyRead }) {
  const { say, decide } = useTools();
  const { managed, resolved } = policy;
  const school = managed.state === 'present' ? managed.managed : null;
  const [chosen, choose] = useAsked<PresetId | null>(resolved.preset, (to) =>
    decide({ change: 'preset', to }, say('told.saved')),
  );
  const locked = school !== null && (school.preset !== null || school.lockAll);
  return (
    <section aria-labelledby="preset-title">
      <h2 id="preset-title">{say('preset.title')}</h2>
      <p class="hint">{say('preset.hint')}</p>
      <fieldset class="cards" aria-labelledby="preset-title" disabled={locked}>
        {([null, ...PRESET_IDS] as const).map((preset) => {
          const key = `preset.${preset ?? 'none'}` as const;
          return (
            <label class="card" key={key}>
              <input
                type="radio"
                name="preset"
                value={preset ?? 'none'}
                checked={chosen === preset}
                onChange={() => choose(preset)}
              />
              <span>
                <b>{say(key)}</b>
                <small>{say(`${key}.is`)}</small>
              </span>
            </label>
          );
        })}
      </fieldset>
      {school?.preset && (
        <p class="from" data-mark="locked">
          {say('preset.locked')}
        </p>
      )}
    </section>
  );
}
