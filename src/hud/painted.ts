import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { share } from './share.ts';

/**
 * What was given a frame ago: for a part that what matters more must not wait for. However fast new ones follow one
 * another, each second frame has the newest; a page that is not shown has no frames, and catches up when it is. What did
 * not change in it is the same object as before.
 */
export function usePainted<T>(given: T): T {
  const [painted, paint] = useState({ of: given, shown: given });
  const newest = useRef(given);
  const waiting = useRef(false);
  newest.current = given;
  useLayoutEffect(() => {
    if (waiting.current || painted.of === given) return;
    waiting.current = true;
    // The first of the two is called ahead of the frame that has what matters more.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waiting.current = false;
        paint((before) => ({ of: newest.current, shown: share(before.shown, newest.current) }));
      }),
    );
  }, [given, painted]);
  return painted.shown;
}
