import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';

/** So long what the teacher said of their own room stands (ms UTC). */
export const roomUntil = ({ at }: NonNullable<Report['ownRoom']>, rules: Rules): number =>
  at + rules['adults.in-room-reconfirm'] * 60_000;
