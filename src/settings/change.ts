import * as z from 'zod/mini';
import { ROLES } from '../session/session.ts';
import { LANGUAGES, type Settings } from './settings.ts';

/** One change to the settings; the background applies them one at a time, so that none is lost to another. */
export const settingsChangeSchema = z.union([
  z.object({ change: z.literal('language'), to: z.enum(LANGUAGES) }),
  z.object({ change: z.literal('colleague'), account: z.string().check(z.maxLength(200)), known: z.boolean() }),
  z.object({ change: z.literal('mode'), to: z.enum(ROLES) }),
  z.object({
    change: z.literal('reporter'),
    to: z.object({ name: z.string().check(z.maxLength(300)), job: z.string().check(z.maxLength(300)) }),
  }),
  z.object({ change: z.literal('forget-colleagues') }),
  z.object({ change: z.literal('seen-aside') }),
]);
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

export function changed(settings: Settings, change: SettingsChange): Settings {
  switch (change.change) {
    case 'language':
      return { ...settings, language: change.to };
    case 'mode':
      return { ...settings, mode: change.to };
    case 'colleague': {
      const others = settings.colleagues.filter((account) => account !== change.account);
      return { ...settings, colleagues: change.known ? [...others, change.account].slice(-500) : others };
    }
    case 'reporter':
      return { ...settings, reporter: change.to };
    case 'forget-colleagues':
      return { ...settings, colleagues: [] };
    case 'seen-aside':
      return settings;
  }
}
