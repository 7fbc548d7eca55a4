import type { Category } from '../../policy/categories.ts';
import { useChoosing, useDesk, useWords } from './context.ts';
import { ALL, isNarrowed, type Wanted } from './finding.ts';

interface Props {
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  readonly found: number;
  readonly of: number;
}

/** What is looked for goes nowhere: neither into the address nor onto the disk. */
export function Find({ wanted, want, found, of }: Props) {
  const words = useWords();
  const { bodies } = useDesk();
  const { categories } = useChoosing();
  const open = bodies !== null;
  const day = (key: 'from' | 'to') => (
    <div class="field">
      <label for={`find-${key}`}>{words(`log.find.${key}`)}</label>
      <input
        id={`find-${key}`}
        class="day"
        type="date"
        value={wanted[key]}
        onInput={(event) => want({ ...wanted, [key]: event.currentTarget.value })}
      />
    </div>
  );
  return (
    <search class="look-for" aria-label={words('log.find')}>
      {day('from')}
      {day('to')}
      {open && (
        <div class="field">
          <label for="find-category">{words('field.category')}</label>
          <select
            id="find-category"
            onChange={(event) => {
              const { value } = event.currentTarget;
              want({ ...wanted, category: value === '' ? null : (value as Category | 'none') });
            }}
          >
            {['', ...categories, 'none' as const].map((one) => (
              <option key={one} value={one} selected={one === (wanted.category ?? '')}>
                {one === '' ? words('log.find.any') : words(`category.${one as Category | 'none'}`)}
              </option>
            ))}
          </select>
        </div>
      )}
      {open && (
        <div class="field wide">
          <label for="find-words">{words('log.find.words')}</label>
          <input
            id="find-words"
            type="search"
            autocomplete="off"
            value={wanted.words}
            onInput={(event) => want({ ...wanted, words: event.currentTarget.value })}
          />
        </div>
      )}
      <label class="tick">
        <input
          type="checkbox"
          name="open"
          checked={wanted.open}
          onChange={(event) => want({ ...wanted, open: event.currentTarget.checked })}
        />
        <span>{words('log.find.open')}</span>
      </label>
      <p class="hint" role="status" data-found={found}>
        {isNarrowed(wanted) ? words('log.found', { found, of }) : ''}
      </p>
      {isNarrowed(wanted) && (
        <button type="button" class="button small" data-act="find-all" onClick={() => want(ALL)}>
          {words('log.find.all')}
        </button>
      )}
    </search>
  );
}
