import * as z from 'zod/mini';

/** What the teacher has set. Kept on the device; no name of anybody is in it. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z.enum(['en', 'cy']),
  /** The school's minimum of staff; null until the teacher has said so here, and then the assumed value holds. */
  minStaff: z.nullable(z.int().check(z.minimum(1), z.maximum(9))),
  /** Accounts of colleagues, as the roster carries them. Staff only, and no names. */
  colleagues: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Language = Settings['language'];

export const DEFAULT_SETTINGS: Settings = { version: 1, language: 'en', minStaff: null, colleagues: [] };

/** One change to the settings; the background applies them one at a time, so that none is lost to another. */
export const settingsChangeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('language'), to: z.enum(['en', 'cy']) }),
  z.object({ change: z.literal('min-staff'), to: z.nullable(z.int().check(z.minimum(1), z.maximum(9))) }),
  z.object({ change: z.literal('colleague'), account: z.string().check(z.maxLength(200)), known: z.boolean() }),
  z.object({ change: z.literal('forget-colleagues') }),
  z.object({ change: z.literal('seen-aside') }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** Settings as read: when what was stored did not parse, it was set aside and the defaults stand. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly setAside: boolean;
}

export function changed(settings: Settings, change: SettingsChange): Settings {
  switch (change.change) {
    case 'language':
      return { ...settings, language: change.to };
    case 'min-staff':
      return { ...settings, minStaff: change.to };
    case 'colleague': {
      const others = settings.colleagues.filter((account) => account !== change.account);
      return { ...settings, colleagues: change.known ? [...others, change.account].slice(-500) : others };
    }
    case 'forget-colleagues':
      return { ...settings, colleagues: [] };
    case 'seen-aside':
      return settings;
  }
}
