import { useMemo } from 'preact/hooks';
import { KINDS } from '../policy/kinds.ts';
import { ANY, ENDINGS_LISTED, isAny, type Listed, type Wanted } from '../records/lesson/listed.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

interface Props {
  readonly all: readonly Listed[];
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
}

/** There is room for it beside the list; on a narrow page it is folded away. */
const WIDE = '(min-width: 48rem)';

/** Looks for lessons by what a record says of them; there is no name to look for. */
export function Find({ all, wanted, want }: Props) {
  const { say } = useTools();
  const { rule, kind } = useSpoken();
  const rules = useMemo(
    () => [...new Set(all.flatMap(({ summary }) => summary?.breaches.map(({ check }) => check) ?? []))].sort(),
    [all],
  );
  const put = (some: Partial<Wanted>) => want({ ...wanted, ...some });
  const day = (of: 'from' | 'to') => (
    <label>
      <span>{say(`lessons.${of}`)}</span>
      <input
        type="date"
        name={of}
        value={wanted[of]}
        onChange={({ currentTarget }) => put({ [of]: currentTarget.value })}
      />
    </label>
  );
  const choice = <K extends 'kind' | 'ending' | 'rule'>(of: K, options: readonly (readonly [Wanted[K], string])[]) => (
    <label>
      <span>{say(`lessons.${of}`)}</span>
      <select
        name={of}
        value={wanted[of]}
        onChange={({ currentTarget }) => {
          const picked = options.find(([value]) => value === currentTarget.value);
          put({ [of]: picked?.[0] ?? '' });
        }}
      >
        <option value="">{say('lessons.any')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details class="find" open={!isAny(wanted) || matchMedia(WIDE).matches}>
      <summary>
        <h3>{say('lessons.find')}</h3>
      </summary>
      <form onSubmit={(event) => event.preventDefault()}>
        {day('from')}
        {day('to')}
        {choice(
          'kind',
          KINDS.map((of) => [of, kind(of)] as const),
        )}
        {choice(
          'ending',
          ENDINGS_LISTED.map((of) => [of, say(`ending.${of}`)] as const),
        )}
        {choice(
          'rule',
          rules.map((of) => [of, rule(of)] as const),
        )}
        <button type="button" class="button" data-act="reset" disabled={isAny(wanted)} onClick={() => want(ANY)}>
          {say('lessons.reset')}
        </button>
      </form>
    </details>
  );
}
