import type { Speech } from '../i18n/speech.ts';
import type { PanelWords } from '../i18n/words.ts';
import type { PolicyChange } from '../policy/change.ts';
import type { PolicyRead } from '../policy/store.ts';
import type { Report } from '../protocol/report.ts';
import type { Act } from '../protocol/to-tab.ts';
import type { RecordsTold } from '../records/told.ts';
import type { SettingsChange } from '../settings/change.ts';
import type { SettingsRead } from '../settings/settings.ts';

/** What the panel knows of the tab that is in a lesson. A verdict is a lease: without an answer there is none. */
export type Link =
  /** No tab with Teams is open in this browser. */
  | { readonly kind: 'no-teams' }
  /** Looking, or the first answer has not come yet. */
  | { readonly kind: 'searching' }
  /** A report no older than the lease. */
  | { readonly kind: 'live'; readonly report: Report }
  /** There was, or should be, a tab to watch, and it does not answer. */
  | { readonly kind: 'silent'; readonly why: Silence; readonly sinceUtc: number; readonly last: Report | null };

/** `gone`: the tab was closed or reloaded. `silent`: it does not answer. `not-running`: open since before we were installed or updated. */
export type Silence = 'gone' | 'silent' | 'not-running';

/**
 * Whether the teacher's screen is shared, by all tabs with Teams together: `asking` before they have answered for the first
 * time; `was-shared`: a tab that shared it answers no more, so that nobody can tell; `unseen`: in a lesson it cannot be seen.
 */
export type ScreenShared = 'asking' | 'shared' | 'was-shared' | 'unseen' | 'not';

/** Everything the HUD shows is a function of this. */
export interface HudProps {
  /** The words of the language that is spoken: those of the settings, once they are fetched. */
  readonly say: PanelWords;
  /** Another language was asked for, and could not be fetched. */
  readonly missed: boolean;
  /** Fetches the words of a part that is first drawn. */
  readonly open: Speech['open'];
  readonly link: Link;
  readonly sharing: ScreenShared;
  /** The teacher says that nobody sees the screen: it counts where no tab can be asked any more. */
  readonly nobodySees: () => void;
  readonly settings: SettingsRead;
  /** Null before it was read. */
  readonly policy: PolicyRead | null;
  /** Now (ms UTC), told once a second. */
  readonly now: number;
  /** Acts go to the tab; the answer comes back as the next report. */
  readonly send: (act: Act) => void;
  readonly change: (change: SettingsChange) => void;
  /** Changes what the school requires, on this device and where it is not locked. */
  readonly decide: (change: PolicyChange) => void;
  /** Opens the page of the school's rules. */
  readonly openOptions: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  /** Asks the tab for its health report; null when it does not answer. */
  readonly health: () => Promise<string | null>;
  /** Asks the records something, or gives them something to keep; undefined when nobody answered. */
  readonly records: (told: RecordsTold) => Promise<unknown>;
  /** Opens the page of records at one of its parts. */
  readonly openRecords: (at: string) => void;
  /** Of this build: an account says with what it was written. */
  readonly version: string;
}
