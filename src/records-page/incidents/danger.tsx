import { dangerLines } from '../../i18n/danger.ts';
import { useTools } from '../tools.ts';

/** In both languages, always, and before anything else (guidance 4.2, rule 1). */
export function Danger({ named }: { readonly named: boolean }) {
  const { language } = useTools();
  return (
    <div class="danger-lines">
      {dangerLines(language, named).map(({ language: lang, text }) => (
        <p key={lang} lang={lang === 'cy' ? 'cy' : 'en-GB'}>
          {text}
        </p>
      ))}
    </div>
  );
}
