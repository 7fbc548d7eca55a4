import { useEffect, useRef, useState } from 'preact/hooks';
import { dangerLines } from '../../i18n/danger.ts';
import type { Language } from '../../i18n/fill.ts';
import { INCIDENT_PAGE, type IncidentPageWords } from '../../i18n/incident-page.ts';
import { ZONE } from '../../incidents/days.ts';
import { followUpLines } from '../../incidents/export/after.ts';
import type { Kept } from '../../incidents/export/json.ts';
import { inline, stamp, type Telling } from '../../incidents/export/telling.ts';
import { hasWords } from '../../incidents/incident.ts';
import { useTools } from '../tools.ts';
import { tellingOf } from './append.ts';
import { useDesk, useWords } from './context.ts';
import { Fields, History } from './one.tsx';
import { useTaken } from './taken.tsx';

interface Props {
  readonly kept: readonly Kept[];
  readonly language: Language;
  readonly close: () => void;
}

/**
 * The page as it will be printed, to be read over first. Whether it came out of the printer nobody tells a page, so it
 * is asked: an incident counts as taken out, and may be deleted in time, only when somebody says that it was.
 */
export function Preview({ kept, language: first, close }: Props) {
  const words = useWords();
  const tools = useTools();
  const { look } = useDesk();
  const [language, setLanguage] = useState(first);
  const [asked, ask] = useState<readonly Kept[] | null>(null);
  const [said, say] = useState('');
  const taken = useTaken();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const told = kept.flatMap(({ standing }) => tellingOf(standing, tools, look?.sessions ?? []) ?? []);
  const out = async (printed: readonly Kept[]) => {
    const wrong = await taken('print', printed);
    if (wrong === '') close();
    else say(wrong);
  };
  return (
    <div class="preview">
      <div class="screen-only stack">
        <h3 ref={heading} tabIndex={-1}>
          {words('log.print-title')}
        </h3>
        <div class="presses">
          {(['en', 'cy'] as const).map((to) => (
            <button
              key={to}
              type="button"
              class="button small"
              lang={to === 'cy' ? 'cy' : 'en-GB'}
              data-print-in={to}
              aria-pressed={language === to}
              onClick={() => setLanguage(to)}
            >
              {to === 'cy' ? 'Cymraeg' : 'English'}
            </button>
          ))}
          <button
            type="button"
            class="button main"
            data-act="print"
            onClick={() => {
              ask(kept);
              print();
            }}
          >
            {words('export.print')}
          </button>
          <button type="button" class="button" data-act="close-print" onClick={close}>
            {words('log.back')}
          </button>
        </div>
        {asked && (
          <div class="box" data-box="printed">
            <p>{words('log.printed-ask')}</p>
            <div class="presses">
              <button type="button" class="button main" data-act="printed" onClick={() => void out(asked)}>
                {words('log.printed-yes')}
              </button>
              <button type="button" class="button" data-act="not-printed" onClick={() => ask(null)}>
                {words('log.printed-no')}
              </button>
            </div>
          </div>
        )}
        <p class="wrong" role="alert">
          {said}
        </p>
      </div>
      <div class="printed" lang={language === 'cy' ? 'cy' : 'en-GB'}>
        {told.map((one) => (
          <Sheet key={one.standing.id} telling={one} words={INCIDENT_PAGE.of(language)} at={tools.clock()} />
        ))}
      </div>
    </div>
  );
}

function Sheet({
  telling,
  words,
  at,
}: {
  readonly telling: Telling;
  readonly words: IncidentPageWords;
  readonly at: number;
}) {
  const { standing } = telling;
  const { meta } = standing.incident;
  const params = { extension: inline(meta.extension), policy: inline(meta.policy), id: inline(standing.id) };
  return (
    <article class="sheet">
      <div class="danger-lines">
        {dangerLines(words.language).map(({ language, text }) => (
          <p key={language} lang={language === 'cy' ? 'cy' : 'en-GB'}>
            {text}
          </p>
        ))}
      </div>
      <h4 class="sheet-title">{words('text.heading')}</h4>
      <Fields telling={telling} words={words} />
      <h5>{words('text.follow-ups')}</h5>
      <ul>
        {followUpLines(telling, words).map((line, n) => (
          <li key={n}>{line}</li>
        ))}
      </ul>
      <h5>{words('history.title')}</h5>
      <History telling={telling} words={words} />
      <footer class="sheet-foot">
        <p>{words(hasWords(meta.policy) ? 'text.made-under' : 'text.made-with', params)}</p>
        <p>
          {words('log.written', { at: stamp(standing.written, ZONE) })}.{' '}
          {words('log.printed-at', { at: stamp(at, ZONE) })}.
        </p>
        {meta.lesson !== null && <p>{words('not-for-appraisal')}</p>}
      </footer>
    </article>
  );
}
