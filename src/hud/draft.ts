import { useState } from 'preact/hooks';

/**
 * A field whose value comes from elsewhere and is drawn anew every second: while somebody types in it, what they have
 * typed so far stands.
 */
export function useDraft(value: string, typed: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onInput: (event: { currentTarget: HTMLInputElement }) => {
      setDraft(event.currentTarget.value);
      typed(event.currentTarget.value);
    },
    onBlur: () => setDraft(null),
  };
}
