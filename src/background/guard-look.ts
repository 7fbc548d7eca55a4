import tokens from '../hud/tokens.css?inline';
import type { Language } from '../i18n/fill.ts';
import { guardWords } from '../i18n/guard.ts';
import css from '../leave-guard/dialog.css?inline';
import type { GuardLook } from '../protocol/guard-look.ts';

/** The panel's tokens, on the host of the shadow root; `rem` would be the page's there, so it is made pixels. */
const STYLE = `${tokens.replaceAll(':root', ':host').replace(/([\d.]+)rem/g, (_, n: string) => `${Number(n) * 16}px`)}\n${css}`;

export const guardLook = (language: Language): GuardLook => ({ words: guardWords(language), css: STYLE });
