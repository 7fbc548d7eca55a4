import type { Moment } from '../../src/meeting/moment.ts';

/** 09:00 UTC on a school day. */
export const T0 = Date.UTC(2026, 5, 15, 9);

/** `ms` after the start of a test, on both clocks. */
export const moment = (ms: number): Moment => ({ mono: ms, utc: T0 + ms });
