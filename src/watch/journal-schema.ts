import * as z from 'zod/mini';
import { ACCOUNTS } from '../meeting/sighting.ts';
import { IDENTITIES } from '../session/person.ts';
import type { Journal } from './journal.ts';

/** The journal as the background parses it, from a tab and from the shelf. */
export const journalSchema: z.ZodMiniType<Journal> = z.object({
  version: z.literal(1),
  lastIn: z.number(),
  startedAt: z.number(),
  title: z.nullable(z.string()),
  everyoneElse: z.nullable(z.number()),
  plannedEnd: z.nullable(z.number()),
  selfSaid: z.nullable(z.string()),
  said: z.array(
    z.object({
      key: z.string(),
      account: z.enum(ACCOUNTS),
      as: z.enum(IDENTITIES),
    }),
  ),
  announcement: z.nullable(z.object({ at: z.number(), heard: z.array(z.string()), unread: z.nullable(z.number()) })),
  endedForAll: z.nullable(z.number()),
});
