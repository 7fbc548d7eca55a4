import { translate } from '../i18n/words.ts';
import { CopyButton } from './copy-button.tsx';
import { PLACES } from './go-to.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** The words to read out, in both languages: a class may need either, whichever the teacher reads in. */
export const Announcement = memo(function Announcement() {
  const { say, language } = useTools();
  const order = language === 'cy' ? (['cy', 'en'] as const) : (['en', 'cy'] as const);
  return (
    <details class="words">
      <summary id={PLACES.words}>{say('recording.words')}</summary>
      {order.map((one) => {
        const text = translate(one, 'announcement.text');
        const lang = one === 'cy' ? 'cy' : 'en-GB';
        return (
          <div key={one} class="announcement">
            <p lang={lang}>{text}</p>
            <CopyButton
              act={`copy-announcement-${one}`}
              look="button small"
              lang={lang}
              label={translate(one, 'recording.copy')}
              text={() => text}
            />
          </div>
        );
      })}
    </details>
  );
});
