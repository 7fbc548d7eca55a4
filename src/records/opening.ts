/** What reads the key and opens what is sealed, as one part: a page fetches it when it is first asked about either. */
export { readKey } from './key-store.ts';
export { vault } from './vault.ts';
