import { useEffect, useState } from 'preact/hooks';
import { enteredFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import { insist } from './insist.ts';
import { lessonName } from './lesson.ts';

interface Props {
  readonly began: number | null;
  readonly noted: () => void;
}
/** How long a press is answered on the screen (ms); one that was not kept stays. */
const SHOWN_MS = 8_000;
const hms = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/London' });

/** One press keeps the second, to be written up afterwards. It says nothing of what it was. */
export function QuickNote({ began, noted }: Props) {
  const { say, tell, records } = useTools();
  const [said, setSaid] = useState<{ readonly kept: boolean; readonly text: string } | null>(null);
  useEffect(() => {
    if (!said?.kept) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const press = async () => {
    const at = Date.now();
    const note = { id: crypto.randomUUID(), at, lesson: lessonName(began) };
    const kept = enteredFrom(await insist(records, { kind: 'note', note }))?.done === true;
    const text = say(kept ? 'footer.noted' : 'footer.not-noted', { at: hms.format(at) });
    setSaid({ kept, text });
    tell(text);
    if (kept) noted();
  };
  return (
    <>
      <button type="button" class="button" data-act="quick-note" onClick={press}>
        {say('footer.note')}
      </button>
      {said && (
        <p class="noted" data-noted={said.kept}>
          {said.text}
        </p>
      )}
    </>
  );
}
