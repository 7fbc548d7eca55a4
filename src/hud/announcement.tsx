import { BOTH } from '../i18n/both.ts';
import { bothFrom, langOf } from '../i18n/languages.ts';
import { CopyButton } from './copy-button.tsx';
import { PLACES } from './go-to.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** The words to read out, in both languages: a class may need either, whichever the teacher reads in. */
export const Announcement = memo(function Announcement() {
  const { say, language } = useTools();
  return (
    <details class="words">
      <summary id={PLACES.words}>{say('recording.words')}</summary>
      {bothFrom(language).map((one) => {
        const { announcement: text, copy } = BOTH[one];
        const lang = langOf(one);
        return (
          <div key={one} class="announcement">
            <p lang={lang}>{text}</p>
            <CopyButton
              act={`copy-announcement-${one}`}
              look="button small"
              lang={lang}
              label={copy}
              text={() => text}
            />
          </div>
        );
      })}
    </details>
  );
});
