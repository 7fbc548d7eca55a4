import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/fill.ts';
import type { RecordsWords } from '../i18n/records.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Rules } from '../policy/rules.ts';
import type { Reader } from '../records/reader.ts';
import type { RecordsTold } from '../records/told.ts';
import type { Vault } from '../records/vault.ts';
import type { Role } from '../session/session.ts';
import type { Settings } from '../settings/settings.ts';
import type { Early } from './begun.ts';
import type { TidyTold } from './tidy-told.ts';

/** What every part of the page of records needs. */
export interface Tools {
  readonly language: Language;
  readonly say: RecordsWords;
  /** Another language was asked for, and could not be fetched. */
  readonly missed: boolean;
  /** Fetches the words of a part that is first drawn. */
  readonly open: Speech['open'];
  /** Reads what is kept, directly; nothing is written from here. */
  readonly read: Reader;
  /** What the list of lessons shows before all else. */
  readonly first: () => Early;
  /** The private key, while it is unlocked. */
  readonly vault: Vault;
  /** Asks the background, which alone writes; undefined when it did not answer. */
  readonly ask: (told: RecordsTold) => Promise<unknown>;
  /** The school's rules; null while they are not known. */
  readonly rules: Rules | null;
  /** Whether who sits here leads the lesson or watches with a colleague: whom to tell is not shown to the latter. */
  readonly mode: Role;
  /** Who writes incidents down here, as it was typed last in the panel. */
  readonly reporter: Settings['reporter'];
  /** Whether this device's clock is gone by, as the background said last; null while it has not said. */
  readonly clockSure: boolean | null;
  /** The teacher says that the date is right: tidies by it. */
  readonly dateRight: () => Promise<TidyTold>;
  readonly copy: (text: string) => Promise<boolean>;
  /** Has a screen reader say what a press of the teacher's came to. */
  readonly tell: (text: string) => void;
  /** Now (ms UTC). */
  readonly clock: () => number;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A part of the page of records was rendered outside of it.');
  return tools;
}
