import { browserLanguage, clearShelf, onShelfChange, readShelf, writeShelf } from '../browser.ts';
import { changed, DEFAULT_SETTINGS, type Settings, type SettingsChange, type SettingsRead, settingsSchema } from './settings.ts';

const KEY = 'settings';
/** Settings that did not parse are moved here, untouched, and the defaults used: nothing a teacher set is thrown away. */
const ASIDE = 'settings-set-aside';

const defaults = (): Settings => ({ ...DEFAULT_SETTINGS, language: browserLanguage().startsWith('cy') ? 'cy' : 'en' });

const parse = (stored: unknown): Settings | null => {
  const read = settingsSchema.safeParse(stored);
  return read.success ? read.data : null;
};

/** Reads the settings. Never fails: what cannot be read is said to be set aside. */
export async function readSettings(): Promise<SettingsRead> {
  const stored = await readShelf('local', KEY);
  const settings = stored === undefined ? defaults() : parse(stored);
  return { settings: settings ?? defaults(), setAside: settings === null || (await readShelf('local', ASIDE)) !== undefined };
}

/** Calls back with the settings now and whenever they change. */
export function followSettings(told: (read: SettingsRead) => void): void {
  const tell = () => void readSettings().then(told);
  onShelfChange(KEY, tell);
  onShelfChange(ASIDE, tell);
  tell();
}

/** Applies one change. Only the background calls this, one change after another. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const stored = await readShelf('local', KEY);
  const settings = stored === undefined ? defaults() : parse(stored);
  // One write holds both: stopped half way, neither the old nor the new would be lost.
  const aside = settings === null ? { [ASIDE]: stored } : {};
  await writeShelf('local', { [KEY]: changed(settings ?? defaults(), change), ...aside });
  if (change.change === 'seen-aside') await clearShelf('local', [ASIDE]);
}
