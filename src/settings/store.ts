import { browserLanguage, onShelfChange, readShelf } from '../browser.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from './defaults.ts';
import { type Settings, type SettingsRead, settingsSchema } from './settings.ts';

/** Settings that did not parse are moved here, untouched, and the defaults used: nothing a teacher set is thrown away. */
export const ASIDE = 'settings-set-aside';

export const defaults = (): Settings => ({
  ...DEFAULT_SETTINGS,
  language: browserLanguage().startsWith('cy') ? 'cy' : 'en',
});

/** Settings as stored; null when they do not parse. */
export const parse = (stored: unknown): Settings | null => {
  const read = settingsSchema.safeParse(stored);
  return read.success ? read.data : null;
};

/** Reads the settings. Never fails: what cannot be read is said to be set aside. */
export async function readSettings(): Promise<SettingsRead> {
  // Side by side: a page waits for its language before it draws anything.
  const [stored, aside] = await Promise.all([readShelf('local', SETTINGS_KEY), readShelf('local', ASIDE)]);
  const settings = stored === undefined ? defaults() : parse(stored);
  return { settings: settings ?? defaults(), setAside: settings === null || aside !== undefined };
}

/** Calls back with the settings now and whenever they change; with the defaults where the browser will not give them at all. */
export function followSettings(told: (read: SettingsRead) => void): void {
  let heard = false;
  const tell = () =>
    void readSettings().then(
      (read) => {
        heard = true;
        told(read);
      },
      // No page is drawn before its language is known, and a verdict is worth more than the settings.
      () => heard || told({ settings: defaults(), setAside: false }),
    );
  onShelfChange(SETTINGS_KEY, tell);
  onShelfChange(ASIDE, tell);
  tell();
}
