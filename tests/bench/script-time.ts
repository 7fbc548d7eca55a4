import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds of script the page's main thread ran in each second, over `ms`; the page's own script is in it. */
export async function scriptPerSecond(page: Page, ms: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await scriptDuration(session);
  const from = Date.now();
  await page.waitForTimeout(ms);
  const spent = (await scriptDuration(session)) - before;
  const seconds = (Date.now() - from) / 1_000;
  await session.detach();
  return (spent * 1_000) / seconds;
}

async function scriptDuration(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ScriptDuration');
  if (!found) throw new Error('Chromium gives no ScriptDuration');
  return found.value;
}

/** How often our content script was called into in the meantime, by Chromium's own trace: callbacks, timers, messages. */
export async function callsIntoUs(page: Page, meantime: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: { name: string; args: { data?: { url?: string } } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await meantime();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const calls = events.filter(({ name }) => name === 'FunctionCall');
  if (calls.length === 0) throw new Error('The trace holds no calls at all');
  return calls.filter(({ args }) => args.data?.url?.includes('content-scripts/')).length;
}
