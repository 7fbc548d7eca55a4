import { useListWords } from './list-words.ts';
import { useTools } from './tools.ts';

/** How many colleagues this device remembers, and the way to forget them. */
export function Remembered({ n }: { readonly n: number }) {
  const { change } = useTools();
  const { list } = useListWords();
  return (
    <>
      <p class="setting">{list('settings.colleagues', { n })}</p>
      {n > 0 && (
        <button
          type="button"
          class="button small"
          data-act="forget-colleagues"
          onClick={() => change({ change: 'forget-colleagues' })}
        >
          {list('settings.forget')}
        </button>
      )}
    </>
  );
}
