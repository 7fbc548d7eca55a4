import type { GuardWords } from '../i18n/guard.ts';

/**
 * What the leave guard says and what it looks like: handed to a Teams tab by the background when it begins, since every
 * tab would have to carry it and few ever show it.
 */
export interface GuardLook {
  readonly words: GuardWords;
  readonly css: string;
}
