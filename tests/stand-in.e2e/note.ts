/** What lasts only a moment, seen from inside the page: a busy machine looks from outside when it is over. */
import type { Page } from '@playwright/test';

/**
 * Writes down what `read` finds, now and whenever the page is drawn anew and it finds something else. It runs in the
 * page and knows nothing of the test around it.
 */
export async function noteEach<T>(page: Page, read: () => T): Promise<() => Promise<T[]>> {
  const noted = await page.evaluateHandle((source) => {
    const look = new Function(`return (${source})()`) as () => T;
    const values = [look()];
    new MutationObserver(() => {
      const value = look();
      if (JSON.stringify(value) !== JSON.stringify(values.at(-1))) values.push(value);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    return values;
  }, read.toString());
  return () => noted.jsonValue() as Promise<T[]>;
}
