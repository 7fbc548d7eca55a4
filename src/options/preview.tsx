import type { RefObject } from 'preact';
import { KNOB_IDS, type KnobId } from '../policy/catalogue.ts';
import type { Choices } from '../policy/choices.ts';
import type { PresetId } from '../policy/presets/index.ts';
import { resolve, written } from '../policy/resolve.ts';
import type { PolicyRead } from '../policy/store.ts';
import { fullName, valueText } from './speak.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly file: string;
  readonly choices: Choices;
  readonly policy: PolicyRead;
  readonly take: () => void;
  readonly keep: () => void;
}

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What a file would change, before it does. */
export function Preview({ heading, file, choices, policy, take, keep }: Props) {
  const { say } = useTools();
  const after = resolve(choices, policy.managed);
  const preset = (id: PresetId | null) => say(`preset.${id ?? 'none'}`);
  const differs = (id: KnobId) => written(after.policy[id].value) !== written(policy.resolved.policy[id].value);
  const changes: readonly Change[] = [
    ...(after.preset === policy.resolved.preset
      ? []
      : [{ name: say('preview.preset'), before: preset(policy.resolved.preset), after: preset(after.preset) }]),
    ...KNOB_IDS.filter(differs).map((id) => ({
      name: fullName(say, id),
      before: valueText(say, id, policy.resolved.policy[id].value),
      after: valueText(say, id, after.policy[id].value),
    })),
  ];
  const locked = KNOB_IDS.filter((id) => after.policy[id].locked && Object.hasOwn(choices.values, id)).length;
  const words = Object.keys(choices.confirmed).length + Object.keys(choices.settled).length;
  return (
    <div class="box" data-box="preview">
      <h3 ref={heading} tabIndex={-1}>
        {say('preview.title')}
      </h3>
      <p class="hint">{say('preview.from', { file })}</p>
      {changes.length === 0 && <p>{say('preview.nothing')}</p>}
      <ul class="changes">
        {changes.map((change) => (
          <li key={change.name} data-change>
            <b>{change.name}</b>
            <span>
              <small>{say('preview.before')}</small> {change.before}
            </span>
            <span>
              <small>{say('preview.after')}</small> {change.after}
            </span>
          </li>
        ))}
      </ul>
      {locked > 0 && <p>{say('preview.locked', { n: locked })}</p>}
      <p>{say('preview.words', { n: words })}</p>
      <div class="presses">
        <button type="button" class="button main" data-act="take" onClick={take}>
          {say('preview.take')}
        </button>
        <button type="button" class="button" data-act="keep" onClick={keep}>
          {say('preview.keep')}
        </button>
      </div>
    </div>
  );
}
