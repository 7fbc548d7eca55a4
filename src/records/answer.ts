import * as z from 'zod/mini';
import { FAULTS, type Outcome } from './fault.ts';

/** The background's answer as we would give it; `undefined` when nobody answered, or not so. */
export function outcomeFrom<Value extends z.core.$ZodType>(
  value: Value,
  raw: unknown,
): Outcome<z.output<Value>> | undefined {
  const done = z.object({ done: z.literal(true), value });
  const answer = z.union([done, z.object({ done: z.literal(false), why: z.enum(FAULTS) })]);
  return answer.safeParse(raw).data as Outcome<z.output<Value>> | undefined;
}
