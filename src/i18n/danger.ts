import type { Language } from './fill.ts';
import { bothFrom } from './languages.ts';

/** What comes before any software, by itself: it stands in both languages where the words of one alone were fetched. */
export const DANGER: Readonly<Record<Language, string>> = {
  en: 'If anyone is in danger now, call 999 first. Next tell the person named below. Then write.',
  cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf. Wedyn rhowch wybod i’r person a enwir isod. Yna ysgrifennwch.',
};

/** The same where nobody is named below: which concern it is, and so whom to tell, is not known before one writes. */
const DANGER_UNNAMED: Readonly<Record<Language, string>> = {
  en: 'If anyone is in danger now, call 999 first. Next tell whoever your school names for safeguarding. Then write.',
  cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf. Wedyn rhowch wybod i bwy bynnag y mae’ch ysgol yn ei enwi ar gyfer diogelu. Yna ysgrifennwch.',
};

/** The line about danger stands in both languages, always: the reader's own first (guidance 4.2, rule 1). */
export const dangerLines = (
  first: Language,
  named = true,
): readonly { readonly language: Language; readonly text: string }[] =>
  bothFrom(first).map((language) => ({ language, text: (named ? DANGER : DANGER_UNNAMED)[language] }));
