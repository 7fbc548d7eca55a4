import type { DeskState } from './desk.ts';
import { useIncidentWords } from './words.tsx';

/** In place of all of it: a line that says of nothing what it was. */
export function Hidden({ desk }: { readonly desk: DeskState }) {
  const words = useIncidentWords();
  const shared = desk.sharing === true;
  return (
    <div class="notice hidden-line" data-hidden={shared ? 'sharing' : 'key'}>
      <p>{words(shared ? 'blank.sharing' : 'blank.key')}</p>
      {!shared && (
        <button type="button" class="button small" data-act="show-again" onClick={desk.show}>
          {words('blank.show')}
        </button>
      )}
    </div>
  );
}
