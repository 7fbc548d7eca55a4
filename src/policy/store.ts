import * as z from 'zod/mini';
import { readShelf } from '../browser.ts';
import { type Choices, choicesSchema, NO_CHOICES } from './choices.ts';
import { MANAGED_KEY, POLICY_ASIDE, POLICY_KEY } from './keys.ts';
import { type Managed, parseManaged } from './managed.ts';
import { type Resolved, resolve } from './resolve.ts';

const managedCopy = z.object({ raw: z.record(z.string(), z.unknown()) });

export interface PolicyRead {
  readonly choices: Choices;
  readonly setAside: boolean;
  readonly managed: Managed;
  readonly resolved: Resolved;
}

/** Choices as stored; null when they do not parse. */
export function parseChoices(stored: unknown): Choices | null {
  const read = choicesSchema.safeParse(stored);
  return read.success ? read.data : null;
}

async function readManagedCopy(): Promise<Managed> {
  const copy = managedCopy.safeParse(await readShelf('local', MANAGED_KEY));
  return copy.success ? parseManaged(copy.data.raw) : { state: 'unread' };
}

/** The policy in force. Never fails: what cannot be read is said to be set aside, and what is not read yet to be unread. */
export async function readPolicy(): Promise<PolicyRead> {
  const stored = await readShelf('local', POLICY_KEY);
  const choices = stored === undefined ? NO_CHOICES : parseChoices(stored);
  const managed = await readManagedCopy();
  return {
    choices: choices ?? NO_CHOICES,
    setAside: choices === null || (await readShelf('local', POLICY_ASIDE)) !== undefined,
    managed,
    resolved: resolve(choices ?? NO_CHOICES, managed),
  };
}
