import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { share } from './share.ts';

/**
 * What was given a frame ago: for a part that what matters more must not wait for. However fast new ones follow one
 * another, each second frame has the newest. A page that is not shown has no frames, and no verdict that waits for one: it
 * has all at once, so that nothing of before is there when it is shown. What did not change is the same object as before.
 */
export function usePainted<T>(given: T): T {
  const [painted, paint] = useState({ of: given, shown: given });
  const newest = useRef(given);
  const waiting = useRef(false);
  newest.current = given;
  useLayoutEffect(() => {
    if (painted.of === given) return;
    const now = () => paint((before) => ({ of: newest.current, shown: share(before.shown, newest.current) }));
    if (document.visibilityState === 'hidden') return now();
    if (waiting.current) return;
    waiting.current = true;
    // The first of the two is called ahead of the frame that has what matters more.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waiting.current = false;
        now();
      }),
    );
  }, [given, painted]);
  return painted.shown;
}
