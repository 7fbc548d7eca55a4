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

/** How often our content script was called into by the page in the meantime, by Chromium's own trace: observers, timers, events. */
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
  return calls.filter(({ args }) => args.data?.url?.includes(OURS)).length;
}

const OURS = 'content-scripts/';

/**
 * Milliseconds of script in each second that ran because of us: samples with a frame of ours anywhere in their stack,
 * messages from the panel among them, which the trace of calls does not name.
 */
export async function ownPerSecond(page: Page, ms: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const from = Date.now();
  await page.waitForTimeout(ms);
  const seconds = (Date.now() - from) / 1_000;
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const ours = new Set<number>();
  // Parents come before their children.
  for (const node of profile.nodes) {
    const here = node.callFrame.url.includes(OURS) || ours.has(node.id);
    if (here) for (const id of [node.id, ...(node.children ?? [])]) ours.add(id);
  }
  const { samples = [], timeDeltas = [] } = profile;
  if (samples.length === 0) throw new Error('The profile holds no samples');
  const spent = samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return spent / 1_000 / seconds;
}
