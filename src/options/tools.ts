import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OptionsWords } from '../i18n/options.ts';
import type { PolicyChange } from '../policy/change.ts';
import type { Resolved } from '../policy/resolve.ts';

/** Who gives their word for a value, and on which day. */
export interface Signature {
  readonly by: string;
  readonly on: string;
}

/** What every part of the page needs. */
export interface Tools {
  readonly say: OptionsWords;
  readonly resolved: Resolved;
  /** Has the background make a change; says what came of it, and answers whether it was made. */
  readonly decide: (change: PolicyChange, told: string) => Promise<boolean>;
  /** The name and day given above; null, and the field that lacks one has the focus, when they are not. */
  readonly sign: () => Signature | null;
  /** Notes where a press was that will take its own button away, so that the focus is not lost with it. */
  readonly stay: (pressed: Element) => void;
  readonly tell: (text: string) => void;
}

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A part of the options page was rendered outside of it.');
  return tools;
}
