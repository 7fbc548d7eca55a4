import * as z from 'zod/mini';
import { outcomeFrom } from './answer.ts';
import { REPLACED } from './key-store.ts';

/** What reads the key and opens what is sealed, as one part: a page fetches it when it is first asked about either. */
export { readKey } from './key-store.ts';
export { vault } from './vault.ts';

/** What the background answers to a key that is to take another's place. */
export const replacedFrom = (raw: unknown) => outcomeFrom(z.enum(REPLACED), raw);
