/** Which lesson stands in the address; null for the list. */
export function openIn(hash: string): string | null {
  const [, book] = /^#lessons\/(.+)$/.exec(hash) ?? [];
  if (book === undefined) return null;
  try {
    return decodeURIComponent(book);
  } catch {
    // Typed by hand, and no address of ours.
    return book;
  }
}
export const addressOf = (book: string): string => `#lessons/${encodeURIComponent(book)}`;

/** So many rows are drawn at once: more than fill a screen, and few enough to be there at once. */
export const ROWS = 50;
