import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LIST } from '../i18n/list.ts';
import type { Shelf } from '../i18n/shelf.ts';
import type { Speech } from '../i18n/speech.ts';
import { useTools } from './tools.ts';

interface Props<Parts> {
  readonly draw: (parts: Parts) => ComponentChildren;
  /** What stands there until they are here. */
  readonly meanwhile?: ComponentChildren;
  /** They will not come: what else there is to be done about it than to say so. */
  readonly missed?: () => void;
}

/** What not every panel needs is fetched from the package when it is first shown, with its words; the verdict never waits for it. */
export function later<Parts>(
  fetched: () => Promise<Parts>,
  words: readonly Shelf<unknown>[],
): { readonly Later: FunctionComponent<Props<Parts>>; readonly load: (open: Speech['open']) => Promise<void> } {
  let parts: Parts | null = null;
  const load = async (open: Speech['open']) => {
    const [found] = await Promise.all([fetched(), open(words)]);
    parts = found;
  };
  function Later({ draw, meanwhile, missed }: Props<Parts>) {
    const { open, language, miss } = useTools();
    const [, drawAnew] = useState(0);
    const ready = parts !== null && words.every((one) => one.has(language));
    useEffect(() => {
      if (ready) return;
      // It fails only when an update has taken the package from under this page: said once, whatever is missing.
      void load(open).then(
        () => drawAnew((n) => n + 1),
        () => {
          miss();
          missed?.();
        },
      );
    }, []);
    return <>{ready && parts !== null ? draw(parts) : meanwhile}</>;
  }
  return { Later, load };
}

/** The lists of the moments, co-staff mode, and what is folded away. */
export const { Later, load: loadParts } = later(() => import('./later-parts.tsx'), [LIST]);
