import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Shelf } from '../i18n/shelf.ts';
import { Reopen } from '../top/reopen.tsx';
import { useTools } from './tools.ts';

/**
 * A part that is fetched, from the package, when it is first shown: the list of lessons does not carry what it does not
 * show. Its words come with it. Once it is here it is drawn at once.
 */
export function later<Props extends object>(
  fetched: () => Promise<ComponentType<Props>>,
  words: readonly Shelf<unknown>[],
): ComponentType<Props> {
  let here: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const { say, open, language } = useTools();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => here);
    const [missed, setMissed] = useState(false);
    useEffect(() => {
      if (here !== null) return;
      let gone = false;
      // It fails only when an update has taken the package from under this page.
      void Promise.all([fetched(), open(words)]).then(
        ([found]) => {
          here = found;
          if (!gone) setPart(() => found);
        },
        () => setMissed(true),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (Part) return <Part {...props} />;
    return missed ? <Reopen first={language} /> : <p class="loading">{say('loading')}</p>;
  };
}
