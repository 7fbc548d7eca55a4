import * as z from 'zod/mini';

/** Listed: a school asks for a handful of staff, and there is nothing between. */
export const minStaffSchema = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]);

/** What the teacher has set. Kept on the device; no name of anybody is in it. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(['en', 'cy']),
  /** The school's minimum of staff; null until the teacher has said so here, and then the assumed value holds. */
  minStaff: z.nullable(minStaffSchema),
  /** Accounts of colleagues, as the roster carries them. Staff only, and no names. */
  colleagues: z.array(z.string()),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Language = Settings['language'];

/** Settings as read: when what was stored did not parse, it was set aside and the defaults stand. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly setAside: boolean;
}
