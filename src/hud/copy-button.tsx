import { useEffect, useState } from 'preact/hooks';
import { useTools } from './tools.ts';

interface Props {
  readonly act: string;
  readonly look: string;
  readonly label: string;
  readonly lang?: string;
  readonly text: () => string | Promise<string | null>;
}
type Outcome = { readonly key: 'copy.done' | 'copy.failed' | 'copy.no-answer'; readonly byHand: string | null };

/** How long "copied" stays on the screen (ms). */
const SHOWN_MS = 8_000;

/** Copies, and says whether it did; when it could not, the text itself is put where it can be selected. */
export function CopyButton({ act, look, label, lang, text }: Props) {
  const { say, copy, tell } = useTools();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    if (outcome?.key !== 'copy.done') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = async () => {
    const found = await text();
    const done = found !== null && (await copy(found));
    const key = found === null ? 'copy.no-answer' : done ? 'copy.done' : 'copy.failed';
    setOutcome({ key, byHand: done ? null : found });
    tell(say(key));
  };
  return (
    <>
      <button type="button" class={look} data-act={act} lang={lang} onClick={press}>
        {label}
      </button>
      {outcome && <p class="feedback">{say(outcome.key)}</p>}
      {outcome?.byHand && <p class="by-hand">{outcome.byHand}</p>}
    </>
  );
}
