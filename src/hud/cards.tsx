import { useState } from 'preact/hooks';
import { BOTH } from '../i18n/both.ts';
import { bothFrom, langOf } from '../i18n/languages.ts';
import type { Item } from '../moments/item.ts';
import type { Rules } from '../policy/rules.ts';
import { CopyButton } from './copy-button.tsx';
import { useListWords } from './list-words.ts';

interface Props {
  readonly items: readonly Item[];
  readonly rules: Rules;
}

/** What only explains: folded away, and drawn when it is opened. */
export function Cards({ items, rules }: Props) {
  const { list, item } = useListWords();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details class="cards" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{list('list.cards', { n: items.length })}</summary>
      {open &&
        items.map(({ id, clauses, words }) => (
          <div key={id} class="card" data-item={id}>
            <h3>{item(id)}</h3>
            <p>{item(id, '.more', words?.(rules))}</p>
            <ToPassOn id={id} />
            {clauses.length > 0 && <p class="hint">{list('list.clauses', { clauses: clauses.join(', ') })}</p>}
          </div>
        ))}
    </details>
  );
}

/** Words to send on, in either language. */
function ToPassOn({ id }: { readonly id: string }) {
  const { language, toSay } = useListWords();
  return (
    <>
      {bothFrom(language).map((one) => {
        const text = toSay(id, one);
        if (text === null) return null;
        return (
          <div key={one} class="announcement">
            <p lang={langOf(one)}>{text}</p>
            <CopyButton
              act={`copy-${id}-${one}`}
              look="button small"
              label={BOTH[one].copy}
              lang={langOf(one)}
              text={() => text}
            />
          </div>
        );
      })}
    </>
  );
}
