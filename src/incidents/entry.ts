import * as z from 'zod/mini';
import { idSchema, incidentSchema, lineSchema, someSchema, utc } from './incident.ts';

export const FORMATS = ['text', 'csv', 'json', 'print'] as const;
export type Format = (typeof FORMATS)[number];

const changes = someSchema.check(
  // A correction that changes nothing is none, and would stand in the history as one.
  z.refine((some) => Object.values(some).some((value) => value !== undefined)),
);
export type Changes = z.infer<typeof changes>;

const of = { incident: idSchema, at: utc } as const;

/** What is appended to an incident, and never taken back: what is wrong is put right by another entry. */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('written'), ...of, account: incidentSchema }),
  z.strictObject({ kind: z.literal('corrected'), ...of, by: lineSchema, reason: lineSchema, changes }),
  /** A follow-up that was done: its id (follow-ups.ts), and the reference that the school's system gave, where it has one. */
  z.strictObject({ kind: z.literal('done'), ...of, by: lineSchema, task: lineSchema, reference: lineSchema }),
  z.strictObject({ kind: z.literal('exported'), ...of, format: z.enum(FORMATS) }),
]);
export type Entry = z.infer<typeof entrySchema>;
export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>;
