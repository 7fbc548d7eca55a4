/**
 * Waits inside the panel for what it shows. There no state is too short to be seen on a busy machine, and nobody has to
 * ask sixty times a second.
 */
import type { Page } from '@playwright/test';

type Seen = Readonly<Record<string, string | undefined>>;

interface Wish {
  /** Of which finding; null for the state of the whole. */
  check: string | null;
  /** What each mark has to be, or one of what. */
  wanted: Readonly<Record<string, string | readonly string[]>>;
  timeout: number;
}

export async function see<T>(panel: Page, { timeout = 10_000, ...wish }: Omit<Wish, 'timeout'> & { timeout?: number }) {
  const { so, seen } = await panel.evaluate(waitInPage, { ...wish, timeout });
  if (so) return seen as T;
  const what = `${wish.check ?? 'the HUD'} to show ${JSON.stringify(wish.wanted)}`;
  throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${JSON.stringify(seen)}`);
}

/** Runs in the panel, and knows nothing of what is around it here. */
function waitInPage({ check, wanted, timeout }: Wish): Promise<{ so: boolean; seen: Seen | null }> {
  const look = (): Seen | null => {
    const element = document.querySelector<HTMLElement>(check === null ? 'main' : `[data-check="${check}"]`);
    if (!element) return null;
    return check === null ? { ...element.dataset } : { ...element.dataset, text: element.textContent.trim() };
  };
  const isSo = (seen: Seen | null) =>
    seen !== null && Object.entries(wanted).every(([name, value]) => [value].flat().includes(seen[name] ?? ''));
  return new Promise((done) => {
    const answer = () => {
      const seen = look();
      if (isSo(seen)) end(true, seen);
    };
    const observer = new MutationObserver(answer);
    const timer = setTimeout(() => end(false, look()), timeout);
    const end = (so: boolean, seen: Seen | null) => {
      observer.disconnect();
      clearTimeout(timer);
      done({ so, seen });
    };
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    answer();
  });
}
