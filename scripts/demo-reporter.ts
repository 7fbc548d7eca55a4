/** Tells what the panel shows, each time that it changes, and keeps a picture of the page and of the panel. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Verdict {
  level: string;
  word: string;
  sentence: string;
  staff: string;
  learners: string;
}

export interface Reporter {
  /** mm:ss since the lesson began. */
  clock(): string;
  /** A picture of what the panel's contract does not tell, such as the guard in the page. */
  picture(name: string): void;
  /** All pictures are on disk. */
  done(): Promise<number>;
}

/** With no folder, no pictures. */
export async function tell(page: Page, panel: Page, folder: string | null): Promise<Reporter> {
  const began = performance.now();
  const seconds = () => Math.floor((performance.now() - began) / 1000);
  const clock = () => [Math.floor(seconds() / 60), seconds() % 60].map((n) => String(n).padStart(2, '0')).join(':');
  let pictures: Promise<unknown> = Promise.resolve();
  let count = 0;
  let changed = false;

  const level = async () => (await panel.locator('main').getAttribute('data-level')) ?? 'none';

  /** What is on the panel while it is taken is what the picture is called; a panel that changed meanwhile is taken again. */
  async function shoot(into: string, name: string | null): Promise<void> {
    const at = clock().replace(':', '');
    for (let left = 2; ; left -= 1) {
      const before = await level();
      const [ofPage, ofPanel] = await Promise.all([page.screenshot(), panel.screenshot()]);
      if (left > 0 && (await level()) !== before) continue;
      count += 1;
      const stem = join(into, `${String(count).padStart(2, '0')}-${at}-${name ?? before}`);
      await Promise.all([writeFile(`${stem}-page.png`, ofPage), writeFile(`${stem}-panel.png`, ofPanel)]);
      return;
    }
  }

  function picture(name: string): void {
    if (folder) pictures = pictures.then(() => shoot(folder, name));
  }

  /** Changes that come faster than pictures are taken are in one: a queue of them would all show the last. */
  function ofChange(): void {
    if (!folder || changed) return;
    changed = true;
    pictures = pictures.then(() => {
      changed = false;
      return shoot(folder, null);
    });
  }

  if (folder) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  await panel.exposeFunction('gwarchodDemo', ({ level, word, sentence, staff, learners }: Verdict) => {
    console.log(`${clock()}  ${level.padEnd(8)}  ${word}: ${sentence}  [staff ${staff}, learners ${learners}]`);
    ofChange();
  });
  await panel.evaluate(watchVerdict);
  const done = async () => {
    await pictures;
    return count;
  };
  return { clock, picture, done };
}

/** Runs in the panel: tells of a verdict once it differs from the last one told. */
function watchVerdict(): void {
  const told = (globalThis as unknown as { gwarchodDemo: (verdict: Verdict) => void }).gwarchodDemo;
  let last = '';
  const look = (): void => {
    const main = document.querySelector('main');
    const word = main?.querySelector('h1');
    const { level = '', staff = '', learners = '' } = main?.dataset ?? {};
    const sentence = word?.nextElementSibling?.textContent?.trim() ?? '';
    const verdict = { level, word: word?.textContent?.trim() ?? '', sentence, staff, learners };
    const now = JSON.stringify(verdict);
    if (now === last) return;
    last = now;
    told(verdict);
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  look();
}
