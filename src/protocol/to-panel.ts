import * as z from 'zod/mini';
import { reportSchema } from './report.ts';

/** Tab to panel. `alive` renews the lease when nothing has changed; `n` is the ask that it answers, if it answers one. */
export const toPanelSchema = z.union([
  z.object({ kind: z.literal('report'), n: z.nullable(z.number()), report: reportSchema }),
  z.object({ kind: z.literal('alive'), n: z.number() }),
  z.object({ kind: z.literal('health'), text: z.string() }),
]);
export type ToPanel = z.infer<typeof toPanelSchema>;
