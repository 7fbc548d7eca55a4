import type { RecordsKey } from '../i18n/records.ts';
import type { Checked } from '../records/book.ts';
import { useTools } from './tools.ts';

const spanned = (spans: readonly { readonly from: number; readonly to: number }[]): number =>
  spans.reduce((all, { from, to }) => all + to - from + 1, 0);

/** What is wrong with a record, in numbers of entries; what was noted as lost at the time is said too. */
export const damageIn = (checked: Checked): readonly (readonly [RecordsKey, number])[] =>
  (
    [
      ['damage.altered', checked.altered.length],
      ['damage.missing', spanned(checked.missing)],
      ['damage.cut-off', checked.cutOff === null ? 0 : spanned([checked.cutOff])],
      ['damage.unexplained', checked.unexplained.length],
      ['damage.lost', spanned(checked.lost)],
    ] as const
  ).filter(([, n]) => n > 0);

export function Damage({ checked }: { readonly checked: Checked | null }) {
  const { say } = useTools();
  if (checked === null)
    return (
      <div class="box" data-box="faults" data-damage="unchecked">
        <p>{say('damage.unchecked')}</p>
      </div>
    );
  const damage = damageIn(checked);
  if (damage.length === 0) return null;
  return (
    <div class="box" data-box="faults" data-damage={damage.map(([key]) => key.slice('damage.'.length)).join(' ')}>
      <h3>{say('damage.title')}</h3>
      <ul class="faults">
        {damage.map(([key, n]) => (
          <li key={key}>{say(key, { n })}</li>
        ))}
      </ul>
      <p>{say('damage.rest')}</p>
    </div>
  );
}
