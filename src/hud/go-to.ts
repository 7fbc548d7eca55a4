/** Parts of the panel that a button elsewhere in it leads to. */
export const PLACES = {
  who: 'who-to-identify',
  self: 'which-is-you',
  words: 'words-to-read-out',
  minimum: 'minimum-of-staff',
  kind: 'kind-of-session',
  list: 'list-of-this-moment',
} as const;

/** Opens what hides the place, shows it and moves the focus there: only ever because the teacher pressed for it. */
export function goTo(place: keyof typeof PLACES): void {
  const target = document.getElementById(PLACES[place]);
  if (!target) return;
  for (let node = target.parentElement; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
