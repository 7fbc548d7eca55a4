import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './context.ts';
import { useSharing } from './use-sharing.ts';

const HIDDEN_BY = {
  asking: 'blank.asking',
  shared: 'blank.sharing',
  'was-shared': 'blank.was-shared',
} as const;

interface Props {
  /** The store has been read once. */
  readonly ready: boolean;
  readonly children: ComponentChildren;
}

/** Hides all of it while a screen is shared, and on the blank key; and says why, and how it is shown again. */
export function Cover({ ready, children }: Props) {
  const words = useWords();
  const [blank, setBlank] = useState(false);
  const { sharing, nobodySees } = useSharing();
  // What a shared screen hid does not come back by itself: it may be about to be shared again (decision 12).
  useEffect(() => {
    if (sharing === 'shared') setBlank(true);
  }, [sharing]);
  // Somebody comes to the desk: one key, as in the panel (guidance 4.2, rule 9).
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) setBlank(true);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const seen = sharing === 'not' || sharing === 'unseen';
  // Not to be seen is not unshared: shown, and said, as in the panel.
  const open = sharing === 'unseen' ? words('blank.unseen') : '';
  const why = seen ? (blank ? words('blank.key') : open) : words(HIDDEN_BY[sharing]);
  const show = () => {
    nobodySees();
    setBlank(false);
  };
  return (
    <div class="incidents" data-ready={ready} data-sharing={sharing}>
      <div class="presses blanker">
        <span role="status">{why}</span>
        {seen && (
          <button
            type="button"
            class="button small"
            data-act={blank ? 'show-again' : 'hide'}
            onClick={() => setBlank(!blank)}
          >
            {words(blank ? 'blank.show' : 'blank.hide')}
          </button>
        )}
        {sharing === 'was-shared' && (
          <button type="button" class="button small" data-act="nobody-sees" onClick={show}>
            {words('blank.nobody-sees')}
          </button>
        )}
      </div>
      <div class="desk" hidden={blank || !seen}>
        {children}
      </div>
    </div>
  );
}
