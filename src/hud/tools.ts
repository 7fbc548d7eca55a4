import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/fill.ts';
import type { PanelWords } from '../i18n/words.ts';
import type { HudProps } from './state.ts';
import type { Said } from './view.ts';

/** What every part of the HUD needs and that does not change from one second to the next. */
export interface Tools
  extends Pick<
    HudProps,
    | 'say'
    | 'open'
    | 'send'
    | 'change'
    | 'decide'
    | 'copy'
    | 'health'
    | 'openOptions'
    | 'records'
    | 'openRecords'
    | 'version'
  > {
  readonly language: Language;
  /** Says anew who is in the teacher's own room, as it was said last. */
  readonly confirmRoom: () => void;
  /** Has a screen reader say what a press of the teacher's came to. */
  readonly tell: (text: string) => void;
  /** A part of the panel could not be fetched. */
  readonly miss: () => void;
}

/** A report may come from a tab that runs another version of us, and say what there are no words for here. */
export const spoken = (say: PanelWords, { key, with: params }: Said): string =>
  say.knows(key) ? say(key, params) : say('say.unknown-message');

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A part of the HUD was rendered outside of it.');
  return tools;
}
