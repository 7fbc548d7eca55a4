import type { AnchorName, ANCHORS as Table } from './anchors.ts';
import type { Words } from './words.ts';

/** What Teams' page calls its parts, and what it says in words only. */
export interface Lexicon {
  readonly anchors: typeof Table;
  readonly words: Words;
  /** First words of Teams' own markers, for the health report. */
  readonly families: readonly string[];
}

/**
 * As the tab was handed them when it began: data that changes with Teams' builds and languages, which the background
 * keeps (decision 7). Until then both are empty, nothing can be found by them, and a look is blind.
 */
export const ANCHORS = {} as Lexicon['anchors'];
export const WORDS = {} as Words;

const joined = new Map<string, string>();
let ours: readonly string[] = [];

export function learn({ anchors, words, families }: Lexicon): void {
  ours = families;
  Object.assign(ANCHORS, anchors);
  Object.assign(WORDS, words);
  joined.clear();
}

export const families = (): readonly string[] => ours;

const WIDE: ReadonlySet<string> = new Set<AnchorName>(['notice', 'recordingNotice', 'lobbyLike', 'listLike']);

/** Anchors of marks that have been seen. What only the wide ones match is still a stranger, and may come and go. */
export const known = (): AnchorName[] => (Object.keys(ANCHORS) as AnchorName[]).filter((name) => !WIDE.has(name));

/** One selector for all alternatives of the named anchors: a single walk of the page instead of one for each. */
export function css(...names: AnchorName[]): string {
  const key = names.join();
  const known = joined.get(key);
  if (known !== undefined) return known;
  const made = names.flatMap((name) => ANCHORS[name]).join();
  joined.set(key, made);
  return made;
}
