import { useEffect, useRef } from 'preact/hooks';

/**
 * Whoever answers "who is this?" by keyboard presses a button that then goes, with its person, from the list. The
 * focus is put on the next person instead of falling back to the top of the panel. Only ever after such a press.
 */
export function useNextFocus(people: unknown) {
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  const persons = () => [...(list.current?.querySelectorAll('[data-person]') ?? [])];
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const next = persons()[place.current] ?? persons().at(-1);
    const target = next?.querySelector('button') ?? document.querySelector('.who summary, .who button');
    if (target instanceof HTMLElement) target.focus();
    place.current = null;
  }, [people]);
  const pressed = () => {
    const at = persons().findIndex((person) => person.contains(document.activeElement));
    place.current = at < 0 ? null : at;
  };
  return { list, pressed };
}
