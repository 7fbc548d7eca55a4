import type { AnchorName } from './anchors.ts';
import { ANCHORS, css, families, known } from './lexicon.ts';

/** What of the page's structure is known and what is not. Only words of this folder stand in it: nothing is quoted. */
export interface HealthReport {
  /** For each anchor, how often each of its alternatives matches. */
  readonly anchors: Readonly<Record<AnchorName, Readonly<Record<string, number>>>>;
  /** How many unknown markers there are of each family of Teams' names. */
  readonly unfamiliar: Readonly<Record<string, number>>;
  /** Markers of no known family: names of people and addresses can stand there, so they are only counted. */
  readonly unnamed: number;
}

/** Counts, for the report without names and for "Teams looks different". */
export function healthReport(document: Document): HealthReport {
  const names = Object.keys(ANCHORS) as AnchorName[];
  const familiar = css(...known());
  const ours = new Set(families());
  const unfamiliar: Record<string, number> = {};
  let unnamed = 0;
  for (const element of document.querySelectorAll('[data-tid],[data-cid]')) {
    if (element.matches(familiar)) continue;
    for (const attribute of ['data-tid', 'data-cid']) {
      const value = element.getAttribute(attribute);
      const family = /^[a-z]\w*/iu.exec(value ?? '')?.[0].split('_')[0] ?? '';
      if (ours.has(family)) unfamiliar[family] = (unfamiliar[family] ?? 0) + 1;
      else if (value !== null) unnamed++;
    }
  }
  const count = (name: AnchorName) => ANCHORS[name].map((css) => [css, document.querySelectorAll(css).length] as const);
  const anchors = Object.fromEntries(names.map((name) => [name, Object.fromEntries(count(name))]));
  return { anchors: anchors as HealthReport['anchors'], unfamiliar, unnamed };
}
