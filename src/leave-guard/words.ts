import { guardTitle, pageWords } from '../i18n/page.ts';
import type { Session } from '../session/session.ts';
import type { Language } from '../settings/settings.ts';
import type { DialogWords } from './dialog.ts';

/** What the guard says, as surely as it is known who would be left. */
export function guardWords(language: Language, session: Session): DialogWords {
  const words = pageWords(language);
  const mayEnd = session.mayEnd !== false;
  return {
    language,
    title: guardTitle(words, session.counts.learners),
    body: words(mayEnd ? 'guard.body' : 'guard.cannot-end'),
    end: mayEnd ? words('guard.end') : null,
    stay: words('guard.stay'),
    leave: words('guard.leave'),
  };
}
