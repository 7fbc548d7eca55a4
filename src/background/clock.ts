import { readShelf, writeShelf } from '../browser.ts';
import { clockSeenSchema, isSure, SURE_DAYS, seeClock } from '../records/clock.ts';

export const CLOCK_KEY = 'records/clock';

/**
 * Notes what the device's clock shows, and answers whether records may be taken out by it. `said`: the teacher has looked
 * at the date and says that it is right. What cannot be noted was not seen.
 */
export async function clockIsSure(now: number, said: boolean): Promise<boolean> {
  try {
    const kept = clockSeenSchema.safeParse(await readShelf('local', CLOCK_KEY));
    const seen = said ? { last: now, days: SURE_DAYS } : seeClock(kept.success ? kept.data : null, now);
    await writeShelf('local', { [CLOCK_KEY]: seen });
    return isSure(seen);
  } catch {
    return said;
  }
}
