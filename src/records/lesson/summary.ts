import * as z from 'zod/mini';
import { type Facts, factsSchema } from '../../protocol/line.ts';
import type { Stand } from './stand.ts';
import { isOpen, timelineOf } from './timeline.ts';

/** How a lesson ended, as far as its record tells. `interrupted`: it was going on when it was last heard of. */
export const ENDINGS = ['end-for-all', 'left', 'over', 'interrupted'] as const;

const breach = z.object({
  check: z.string(),
  level: factsSchema.shape.level,
  /** How often it was found, for how long in all, and for how long at most (ms). */
  times: z.int(),
  ms: z.number(),
  longestMs: z.number(),
});

/** A lesson in a few figures: for the list of lessons and for the pilot. It says nothing of anybody. */
export const summarySchema = z.object({
  id: z.string(),
  startedAt: z.number(),
  lastAt: z.number(),
  ending: z.enum(ENDINGS),
  kind: factsSchema.shape.kind,
  role: factsSchema.shape.role,
  /** In the meeting (ms); of that, how long both counts were known exactly. */
  ms: z.number(),
  knownMs: z.number(),
  /** The most learners and the most staff that were proved present at once. */
  learners: z.int(),
  staff: z.int(),
  announcements: z.int(),
  breaches: z.array(breach),
});
export type LessonSummary = z.infer<typeof summarySchema>;
export type Breach = LessonSummary['breaches'][number];

/** A piece of the lesson during which nothing changed. Of a gap in the record nothing is known. */
interface Piece {
  readonly facts: Facts;
  readonly ms: number;
  /** It was not watched, or what was seen is not kept. */
  readonly broken: boolean;
  readonly known: boolean;
}

const least = (count: string): number => Number.parseInt(count, 10);
const exact = (count: string): boolean => !count.includes('..');

/** Null when the record holds nothing that can be read. */
export function summaryOf(id: string, stands: readonly Stand[]): LessonSummary | null {
  const [first, last] = [stands[0], stands.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inMeeting = piecesOf(stands).filter(({ facts }) => facts.phase === 'in-meeting');
  const sum = (pieces: readonly Piece[]) => pieces.reduce((all, { ms }) => all + ms, 0);
  const most = (of: 'staff' | 'learners') => Math.max(0, ...stands.map(({ facts }) => least(facts[of])));
  return {
    id,
    startedAt: first.at,
    lastAt: last.at,
    ending: endingOf(last.facts),
    kind: last.facts.kind,
    role: last.facts.role,
    ms: sum(inMeeting),
    knownMs: sum(inMeeting.filter(({ known }) => known)),
    learners: most('learners'),
    staff: most('staff'),
    announcements: timelineOf(stands).filter(({ what }) => what === 'announced').length,
    breaches: breachesOf(stands),
  };
}

export function endingOf({ phase, left }: Facts): LessonSummary['ending'] {
  if (phase !== 'ended' && phase !== 'none') return 'interrupted';
  return left === 'leave' ? 'left' : (left ?? 'over');
}

function piecesOf(stands: readonly Stand[]): Piece[] {
  return stands.slice(0, -1).map(({ at, facts }, i) => {
    const { at: until, broken } = stands[i + 1] as Stand;
    return { facts, ms: until - at, broken, known: !broken && exact(facts.staff) && exact(facts.learners) };
  });
}

/**
 * Every rule that was proved not to be kept, with how long; what was only not known is no breach. None is said to have
 * lasted through what was not watched: found again after that, it is another.
 */
function breachesOf(stands: readonly Stand[]): Breach[] {
  const found = new Map<string, Breach & { readonly run: number | null }>();
  for (const { facts, ms, broken } of piecesOf(stands)) {
    for (const check of new Set([...found.keys(), ...Object.keys(facts.checks)])) {
      const here = facts.checks[check];
      const had = found.get(check);
      if (isOpen(here) && here.verdict === 'breached') {
        const lasted = broken ? 0 : ms;
        const run = (had?.run ?? 0) + lasted;
        found.set(check, {
          check,
          level: louder(had?.level, here.level),
          times: (had?.times ?? 0) + (had === undefined || had.run === null ? 1 : 0),
          ms: (had?.ms ?? 0) + lasted,
          longestMs: Math.max(had?.longestMs ?? 0, run),
          run: broken ? null : run,
        });
      } else if (had) found.set(check, { ...had, run: null });
    }
  }
  return [...found.values()].map(({ run: _run, ...breach }) => breach);
}

const LOUDNESS: readonly Breach['level'][] = ['critical', 'warning', 'advice'];
const louder = (a: Breach['level'] | undefined, b: Breach['level']): Breach['level'] =>
  LOUDNESS.find((level) => level === a || level === b) ?? b;
