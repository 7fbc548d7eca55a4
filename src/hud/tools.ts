import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Params } from '../i18n/fill.ts';
import { type MessageKey, translate } from '../i18n/words.ts';
import type { HudProps } from './state.ts';
import type { Said } from './view.ts';

/** What every part of the HUD needs and that does not change from one second to the next. */
export interface Tools
  extends Pick<
    HudProps,
    'send' | 'change' | 'decide' | 'copy' | 'health' | 'openOptions' | 'records' | 'openRecords' | 'version'
  > {
  readonly language: Language;
  readonly say: (key: MessageKey, params?: Params) => string;
  /** Says anew who is in the teacher's own room, as it was said last. */
  readonly confirmRoom: () => void;
  /** Has a screen reader say what a press of the teacher's came to. */
  readonly tell: (text: string) => void;
}

export const words =
  (language: Language): Tools['say'] =>
  (key, params) =>
    translate(language, key, params);

export const spoken = (say: Tools['say'], said: Said): string => say(said.key, said.with);

export const ToolsContext = createContext<Tools | null>(null);

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (tools === null) throw new Error('A part of the HUD was rendered outside of it.');
  return tools;
}
