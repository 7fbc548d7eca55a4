import { useEffect, useRef } from 'preact/hooks';

/** A form that opens in place of a button: the focus goes into it, and back to the button when it is left. */
export function useAsking(asking: boolean) {
  const form = useRef<HTMLFormElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(asking);
  useEffect(() => {
    if (asking && !was.current) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    if (!asking && was.current) button.current?.focus();
    was.current = asking;
  }, [asking]);
  return { form, button };
}

/** What was pressed is gone with what it did: the focus goes to the heading of what it changed, once that is drawn. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
