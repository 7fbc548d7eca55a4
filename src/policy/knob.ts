import * as z from 'zod/mini';

/**
 * A value's type for the managed schema, and no more than its type. Chromium drops in silence whatever the schema does not
 * allow (seen in version 156), so bounds and choices are ours to hold: then a wrong value comes here, and can be told.
 */
export type JsonType =
  | { readonly type: 'integer' | 'boolean' | 'string' }
  | { readonly type: 'array'; readonly items: JsonType }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, JsonType>> };

/** How a value is set on the options page. */
export type Control =
  | {
      readonly as: 'number';
      readonly unit: Unit;
      readonly least: number;
      readonly most: number;
      readonly mayBeUnset: boolean;
    }
  | { readonly as: 'flag' }
  | { readonly as: 'choice' | 'choices'; readonly of: readonly string[] }
  | { readonly as: 'text'; readonly long: boolean }
  | { readonly as: 'date' }
  | { readonly as: 'people' };

export const UNITS = ['people', 'seconds', 'minutes', 'hours', 'days', 'months'] as const;
export type Unit = (typeof UNITS)[number];

/** One thing a school decides: what it may be, told once for the parser, the managed schema and the options page. */
export interface Knob<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly json: JsonType;
  readonly control: Control;
}

export function number(unit: Unit, least: number, most: number): Knob<number> {
  return {
    schema: z.int().check(z.gte(least), z.lte(most)),
    json: { type: 'integer' },
    control: { as: 'number', unit, least, most, mayBeUnset: false },
  };
}

/** A number that a school may leave open: null here, and 0 in a managed policy, which has no word for "unset". */
export function numberOrUnset(unit: Unit, least: number, most: number): Knob<number | null> {
  return {
    schema: z.pipe(
      z.nullable(z.int().check(z.gte(0), z.lte(most))),
      z.transform((n: number | null) => (n === 0 ? null : n)),
    ) as unknown as z.ZodMiniType<number | null>,
    json: { type: 'integer' },
    control: { as: 'number', unit, least, most, mayBeUnset: true },
  };
}

export const flag: Knob<boolean> = { schema: z.boolean(), json: { type: 'boolean' }, control: { as: 'flag' } };

export const choice = <const T extends readonly string[]>(of: T): Knob<T[number]> => ({
  schema: z.enum(of as unknown as readonly [string, ...string[]]) as unknown as z.ZodMiniType<T[number]>,
  json: { type: 'string' },
  control: { as: 'choice', of },
});

export const choices = <const T extends readonly string[]>(of: T): Knob<readonly T[number][]> => ({
  schema: z.array(choice(of).schema).check(z.maxLength(of.length)),
  json: { type: 'array', items: { type: 'string' } },
  control: { as: 'choices', of },
});

const LONGEST = { short: 200, long: 2_000 } as const;

export const text = (long = false): Knob<string> => ({
  schema: z.string().check(z.maxLength(long ? LONGEST.long : LONGEST.short)),
  json: { type: 'string' },
  control: { as: 'text', long },
});

/** A day, "2026-11-22"; empty when the school has not said. */
export const date: Knob<string> = {
  schema: z.union([z.literal(''), z.iso.date()]),
  json: { type: 'string' },
  control: { as: 'date' },
};

const MOST_PEOPLE = 1_000;
const person = z.object({
  /** The account id as the roster carries it. */
  account: z._default(z.string().check(z.maxLength(LONGEST.short)), ''),
  /** The name as Teams shows it, for an account of the school's own. */
  name: z._default(z.string().check(z.maxLength(LONGEST.short)), ''),
});
export type Listed = z.infer<typeof person>;

/** The school's own list of staff: by account, or by the exact name of a school account. */
export const people: Knob<readonly Listed[]> = {
  schema: z.array(person).check(z.maxLength(MOST_PEOPLE)) as unknown as z.ZodMiniType<readonly Listed[]>,
  json: {
    type: 'array',
    items: { type: 'object', properties: { account: { type: 'string' }, name: { type: 'string' } } },
  },
  control: { as: 'people' },
};
