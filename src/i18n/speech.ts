import type { Language } from './fill.ts';
import type { Shelf } from './shelf.ts';

type Shelves = readonly Pick<Shelf<unknown>, 'bring' | 'has'>[];

/** What a page speaks now. */
export interface Spoken {
  /** Null until the first words have come. */
  readonly language: Language | null;
  /** The language that was asked for last could not be fetched: the package was updated under the page. */
  readonly missed: boolean;
}

export interface Speech {
  /** Fetches what the page says in another language, and turns to it once all of it is there. */
  readonly turn: (to: Language) => Promise<void>;
  /** Fetches, in the page's language, the words of a part that is to be drawn; from then on they turn with the rest. */
  readonly open: (shelves: Shelves) => Promise<void>;
}

/** What of a page is said in one language: all of it at once, so that no screen is half in the one and half in the other. */
export function speech(first: Shelves, told: (now: Spoken) => void): Speech {
  const opened = new Set(first);
  let now: Spoken = { language: null, missed: false };
  let wanted: Language | null = null;
  return {
    async turn(to) {
      if (to === wanted && !now.missed) return;
      wanted = to;
      const fetched = await gather(
        () => [...opened],
        () => to,
      ).catch(() => false);
      // Pressed to and fro, what was pressed last counts.
      if (wanted !== to) return;
      now = fetched ? { language: to, missed: false } : { ...now, missed: true };
      told(now);
    },
    async open(shelves) {
      if (
        !(await gather(
          () => shelves,
          () => now.language,
        ))
      )
        return;
      for (const one of shelves) opened.add(one);
    },
  };
}

/** Until all are there: while some are fetched, a part may be opened or the page may turn. */
async function gather(shelves: () => Shelves, to: () => Language | null): Promise<boolean> {
  for (;;) {
    const language = to();
    if (language === null) return false;
    const missing = shelves().filter((one) => !one.has(language));
    if (missing.length === 0) return true;
    await Promise.all(missing.map((one) => one.bring(language)));
  }
}
