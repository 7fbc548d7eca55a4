import type { IncidentPageKey } from '../../i18n/incident-page.ts';
import type { Answer } from '../../records/vault.ts';
import type { Came } from './append.ts';

/** What came of something, in plain words: never only that it failed. */
export const cameKey = (came: Exclude<Came | 'no-rules', 'done'>): IncidentPageKey => `log.came.${came}`;

/** What came of asking for the key. */
export function answerKey(answer: Exclude<Answer, 'done'>): IncidentPageKey {
  switch (answer) {
    case 'wrong-passphrase':
      return 'passphrase.wrong';
    case 'too-short':
      return 'passphrase.short';
    case 'no-key':
    case 'changed-meanwhile':
      return `log.key.${answer}`;
    case 'damaged':
      return 'log.key.damaged';
    default:
      return `log.came.${answer}`;
  }
}
