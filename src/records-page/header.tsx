import type { SettingsChange } from '../settings/change.ts';
import { useTools } from './tools.ts';

const LANGUAGES = [
  { to: 'en', lang: 'en-GB', name: 'English' },
  { to: 'cy', lang: 'cy', name: 'Cymraeg' },
] as const;

/** Each language by its own name, as in the side panel. */
export function Header({ change }: { readonly change: (change: SettingsChange) => void }) {
  const { language, say } = useTools();
  return (
    <header class="top">
      <span class="brand">{say('app.name')}</span>
      <fieldset class="languages" aria-label={say('language.choose')}>
        {LANGUAGES.map(({ to, lang, name }) => (
          <button
            key={to}
            type="button"
            lang={lang}
            data-to={to}
            aria-pressed={language === to}
            onClick={() => change({ change: 'language', to })}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
