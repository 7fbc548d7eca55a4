import * as z from 'zod/mini';
import { idSchema } from './incident.ts';

const writing = z.strictObject({ hand: idSchema, n: z.int() });
/** One writing of a draft: by which form (a hand, new each time that one is opened), and which of its writings. */
export type Writing = z.infer<typeof writing>;

/**
 * One draft can be open in two places, and neither may write over what the other wrote. So each writing says what it goes
 * on from: `on` is the writing, by another hand, that its form took up; null for a form that began with nothing.
 */
export const markSchema = z.strictObject({ ...writing.shape, on: z.nullable(writing) });
export type Mark = z.infer<typeof markSchema>;
