import * as z from 'zod/mini';
import { ENDINGS, type LessonSummary, summarySchema } from './summary.ts';

/**
 * What one device gives to the school's pilot: figures of lessons, and of incidents only what each was filed under. It
 * carries no name, of staff either, and nothing that says whose device it was (EH-03, EH-49).
 */
export const pilotExportSchema = z.object({
  format: z.literal('gwarchod-pilot'),
  version: z.literal(1),
  lessons: z.array(summarySchema),
  incidents: z.array(z.object({ id: z.string(), at: z.number(), category: z.string() })),
});
export type PilotExport = z.infer<typeof pilotExportSchema>;

export interface BreachFigures {
  /** In how many lessons the rule was not kept, how often in all, for how long in all and at most (ms). */
  readonly lessons: number;
  readonly times: number;
  readonly ms: number;
  readonly longestMs: number;
}

/** A school's lessons in figures. There is no place in it for one person's. */
export interface Figures {
  readonly lessons: number;
  /** Lessons in which somebody watched the count for a colleague: the same lessons, seen a second time. */
  readonly watched: number;
  readonly ms: number;
  readonly knownMs: number;
  readonly announcements: number;
  readonly endings: Readonly<Record<LessonSummary['ending'], number>>;
  readonly breaches: ReadonlyMap<string, BreachFigures>;
  readonly incidents: ReadonlyMap<string, number>;
}

export interface Pilot {
  readonly whole: Figures;
  /** By week, oldest first; a week begins on the Monday so written, "2026-11-23". */
  readonly weeks: readonly { readonly week: string; readonly figures: Figures }[];
}

/** From the exports of several staff, in any order; one that was given twice counts once. */
export function pilotOf(exports: readonly PilotExport[], weekOf: (utc: number) => string): Pilot {
  const lessons = onceEach(exports.flatMap((one) => one.lessons));
  const incidents = [...new Map(exports.flatMap((one) => one.incidents).map((one) => [one.id, one])).values()];
  const weeks = [
    ...new Set([...lessons.map((l) => weekOf(l.startedAt)), ...incidents.map((i) => weekOf(i.at))]),
  ].sort();
  return {
    whole: figuresOf(lessons, incidents),
    weeks: weeks.map((week) => ({
      week,
      figures: figuresOf(
        lessons.filter(({ startedAt }) => weekOf(startedAt) === week),
        incidents.filter(({ at }) => weekOf(at) === week),
      ),
    })),
  };
}

/** The same lesson, exported again when its record had grown, is the one that was heard of last. */
function onceEach(all: readonly LessonSummary[]): LessonSummary[] {
  const kept = new Map<string, LessonSummary>();
  for (const one of all) if (one.lastAt >= (kept.get(one.id)?.lastAt ?? 0)) kept.set(one.id, one);
  return [...kept.values()];
}

function figuresOf(all: readonly LessonSummary[], incidents: PilotExport['incidents']): Figures {
  const lessons = all.filter(({ role }) => role === 'lead');
  const sum = (of: (lesson: LessonSummary) => number) => lessons.reduce((total, lesson) => total + of(lesson), 0);
  const count = (ending: LessonSummary['ending']) => lessons.filter((lesson) => lesson.ending === ending).length;
  return {
    lessons: lessons.length,
    watched: all.length - lessons.length,
    ms: sum(({ ms }) => ms),
    knownMs: sum(({ knownMs }) => knownMs),
    announcements: sum(({ announcements }) => announcements),
    endings: Object.fromEntries(ENDINGS.map((ending) => [ending, count(ending)])) as Figures['endings'],
    breaches: breachesOf(lessons),
    incidents: tally(incidents.map(({ category }) => category)),
  };
}

function breachesOf(lessons: readonly LessonSummary[]): ReadonlyMap<string, BreachFigures> {
  const found = new Map<string, BreachFigures>();
  for (const { check, times, ms, longestMs } of lessons.flatMap(({ breaches }) => breaches)) {
    const had = found.get(check) ?? { lessons: 0, times: 0, ms: 0, longestMs: 0 };
    found.set(check, {
      lessons: had.lessons + 1,
      times: had.times + times,
      ms: had.ms + ms,
      longestMs: Math.max(had.longestMs, longestMs),
    });
  }
  return inOrder(found);
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return inOrder(counted);
}

/** By name, so that the order of the files shows nowhere. */
const inOrder = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
