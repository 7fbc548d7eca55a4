/** At most one call in this many milliseconds while the page is shown. */
export const MAX_RATE_MS = 100;

/**
 * Calls at once, then at most every `MAX_RATE_MS`, the last change never lost. Not a debounce: one that starts anew
 * with every change starves on a page that never rests (evidence, peers 0). A hidden page's timers run once a minute
 * (evidence, quality 0), so there it calls at once, and a call still waiting when the page is hidden goes out then.
 * `held` is called for each change whose call has to wait.
 */
export function throttle(
  window: Window,
  { call, held }: { readonly call: () => void; readonly held: () => void },
  signal: AbortSignal,
): () => void {
  const { document } = window;
  let timer: number | null = null;
  let last = Number.NEGATIVE_INFINITY;
  let gathering = false;
  const stop = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  const go = () => {
    stop();
    last = window.performance.now();
    call();
  };
  const settle = () => {
    gathering = false;
    if (signal.aborted) return;
    const wait = last + MAX_RATE_MS - window.performance.now();
    if (document.hidden || wait <= 0) go();
    else {
      held();
      timer ??= window.setTimeout(go, wait);
    }
  };
  document.addEventListener('visibilitychange', () => timer !== null && document.hidden && go(), { signal });
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    if (gathering) return;
    // Several observers can report one change: they do so before this microtask, and count as one.
    gathering = true;
    queueMicrotask(settle);
  };
}
