import { clearShelf, readShelf, writeShelf } from '../browser.ts';
import { chosen, type PolicyChange } from './change.ts';
import { NO_CHOICES } from './choices.ts';
import { MANAGED_KEY, POLICY_ASIDE, POLICY_KEY } from './keys.ts';
import { parseChoices } from './store.ts';

/** Applies one change; false when its value is none that the knob can have. Only the background calls this, in turn. */
export async function changePolicy(change: PolicyChange): Promise<boolean> {
  const stored = await readShelf('local', POLICY_KEY);
  const choices = stored === undefined ? NO_CHOICES : parseChoices(stored);
  const next = chosen(choices ?? NO_CHOICES, change);
  if (next === null) return false;
  // One write holds both: stopped half way, neither the old nor the new would be lost.
  const aside = choices === null ? { [POLICY_ASIDE]: stored } : {};
  await writeShelf('local', { [POLICY_KEY]: next, ...aside });
  if (change.change === 'seen-policy-aside') await clearShelf('local', [POLICY_ASIDE]);
  return true;
}

/** Keeps the managed policy as it was read. Only the background calls this. */
export async function keepManaged(raw: Readonly<Record<string, unknown>>): Promise<void> {
  const kept = await readShelf('local', MANAGED_KEY);
  if (JSON.stringify(kept) === JSON.stringify({ raw })) return;
  await writeShelf('local', { [MANAGED_KEY]: { raw } });
}
