import type { Language } from '../i18n/fill.ts';
import type { SettingsChange } from '../settings/change.ts';

const LANGUAGES = [
  { to: 'en', lang: 'en-GB', name: 'English' },
  { to: 'cy', lang: 'cy', name: 'Cymraeg' },
] as const;

interface Props {
  readonly language: Language;
  /** The product's name, and what the choice of a language is called, in the page's own words. */
  readonly brand: string;
  readonly choose: string;
  readonly change: (change: SettingsChange) => void;
}

/** The top of every page of ours. Each language by its own name, in itself, so that whoever cannot read the one can find the other. */
export function Top({ language, brand, choose, change }: Props) {
  return (
    <header class="top">
      <span class="brand">{brand}</span>
      <fieldset class="languages" aria-label={choose}>
        {LANGUAGES.map(({ to, lang, name }) => (
          <button
            key={to}
            type="button"
            lang={lang}
            data-act="language"
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
