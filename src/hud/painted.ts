import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { share } from './share.ts';

/**
 * What was given a frame ago: for a part that what matters more must not wait for. However fast new ones follow one
 * another, each second frame has the newest. A page that is not shown has no frames, and no verdict that waits for one: it
 * has all at once, so that nothing of before is there when it is shown. What did not change is the same object as before.
 * What is of `another` lesson waits for nothing either: a press would go to that one.
 */
export function usePainted<T>(given: T, another: (before: T, next: T) => boolean): T {
  const [painted, paint] = useState({ of: given, shown: given });
  const newest = useRef(given);
  const waiting = useRef(false);
  newest.current = given;
  const atOnce = another(painted.shown, given);
  useLayoutEffect(() => {
    if (painted.of === given) return;
    const now = () => paint((before) => ({ of: newest.current, shown: share(before.shown, newest.current) }));
    if (atOnce || document.visibilityState === 'hidden') return now();
    if (waiting.current) return;
    waiting.current = true;
    // The first of the two is called ahead of the frame that has what matters more.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        waiting.current = false;
        now();
      }),
    );
  }, [given, painted, atOnce]);
  return atOnce ? given : painted.shown;
}
