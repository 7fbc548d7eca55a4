import type { Language } from '../i18n/fill.ts';
import { guardWords } from '../i18n/guard.ts';
import type { Session } from '../session/session.ts';
import type { DialogWords } from './dialog.ts';

/** What the guard says, as surely as it is known who would be left. */
export function dialogWords(language: Language, session: Session): DialogWords {
  const words = guardWords(language);
  const mayEnd = session.mayEnd !== false;
  return {
    language,
    title: words.title(session.counts.learners),
    body: mayEnd ? words.why : words.cannotEnd,
    end: mayEnd ? words.end : null,
    endFailed: words.endFailed,
    stay: words.stay,
    leave: words.leave,
  };
}
