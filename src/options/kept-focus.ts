import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** A part of the page that can have the focus when what was pressed in it is gone. */
const PLACES = '[data-place]';
const FOCUSABLE = 'input:not(:disabled), select, textarea, button, a[href]';

/**
 * A button that worked may be gone: "Confirm" is, once it is confirmed, and with it its row while only what is left is
 * shown. The focus then goes to the same row, or to the next that is there, and not back to the top of the page.
 */
export function useKeptFocus(drawn: unknown): (pressed: Element) => void {
  const places = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || places.current.length === 0) return;
    const found = places.current.map((id) => document.getElementById(id)).find((place) => place !== null);
    places.current = [];
    if (!found) return;
    (found.querySelector<HTMLElement>(FOCUSABLE) ?? found).focus();
  }, [drawn]);
  return useCallback((pressed) => {
    const all = [...document.querySelectorAll(PLACES)].filter((place) => place.checkVisibility());
    const at = all.findIndex((place) => place.contains(pressed));
    places.current = at < 0 ? [] : [...all.slice(at), ...all.slice(0, at).reverse()].map((place) => place.id);
  }, []);
}
