/** A school's rules, as they lie on the shelf once somebody has chosen them. */
import type { Harness } from '../harness/launch.ts';
import { store } from './outside.ts';

/** Grace times of nothing, so that no test waits for one; the tables of the checks hold the times. */
export const AT_ONCE = {
  'grace.adult-drop': 0,
  'grace.late-adult': 0,
  'grace.one-to-one': 0,
  'recording.start-grace': 0,
} as const;

export async function choose(
  gw: Harness,
  preset: 'st-josephs' | 'elfed' | 'hwb' | null,
  values: Readonly<Record<string, unknown>> = AT_ONCE,
): Promise<void> {
  await store(await gw.worker(), { policy: { version: 1, preset, values, confirmed: {}, settled: {} } });
}
