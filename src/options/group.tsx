import type { ComponentChildren } from 'preact';
import type { OptionsKey } from '../i18n/options.ts';
import type { KnobId } from '../policy/catalogue.ts';
import { KINDS, type Kind } from '../policy/kinds.ts';
import { type Resolved, toConfirm } from '../policy/resolve.ts';
import { type Group, knobsOf, knobsOfKind } from './groups.ts';
import { Row } from './row.tsx';
import { useTools } from './tools.ts';

interface Props {
  /** Only what is to be confirmed is shown. */
  readonly only: boolean;
}

const left = (ids: readonly KnobId[], resolved: Resolved): readonly KnobId[] => {
  const open = new Set(toConfirm(resolved));
  return ids.filter((id) => open.has(id));
};

/** A part of the page that can be folded away, with how much in it is to be confirmed. */
function Fold(
  props: Props & { readonly group: Group; readonly ids: readonly KnobId[]; readonly children: ComponentChildren },
) {
  const { say, resolved } = useTools();
  const n = left(props.ids, resolved).length;
  if (props.only && n === 0) return null;
  return (
    <details class="group" id={`group-${props.group}`} open={props.only}>
      <summary>
        <h2>{say(`group.${props.group}`)}</h2>
        <small data-left={n}>{say('group.left', { n })}</small>
      </summary>
      {props.children}
    </details>
  );
}

export function GroupOfRules({ group, only }: Props & { readonly group: Group }) {
  const { resolved } = useTools();
  const ids = knobsOf(group);
  const shown = only ? left(ids, resolved) : ids;
  return (
    <Fold group={group} ids={ids} only={only}>
      {group === 'kinds' ? (
        <>
          {shown.includes('default-kind') && <Row id="default-kind" />}
          {KINDS.map((kind) => (
            <OfKind key={kind} kind={kind} only={only} />
          ))}
        </>
      ) : (
        shown.map((id) => <Row key={id} id={id} />)
      )}
    </Fold>
  );
}

/** The staffing rule of one kind of session, in short on its own line and whole underneath. */
function OfKind({ kind, only }: Props & { readonly kind: Kind }) {
  const { say, resolved } = useTools();
  const ids = knobsOfKind(kind);
  const open = left(ids, resolved);
  if (only && open.length === 0) return null;
  const short = [inShort(kind, resolved, say), open.length > 0 ? say('group.left', { n: open.length }) : ''];
  return (
    <details class="kind" data-kind={kind} open={only}>
      <summary>
        <h3>{say(`kind.${kind}`)}</h3>
        <small>{short.filter(Boolean).join(' · ')}</small>
      </summary>
      {(only ? open : ids).map((id) => (
        <Row key={id} id={id} />
      ))}
    </details>
  );
}

function inShort(kind: Kind, { policy }: Resolved, say: (key: OptionsKey, with_?: { n: number }) => string): string {
  if (policy[`kind.${kind}.allowed`].value === 'no') return say('kind.not-held');
  if (policy[`kind.${kind}.allowed`].value === 'unset') return say('kind.not-said');
  if (!policy[`kind.${kind}.roster`].value) return say('kind.not-watched');
  const n = policy[`kind.${kind}.min-present`].value;
  return n === null ? say('kind.staff-unset') : say('kind.staff', { n });
}
