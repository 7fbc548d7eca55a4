import { signal } from '@preact/signals';
import { render } from 'preact';
import { tellBackground } from '../browser.ts';
import { optionsWords } from '../i18n/options.ts';
import { followPolicy } from '../panel/policy.ts';
import type { PolicyChange } from '../policy/change.ts';
import type { PolicyRead } from '../policy/store.ts';
import type { SettingsChange } from '../settings/change.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { followSettings } from '../settings/store.ts';
import { Options } from './options.tsx';

/** How long the background may take to answer for the first time before it is said not to (ms). */
const FIRST_ANSWER_MS = 5_000;

/** Starts the options page: wiring only. */
export function startOptions(root: HTMLElement): void {
  const language = signal(DEFAULT_SETTINGS.language);
  const policy = signal<PolicyRead | null>(null);
  const late = signal(false);
  const today = dayOf(new Date());
  const change = (to: SettingsChange) => void tellBackground({ kind: 'settings', change: to });
  const decide = async (to: PolicyChange) => (await tellBackground({ kind: 'change-policy', change: to })) === true;
  const App = () => {
    if (policy.value)
      return <Options language={language.value} policy={policy.value} today={today} change={change} decide={decide} />;
    return <p class="loading">{optionsWords(language.value)(late.value ? 'no-answer' : 'loading')}</p>;
  };
  followSettings(({ settings }) => {
    language.value = settings.language;
  });
  followPolicy((read) => {
    policy.value = read;
  });
  setTimeout(() => {
    late.value = true;
  }, FIRST_ANSWER_MS);
  render(<App />, root);
}

/** The day here, not in Greenwich. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
