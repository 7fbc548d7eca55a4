import type { Forms, GuardWords } from '../i18n/guard.ts';
import type { CountRange } from '../meeting/range.ts';
import type { Session } from '../session/session.ts';
import type { DialogWords } from './dialog.ts';

/** What the guard says, as surely as it is known who would be left. */
export function dialogWords(words: GuardWords, { counts, mayEnd }: Session): DialogWords {
  const offered = mayEnd !== false;
  return {
    ...words,
    title: guardTitle(words, counts.learners),
    body: offered ? words.why : words.cannotEnd,
    end: offered ? words.end : null,
  };
}

/** Said as surely as the count is known and no more so. */
export function guardTitle({ may, exact, atLeast }: GuardWords, { least, most }: CountRange): string {
  if (least === 0) return may;
  const forms: Forms = least === most ? exact : atLeast;
  return (least === 1 ? forms.one : least === 2 ? forms.two : forms.other).replace('{n}', String(least));
}
