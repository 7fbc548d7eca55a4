import * as z from 'zod/mini';
import type { Language } from '../i18n/fill.ts';
import { ROLES } from '../session/session.ts';

/** The languages there is a catalogue for. */
export const LANGUAGES = ['en', 'cy'] as const satisfies readonly Language[];

/** What the teacher has set. Kept on the device; of names only the teacher's own is in it, if they gave it. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(LANGUAGES),
  /** Accounts of colleagues, as the roster carries them. Staff only, and no names. */
  colleagues: z.array(z.string()),
  /** Whether one leads one's lessons, or watches the count for a colleague. */
  mode: z._default(z.enum(ROLES), 'lead'),
  /** Who writes incidents down here, so that it need not be typed each time: staff, by their own word. */
  reporter: z._default(z.object({ name: z.string(), job: z.string() }), { name: '', job: '' }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Settings as read: when what was stored did not parse, it was set aside and the defaults stand. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly setAside: boolean;
}
