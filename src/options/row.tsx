import type { KnobId } from '../policy/catalogue.ts';
import type { Held } from '../policy/resolve.ts';
import { ValueControl } from './controls.tsx';
import { clausesText, dayText, fullName, nameKey, valueText } from './speak.ts';
import { useTools } from './tools.ts';

/** Where a row stands, for links to it and for the focus. */
export const placeOf = (id: KnobId): string => `rule-${id}`;

/** One value: its name, the field that sets it, where it comes from, and what can be done about that. */
export function Row({ id }: { readonly id: KnobId }) {
  const { say, resolved } = useTools();
  const held = resolved.policy[id];
  const namedBy = `${placeOf(id)}-name`;
  return (
    <div
      class="row-of-rule"
      id={placeOf(id)}
      data-place
      data-knob={id}
      data-set={held.set}
      data-from={held.source.from}
      data-locked={held.locked}
      tabIndex={-1}
    >
      <span class="rule-name" id={namedBy}>
        {say(nameKey(id))}
      </span>
      <div class="rule-value">
        {held.locked ? (
          <span class="fixed">{valueText(say, id, held.value)}</span>
        ) : (
          <ValueControl id={id} value={held.value} namedBy={namedBy} />
        )}
      </div>
      <From id={id} held={held} />
    </div>
  );
}

function From({ id, held }: { readonly id: KnobId; readonly held: Held<unknown> }) {
  const { say, decide, sign, stay } = useTools();
  const { source, set, locked, confirmed } = held;
  const open = source.from === 'assumed' && confirmed === null;
  const confirm = (pressed: Element) => {
    const signature = sign();
    if (signature === null) return;
    stay(pressed);
    void decide({ change: 'confirm', knob: id, value: held.value, ...signature }, say('told.confirmed'));
  };
  return (
    <div class="rule-from">
      <span class="from" data-mark={locked ? 'locked' : open ? 'open' : set === 'here' ? 'here' : 'plain'}>
        {sourceText(held, say)}
      </span>
      {locked && set !== 'school' && (
        <span class="from" data-mark="locked">
          {say('from.locked')}
        </span>
      )}
      {confirmed && <span class="hint">{say('confirm.done', { by: confirmed.by, on: dayText(confirmed.on) })}</span>}
      {open && (
        <button
          type="button"
          class="button small"
          data-act="confirm"
          aria-label={say('confirm.press-named', { knob: fullName(say, id) })}
          onClick={(event) => confirm(event.currentTarget)}
        >
          {say('confirm.press')}
        </button>
      )}
      {set === 'here' && !locked && (
        <button
          type="button"
          class="button small"
          data-act="back"
          aria-label={say('back-named', { knob: fullName(say, id) })}
          onClick={(event) => {
            stay(event.currentTarget);
            void decide({ change: 'back', knob: id }, say('told.saved'));
          }}
        >
          {say('back')}
        </button>
      )}
    </div>
  );
}

function sourceText({ source, set, confirmed }: Held<unknown>, say: ReturnType<typeof useTools>['say']): string {
  if (set === 'school') return say('from.school');
  if (set === 'here') return say('from.here');
  if (source.from === 'unset') return say('from.unset');
  if (source.from === 'assumed') return say(confirmed ? 'from.assumed-confirmed' : 'from.assumed');
  return say(`from.${source.from}`, { clauses: clausesText(source.clauses) });
}
