import type { Field, Incident, Some, When } from './incident.ts';

/**
 * Of an incident, what needs no parser: the panel, which is given what the background has parsed, carries this and not
 * the schemas (decision 12).
 */

/** Bounds as data, for the parser here and for the boxes that are typed into (characters, entries). */
export const LONGEST = { id: 80, line: 300, text: 20_000 } as const;
export const MOST = { people: 100, actions: 300, told: 50, tasks: 50 } as const;

/** The parts that a person may be told a concern in; whoever has the title is the school's own setting. */
export const ROLES = [
  'emergency',
  'safeguarding',
  'deputy',
  'about-adult',
  'about-safeguarding',
  'behaviour',
  'leader',
  'authority',
  'out-of-hours',
  'other',
] as const;
export type Role = (typeof ROLES)[number];
export const HOWS = ['in-person', 'phone', 'message', 'system'] as const;
export type How = (typeof HOWS)[number];
export const SPOKEN_IN = ['en', 'cy', 'other'] as const;

/** Without those that are there and say nothing: spread, they would blot out what stands. */
export const given = (some: { readonly [F in Field]?: Incident[F] | undefined }): Some =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined));

/** Put right by hand, with no word as to why. */
export const isUnreasoned = ({ at, stamped, reason }: When): boolean => at !== stamped && !hasWords(reason);

/** Something that can be read, so neither blanks alone nor signs that draw nothing. */
export const hasWords = (text: string): boolean => /[^\s\p{Cc}\p{Cf}\p{Cs}\u115F\u1160\u3164\uFFA0]/u.test(text);
