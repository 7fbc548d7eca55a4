import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../incidents/entry.ts';
import type { Kept } from '../../incidents/export/json.ts';
import { useTools } from '../tools.ts';
import { enter } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';

/** What a press offered to the browser as a file, as it was then. */
export interface Saved {
  readonly format: Format;
  readonly kept: readonly Kept[];
}

/**
 * Whether a file came to lie anywhere nobody tells a page: its saving can be called off, or fail. So it is asked, as of
 * what is printed; what goes by having been taken out goes by the teacher's word.
 */
export function Ask({ sure, no }: { readonly sure: () => Promise<void>; readonly no: () => void }) {
  const words = useWords();
  const title = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="box" data-box="saved">
      <p ref={title} tabIndex={-1}>
        {words('log.saved-ask')}
      </p>
      <div class="presses">
        <button type="button" class="button main" data-act="saved" onClick={() => void sure()}>
          {words('log.saved-yes')}
        </button>
        <button type="button" class="button" data-act="not-saved" onClick={no}>
          {words('log.saved-no')}
        </button>
      </div>
    </div>
  );
}

/** Enters that these were taken out, as they were when they were; in words what did not come of it, or nothing. */
export function useTaken(): (format: Format, kept: readonly Kept[]) => Promise<string> {
  const words = useWords();
  const tools = useTools();
  const { look, bodies, reload } = useDesk();
  return async (format, kept) => {
    let wrong = '';
    for (const { standing, entries } of kept) {
      // What could not be read whole was not taken out whole, and must not go by itself for having been.
      const body = bodies?.get(standing.id);
      if (body?.as === 'open' && body.lost > 0) continue;
      const entry = { kind: 'exported', incident: standing.id, at: tools.clock(), format } as const;
      const came = await enter(tools, { entries, lost: 0, look }, entry);
      // Nor what has been added to meanwhile, in the panel or in another page: the background knows.
      if (came === 'elsewhere') wrong = words('log.added-since');
      else if (came !== 'done') wrong = words(cameKey(came));
    }
    await reload();
    return wrong;
  };
}
