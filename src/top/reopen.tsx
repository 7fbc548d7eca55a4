import { BOTH } from '../i18n/both.ts';
import type { Language } from '../i18n/fill.ts';
import { bothFrom, langOf } from '../i18n/languages.ts';

/** The words of a language were not to be had: the package was updated under this page. So it is said in both. */
export function Reopen({ first }: { readonly first: Language }) {
  return (
    <div class="notice box" role="alert" data-notice="reopen">
      {bothFrom(first).map((one) => (
        <p key={one} lang={langOf(one)}>
          {BOTH[one].reopen}
        </p>
      ))}
    </div>
  );
}

/** A page whose first words did not come has nothing else to say. */
export const Wordless = ({ first }: { readonly first: Language }) => (
  <main>
    <Reopen first={first} />
  </main>
);
