import type { Language } from './fill.ts';
import { bothFrom } from './languages.ts';

/** What comes before any software, by itself: it stands in both languages where the words of one alone were fetched. */
export const DANGER: Readonly<Record<Language, string>> = {
  en: 'If anyone is in danger now, call 999 first. Next tell the person named below. Then write.',
  cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf. Wedyn rhowch wybod i’r person a enwir isod. Yna ysgrifennwch.',
};

/** The line about danger stands in both languages, always: the reader's own first (guidance 4.2, rule 1). */
export const dangerLines = (first: Language): readonly { readonly language: Language; readonly text: string }[] =>
  bothFrom(first).map((language) => ({ language, text: DANGER[language] }));
