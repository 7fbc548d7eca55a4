import { KINDS, type Kind } from '../policy/kinds.ts';
import { type Rules, staffingOf } from '../policy/rules.ts';
import { PLACES } from './go-to.ts';
import { useListWords } from './list-words.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly kind: Kind;
  readonly rules: Rules;
}

/** The kind of session, and what it changes. */
export function KindPicker({ kind, rules }: Props) {
  const { send } = useTools();
  const { list } = useListWords();
  const usual = rules['default-kind'];
  return (
    <div class="setting">
      <label for={PLACES.kind} class="unseen">
        {list('kind.title')}
      </label>
      <select
        id={PLACES.kind}
        data-act="kind"
        value={kind}
        onChange={(event) => send({ act: 'say', deed: { deed: 'kind', as: event.currentTarget.value as Kind } })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {one === usual ? list('kind.usual', { kind: list(`kind.${one}`) }) : list(`kind.${one}`)}
          </option>
        ))}
      </select>
      <p class="hint" data-kind={kind}>
        <WhatItChanges kind={kind} rules={rules} />
      </p>
    </div>
  );
}

function WhatItChanges({ kind, rules }: Props) {
  const { list } = useListWords();
  const { allowed, roster, minPresent, maxPresent, oneToOne } = staffingOf(rules, kind);
  if (allowed === 'no') return <>{list('kind.not-allowed')}</>;
  const said = [
    allowed === 'unset' ? list('kind.allowed-unset') : null,
    ...(roster
      ? [
          minPresent === null ? list('kind.asks-unset') : list('kind.asks', { n: minPresent }),
          maxPresent === null ? null : list('kind.most', { n: maxPresent }),
          list(`kind.one-to-one-${oneToOne}`),
        ]
      : [list('kind.no-roster')]),
  ];
  return <>{said.filter((one) => one !== null).join(' ')}</>;
}
