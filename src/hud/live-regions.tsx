import { useEffect, useState } from 'preact/hooks';
import { hear, newsOf, SILENT } from './announce.ts';
import { spoken, useTools } from './tools.ts';
import type { View } from './view.ts';

/** Two regions that are there, empty, from the first moment: a region that arrives with its text is often not read. */
export function LiveRegions({ view, now, told }: { readonly view: View; readonly now: number; readonly told: string }) {
  const { say } = useTools();
  const [voice, setVoice] = useState(SILENT);
  useEffect(() => {
    const text = [say(view.word), spoken(say, view.sentence)].join('. ');
    setVoice((before) => hear(before, newsOf(view, text), now));
  }, [view, now, say]);
  return (
    <div class="unseen">
      <div role="alert">{voice.alert}</div>
      <div role="status">{told || voice.status}</div>
    </div>
  );
}
