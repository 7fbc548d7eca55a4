import * as z from 'zod/mini';
import { CATEGORIES } from '../policy/categories.ts';
import { KINDS } from '../policy/kinds.ts';
import { HOWS, LONGEST, MOST, ROLES, SPOKEN_IN } from './plain.ts';

export type { How, Role } from './plain.ts';
export { given, HOWS, hasWords, isUnreasoned, LONGEST, MOST, ROLES, SPOKEN_IN } from './plain.ts';

const id = z.string().check(z.minLength(1), z.maxLength(LONGEST.id));
const line = z.string().check(z.maxLength(LONGEST.line));
const text = z.string().check(z.maxLength(LONGEST.text));
/** Milliseconds UTC, to the end of the year 2199: what follows from it by some days must still be a date of the calendar. */
export const utc = z.int().check(z.gte(0), z.lte(7_258_118_399_999));

/**
 * A time that the clock gave and a person may have put right: `stamped` stays as it was, and `reason` is asked for where
 * the two differ. A reason that is missing is shown as missing, and blocks nothing (WSP c2-p17).
 */
const when = z.strictObject({ at: utc, stamped: utc, reason: line });
export type When = z.infer<typeof when>;

/** A name that the teacher typed, or had put in from the list of people by asking for it (guidance 4.1, row 4). */
const named = z.strictObject({ name: line, from: z.enum(['typed', 'roster']) });
export type Named = z.infer<typeof named>;

const range = z.strictObject({ least: z.int().check(z.gte(0)), most: z.nullable(z.int().check(z.gte(0))) });

const action = z.strictObject({ what: text, at: z.nullable(utc), from: z.enum(['typed', 'timeline']) });
export type Action = z.infer<typeof action>;

const told = z.strictObject({
  role: z.enum(ROLES),
  name: line,
  by: line,
  at: z.nullable(utc),
  how: z.nullable(z.enum(HOWS)),
  advised: text,
  /** Tried and not reached, as often as that was: an attempt is a fact too. */
  attempts: text,
  reached: z.boolean(),
});
export type Told = z.infer<typeof told>;

const parents = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('unsaid') }),
  z.strictObject({ as: z.literal('yes'), who: line, at: z.nullable(utc), how: line, by: line }),
  z.strictObject({ as: z.literal('no'), reason: text }),
  /** Telling a parent may put a child at more risk: "yes" is never forced (guidance 4.1, row 15). */
  z.strictObject({ as: z.literal('safeguarding-decides') }),
]);
export type Parents = z.infer<typeof parents>;

const learners = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('unsaid') }),
  z.strictObject({ as: z.literal('yes'), at: z.nullable(utc), how: line }),
  z.strictObject({ as: z.literal('no'), reason: text }),
]);

/** Where it lies and nothing of it: no copy, no address that opens it (guidance 4.1, row 17). */
const recording = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('unsaid') }),
  z.strictObject({ as: z.literal('no') }),
  z.strictObject({ as: z.literal('yes'), where: line }),
]);

const task = z.strictObject({ id, what: line, owner: line, due: z.nullable(utc) });
export type OwnTask = z.infer<typeof task>;

const several = <T extends z.ZodMiniType>(one: T, most: number) => z.array(one).check(z.maxLength(most));

/** What is written down, in the order of guidance 4.1. Everything here can be corrected; nothing is overwritten. */
export const fields = {
  noticed: when,
  recorded: when,
  where: z.strictObject({ platform: line, team: line, lesson: line, kind: z.nullable(z.enum(KINDS)), reporter: line }),
  reporter: z.strictObject({ name: line, job: line }),
  concerned: several(named, MOST.people),
  /** Counts are what the lesson's own watch knew at the time; null when it knew nothing or was not asked. */
  present: z.strictObject({
    people: several(named, MOST.people),
    second: line,
    staff: z.nullable(range),
    learners: z.nullable(range),
  }),
  /** Null: under none of the school's. */
  category: z.nullable(z.enum(CATEGORIES)),
  /** Null: not said. */
  about: z.strictObject({ adult: z.nullable(z.boolean()), safeguarding: z.nullable(z.boolean()) }),
  facts: text,
  /** As they were said, in the language they were said in; a translation goes beside them (guidance 4.2, rule 3). */
  spoken: z.strictObject({ text, language: z.nullable(z.enum(SPOKEN_IN)), translation: text }),
  questions: text,
  demeanour: text,
  opinion: z.strictObject({ text, evidence: text }),
  actions: several(action, MOST.actions),
  told: several(told, MOST.told),
  parents,
  learners,
  recording,
  referral: z.nullable(
    z.strictObject({ agency: line, phoned: z.nullable(utc), by: line, acknowledged: z.nullable(utc) }),
  ),
  decision: z.strictObject({ text, reason: text, outcome: text }),
  tasks: several(task, MOST.tasks),
  /** The number it has in the school's own system; that system is the record. */
  reference: z.nullable(z.strictObject({ text: line, by: line, at: z.nullable(utc) })),
} as const;
export type Field = keyof typeof fields;
export const FIELDS = Object.keys(fields) as readonly Field[];

/** Under which rules and which version it was written, and in which language of ours. */
const meta = z.strictObject({
  policy: line,
  extension: line,
  language: z.enum(['en', 'cy']),
  /** The record of the lesson that it was written beside, and the quick note that it was written up from. */
  lesson: z.nullable(id),
  note: z.nullable(id),
});
export type Meta = z.infer<typeof meta>;

export const incidentSchema = z.strictObject({ ...fields, meta });
export type Incident = z.infer<typeof incidentSchema>;
/** Some of the fields, as a patch, a draft and a correction carry them. */
export const someSchema = z.partial(z.strictObject(fields));
export type Some = { readonly [F in Field]?: Incident[F] };

export const idSchema = id;
export const lineSchema = line;
