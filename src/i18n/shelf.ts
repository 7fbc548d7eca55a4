import type { Language } from './fill.ts';

/**
 * The words of one catalogue as they lie in the package, a file to a language: fetched when they are first wanted, kept
 * once they are here. Whoever reads Welsh parses no English (decision 12).
 */
export interface Shelf<W> {
  readonly bring: (language: Language) => Promise<W>;
  readonly has: (language: Language) => boolean;
  /** The words, once they are here. To say them before is a fault of ours, and nothing else is put in their place. */
  readonly of: (language: Language) => W;
}

export function shelf<W>(from: Readonly<Record<Language, () => Promise<W>>>): Shelf<W> {
  const here = new Map<Language, W>();
  const asked = new Map<Language, Promise<W>>();
  const bring = (language: Language): Promise<W> => {
    const coming = asked.get(language) ?? from[language]();
    asked.set(language, coming);
    return coming.then(
      (words) => {
        here.set(language, words);
        return words;
      },
      (error: unknown) => {
        asked.delete(language);
        throw error;
      },
    );
  };
  return {
    bring,
    has: (language) => here.has(language),
    of: (language) => {
      const words = here.get(language);
      if (words === undefined) throw new Error('Words were to be said before they were fetched.');
      return words;
    },
  };
}
