import { useEffect, useState } from 'preact/hooks';
import { calledOf, hear, newsOf, SILENT } from './announce.ts';
import { spoken, useTools } from './tools.ts';
import { messageOf, type View, wordOf } from './view.ts';

/** Two regions that are there, empty, from the first moment: a region that arrives with its text is often not read. */
export function LiveRegions({ view, now, told }: { readonly view: View; readonly now: number; readonly told: string }) {
  const { say } = useTools();
  const [voice, setVoice] = useState(SILENT);
  useEffect(() => {
    const called = calledOf(view);
    const [word, sentence] = called ? [wordOf(called), messageOf(called)] : [view.word, view.sentence];
    const text = [say(word), spoken(say, sentence)].join('. ');
    setVoice((before) => hear(before, newsOf(view, text), now));
  }, [view, now, say]);
  return (
    <div class="unseen">
      {/* A call that comes again says the same, and is read out only as a new part of the region. */}
      <div role="alert">{voice.alert && <p key={voice.called}>{voice.alert}</p>}</div>
      <div role="status">{told || voice.status}</div>
    </div>
  );
}
