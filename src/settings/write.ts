import { clearShelf, readShelf, writeShelf } from '../browser.ts';
import { changed, type SettingsChange } from './change.ts';
import { SETTINGS_KEY } from './defaults.ts';
import { ASIDE, defaults, parse } from './store.ts';

/** Where settings that did not parse lie once the teacher has been told. */
const SEEN = 'settings-set-aside-seen';

/** Applies one change. Only the background calls this, one change after another. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const stored = await readShelf('local', SETTINGS_KEY);
  const settings = stored === undefined ? defaults() : parse(stored);
  // One write holds both: stopped half way, neither the old nor the new would be lost.
  const aside = settings === null ? { [ASIDE]: stored } : {};
  await writeShelf('local', { [SETTINGS_KEY]: changed(settings ?? defaults(), change), ...aside });
  if (change.change !== 'seen-aside') return;
  const kept = await readShelf('local', ASIDE);
  if (kept !== undefined) await writeShelf('local', { [SEEN]: kept });
  await clearShelf('local', [ASIDE]);
}
