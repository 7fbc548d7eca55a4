import type { MessageKey } from './en.ts';
import type { Book, Language } from './fill.ts';
import { type Catalogue, type Words, wordsOf } from './say.ts';
import { shelf } from './shelf.ts';

export type { MessageKey };
export type PanelWords = Words<MessageKey>;

/** What the panel says. Other catalogues write their numbers, ranges and lengths of time by these words too. */
export const PANEL = shelf<PanelWords>({
  en: async () => panelWords('en', (await import('./en.ts')).en),
  cy: async () => panelWords('cy', (await import('./cy.ts')).cy),
});

function panelWords(language: Language, words: Catalogue<MessageKey>): PanelWords {
  const plain = (key: MessageKey) => String(words[key]);
  const book: Book = {
    language,
    entry: (key) => (Object.hasOwn(words, key) ? words[key as MessageKey] : undefined),
    basics: {
      atLeast: plain('range.at-least'),
      between: plain('range.between'),
      hours: plain('time.hours'),
      minutes: plain('time.minutes'),
      minutesSeconds: plain('time.minutes-seconds'),
      seconds: plain('time.seconds'),
    },
  };
  return wordsOf(words, book);
}
