import type { DeskState } from './desk.ts';
import { useIncidentWords } from './words.ts';

/** In place of all of it: a line that says of nothing what it was. */
export function Hidden({ desk }: { readonly desk: DeskState }) {
  const words = useIncidentWords();
  const wasShared = desk.sharing === 'was-shared';
  const by = wasShared ? 'was-shared' : desk.sharing === 'shared' ? 'sharing' : 'key';
  return (
    <div class="notice hidden-line" data-hidden={by}>
      <p>{words(`blank.${by}`)}</p>
      {by !== 'sharing' && (
        <button
          type="button"
          class="button small"
          data-act={wasShared ? 'nobody-sees' : 'show-again'}
          onClick={wasShared ? desk.nobodySees : desk.show}
        >
          {words(wasShared ? 'blank.nobody-sees' : 'blank.show')}
        </button>
      )}
    </div>
  );
}
