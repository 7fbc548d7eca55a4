import { dayOf, ZONE } from '../../incidents/days.ts';
import type { Category } from '../../policy/categories.ts';
import type { Outstanding } from '../../records/told.ts';
import type { Body } from './gather.ts';

export type Told = Outstanding['incidents'][number];

/** What is looked for. In this page's memory alone; words and category only find what is open. */
export interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly category: Category | 'none' | null;
  readonly open: boolean;
  readonly words: string;
}
export const ALL: Wanted = { from: '', to: '', category: null, open: false, words: '' };

export const isNarrowed = (wanted: Wanted): boolean =>
  wanted.from !== '' || wanted.to !== '' || wanted.category !== null || wanted.open || wanted.words.trim() !== '';

/** A letter and the same letter put together of two are one, and so are capitals and small ones. */
const plain = (text: string): string => text.normalize('NFC').toLowerCase();

/** Everything that somebody typed into it, corrections and references too. */
function typedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(typedIn);
}

/** By when it was noticed where that can be read, else by when it was written. */
const at = (told: Told, body: Body | undefined): number =>
  body?.as === 'open' ? body.kept.standing.incident.noticed.at : told.written;

export function isWanted(told: Told, body: Body | undefined, wanted: Wanted): boolean {
  const day = dayOf(at(told, body), ZONE);
  if (wanted.from !== '' && day < wanted.from) return false;
  if (wanted.to !== '' && day > wanted.to) return false;
  if (wanted.open && told.due.length === 0) return false;
  const words = plain(wanted.words).split(/\s+/).filter(Boolean);
  if (wanted.category === null && words.length === 0) return true;
  if (body?.as !== 'open') return false;
  const { incident } = body.kept.standing;
  if (wanted.category !== null && (incident.category ?? 'none') !== wanted.category) return false;
  const text = plain(typedIn(body.kept.entries).join('\n'));
  return words.every((word) => text.includes(word));
}

/** Newest first. */
export const newestFirst = (incidents: readonly Told[]): readonly Told[] =>
  incidents.toSorted((a, b) => b.written - a.written);
