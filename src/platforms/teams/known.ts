import { ANCHORS } from './anchors.ts';
import { FAMILIES } from './families.ts';
import type { Lexicon } from './lexicon.ts';
import { WORDS } from './words.ts';

/** All that is known of what Teams' page calls its parts and says: kept by the background, handed to each tab. */
export const LEXICON: Lexicon = { anchors: ANCHORS, words: WORDS, families: FAMILIES };
