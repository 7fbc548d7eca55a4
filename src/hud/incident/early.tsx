import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTools } from '../tools.ts';

/** Whoever presses may type at once: what is typed before the form has been fetched goes into it. */
export function Early({ typed }: { readonly typed: { current: string } }) {
  const { say } = useTools();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <textarea
      class="early"
      ref={box}
      aria-label={say('footer.log')}
      defaultValue={typed.current}
      onInput={(event) => {
        typed.current = event.currentTarget.value;
      }}
    />
  );
}
