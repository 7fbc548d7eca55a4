import type { Answering } from '../attention/answer.ts';
import type { HandName } from '../meeting/hands.ts';
import type { Deed } from '../session/acts.ts';
import type { Naming } from '../session/person.ts';

/** Name of the port between a panel and a tab. */
export const WATCH_PORT = 'watch';

/** How often an open panel asks the tab (ms), and how long a verdict stands without an answer (ms). */
export const ASK_MS = 1_000;
export const LEASE_MS = 3_000;

/** What the teacher says of the lesson that the session takes as it is said. */
export type Saying = Extract<
  Deed,
  {
    deed:
      | 'everyone-else'
      | 'not-everyone-else'
      | 'announced'
      | 'not-announced'
      | 'plan-end'
      | 'kind'
      | 'tick'
      | 'turn'
      | 'own-room'
      | 'new-lesson';
  }
>;

/** What the teacher does in the panel, on its way to the tab. */
export type Act =
  | { readonly act: 'identify'; readonly ref: string; readonly as: Naming }
  | { readonly act: 'say'; readonly deed: Saying }
  | Answering
  | { readonly act: HandName };

/**
 * Panel to tab. Not parsed by the tab: `browser.ts` takes wires from our own pages alone, of the same build. The other
 * way everything is parsed (`to-panel.ts`, `to-background.ts`), since a tab shares its process with the page
 * (decision 7).
 */
export type ToTab =
  /** `seen`: the panel is in sight, not a page behind another, and it is this tab's lesson that it shows. */
  | { readonly kind: 'ask'; readonly n: number; readonly seen: boolean }
  /** `of`: when the lesson began that the panel shows; what was meant for one lesson is not done in another. */
  | { readonly kind: 'act'; readonly act: Act; readonly of: number | null }
  | { readonly kind: 'health' };
