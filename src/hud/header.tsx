import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

const LANGUAGES = [
  { to: 'en', lang: 'en-GB', name: 'English' },
  { to: 'cy', lang: 'cy', name: 'Cymraeg' },
] as const;

/** Each language by its own name, in itself, so that whoever cannot read the one can find the other. */
export const Header = memo(function Header() {
  const { say, language, change } = useTools();
  return (
    <header class="top">
      <span class="brand">{say('app.name')}</span>
      <fieldset class="languages" aria-label={say('language.choose')}>
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
});
