/**
 * The browser is killed, all its processes at once, while somebody types and entries are made: what was acknowledged is
 * there when it starts again, and of the draft all that was typed half a second before (issue 4, Proof).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import type { Draft } from '../../src/incidents/draft.ts';
import { ask, entering, written } from './incident-log.ts';
import { kill, start } from './own-profile.ts';

const KILLS = 20;
const KEPT_WITHIN_MS = 500;

interface Typed {
  text: string;
  readonly keys: { readonly length: number; readonly at: number }[];
}

/** Types word after word until the browser is gone. */
async function type(page: Page, typed: Typed): Promise<void> {
  for (let n = 0; ; n += 1)
    for (const key of `w${n} `) {
      await page.keyboard.type(key);
      typed.text += key;
      typed.keys.push({ length: typed.text.length, at: performance.now() });
      await pause(25);
    }
}
/** Enters one incident after another until the browser is gone; those that were acknowledged. */
async function enter(page: Page, round: number, acknowledged: string[]): Promise<void> {
  for (let n = 0; ; n += 1) {
    const id = `r${round}-${n}`;
    const answer = await ask(page, entering(written(id, Date.now())));
    if ((answer as { done?: boolean } | undefined)?.done) acknowledged.push(id);
    await pause(40);
  }
}

async function incidents(page: Page): Promise<readonly string[]> {
  const answer = (await ask(page, { kind: 'outstanding' })) as { value: { incidents: readonly { id: string }[] } };
  return answer.value.incidents.map(({ id }) => id);
}
async function drafts(page: Page): Promise<readonly Draft[]> {
  const answer = (await ask(page, { kind: 'drafts' })) as { value: readonly { draft: Draft | null }[] };
  return answer.value.flatMap(({ draft }) => draft ?? []);
}

test(`killed ${KILLS} times at any moment: nothing acknowledged is lost, nor what was typed half a second before @deep`, async () => {
  test.skip(process.platform === 'win32', 'groups of processes are killed as POSIX has it');
  test.setTimeout(30_000 * (KILLS + 1));
  const profile = mkdtempSync(join(tmpdir(), 'gwarchod-kill-'));
  const acknowledged: string[] = [];
  const lost: number[] = [];
  /** Signs that had to be there, all told. */
  let owed = 0;
  let running = await start(profile);
  try {
    for (let round = 0; round < KILLS; round += 1) {
      const { page } = running;
      await page.locator('[data-act=log-incident]').click();
      await page.getByLabel('What happened').focus();
      const typed: Typed = { text: '', keys: [] };
      // Each goes on until the browser is gone under it.
      const writers = [type(page, typed), enter(page, round, acknowledged)].map((one) => one.catch(() => undefined));
      await pause(600 + Math.random() * 1_500);
      const at = performance.now();
      await kill(running);
      await Promise.all(writers);

      running = await start(profile);
      const [there, begun] = [await incidents(running.page), await drafts(running.page)];
      expect(acknowledged.filter((id) => !there.includes(id))).toEqual([]);
      const long = typed.keys.filter((key) => key.at <= at - KEPT_WITHIN_MS).at(-1)?.length ?? 0;
      const texts = begun.map(({ fields }) => fields.facts ?? '');
      // The very last key may be in the page and not have been answered for here.
      const kept = texts.find(
        (text) => text.length >= long && (typed.text.startsWith(text) || text.startsWith(typed.text)),
      );
      lost.push(typed.text.length - Math.max(0, ...texts.map(({ length }) => length)));
      expect(kept, `round ${round}: ${long} of ${typed.text.length} signs in ${JSON.stringify(texts)}`).toBeDefined();
      owed += long;
      await expect(running.page.locator('[data-box=refused]')).toHaveCount(0);
      for (const { id } of begun) await ask(running.page, { kind: 'drop-draft', id });
      await running.page.reload();
      await running.page.locator('.incidents[data-ready=true]').waitFor();
    }
  } finally {
    await kill(running).catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  // There was something to lose.
  expect(owed).toBeGreaterThan(KILLS);
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  test
    .info()
    .annotations.push({ type: 'killed', description: `${acknowledged.length} entries; last signs lost: ${lost}` });
});
