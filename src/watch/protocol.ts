import * as z from 'zod/mini';

/** Name of the port between a panel and a tab. */
export const WATCH_PORT = 'watch';

/** How often an open panel asks the tab (ms), and how long a verdict stands without an answer (ms). */
export const ASK_MS = 1_000;
export const LEASE_MS = 3_000;

/** What the teacher does in the panel, on its way to the tab. */
export const actSchema = z.union([
  z.object({
    act: z.literal('identify'),
    ref: z.string(),
    as: z.enum(['staff', 'learner', 'practitioner', 'external', 'parent', 'self', 'nobody']),
  }),
  z.object({ act: z.literal('everyone-else-is-a-learner') }),
  z.object({ act: z.literal('not-everyone-else') }),
  z.object({ act: z.literal('announce') }),
  z.object({ act: z.literal('plan-end'), utc: z.nullable(z.number()) }),
  z.object({ act: z.literal('open-people') }),
  z.object({ act: z.literal('load-all-names') }),
  z.object({ act: z.literal('end-for-all') }),
]);
export type Act = z.infer<typeof actSchema>;

/** Panel to tab. */
export const toTabSchema = z.union([
  z.object({ kind: z.literal('ask'), n: z.number() }),
  z.object({ kind: z.literal('act'), act: actSchema }),
  z.object({ kind: z.literal('health') }),
]);
export type ToTab = z.infer<typeof toTabSchema>;
