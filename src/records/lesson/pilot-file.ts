import * as z from 'zod/mini';
import { addDays, type Day, dayOf, ZONE } from '../../incidents/days.ts';
import { CATEGORIES, type Category } from '../../policy/categories.ts';
import { type PilotExport, pilotExportSchema } from './pilot.ts';
import type { LessonSummary } from './summary.ts';

/** Larger than this no device's export is: some kilobytes a week. It is not even read (characters, bytes). */
export const LARGEST = 8_000_000;
/** The year 2200: past it a moment is no date of the calendar that we write. */
const LATEST = 7_258_118_400_000;

/** Why a file was not taken. None of these says anything of what is in it. */
export const PILOT_FAULTS = ['too-large', 'unreadable', 'not-json', 'not-pilot', 'newer', 'damaged'] as const;
export type PilotFault = (typeof PILOT_FAULTS)[number];

export type PilotRead =
  | { readonly taken: true; readonly file: PilotExport }
  | { readonly taken: false; readonly why: PilotFault };

/** What an incident was filed under, as the export says it: under one of ours, under none, or under one not known here. */
export const FILED = [...CATEGORIES, 'none', 'other'] as const;
export type Filed = (typeof FILED)[number];
export const filedOf = (category: string): Filed => FILED.find((one) => one === category) ?? 'other';
export const filedUnder = (category: Category | null): Filed => category ?? 'none';

const marked = z.object({ format: z.literal('gwarchod-pilot'), version: z.int() });
const no = (why: PilotFault): PilotRead => ({ taken: false, why });

/**
 * A file that somebody gave: only figures come out of it. Fields that are not ours are dropped, and a rule or a category
 * that is not known here becomes `other`, so that no word that was put into a file reaches the page.
 */
export function readPilotFile(text: string, isRule: (check: string) => boolean): PilotRead {
  if (text.length > LARGEST) return no('too-large');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return no('not-json');
  }
  const mark = marked.safeParse(raw);
  if (!mark.success) return no('not-pilot');
  if (mark.data.version > 1) return no('newer');
  const read = pilotExportSchema.safeParse(raw);
  if (!read.success || !read.data.lessons.every(adds) || !read.data.incidents.every(({ at }) => isDate(at)))
    return no('damaged');
  const { lessons, incidents, ...rest } = read.data;
  const file = {
    ...rest,
    lessons: lessons.map((lesson) => ({ ...lesson, breaches: knownRules(lesson.breaches, isRule) })),
    incidents: incidents.map((one) => ({ ...one, category: filedOf(one.category) })),
  };
  return { taken: true, file };
}

const isDate = (at: number): boolean => at >= 0 && at < LATEST;

/** Figures that can be those of a lesson: nothing negative, no part larger than its whole, each rule once. */
function adds({ startedAt, lastAt, ms, knownMs, announcements, breaches }: LessonSummary): boolean {
  return (
    isDate(startedAt) &&
    isDate(lastAt) &&
    knownMs >= 0 &&
    knownMs <= ms &&
    ms <= Math.max(0, lastAt - startedAt) &&
    announcements >= 0 &&
    new Set(breaches.map(({ check }) => check)).size === breaches.length &&
    breaches.every((one) => one.times >= 0 && one.longestMs >= 0 && one.longestMs <= one.ms)
  );
}

function knownRules(breaches: LessonSummary['breaches'], isRule: (check: string) => boolean) {
  const known = breaches.filter(({ check }) => isRule(check));
  const others = breaches.filter(({ check }) => !isRule(check));
  const [first] = others;
  if (first === undefined) return known;
  const sum = (of: (one: (typeof others)[number]) => number) => others.reduce((all, one) => all + of(one), 0);
  return [
    ...known,
    {
      ...first,
      check: 'other',
      times: sum(({ times }) => times),
      ms: sum(({ ms }) => ms),
      longestMs: Math.max(...others.map(({ longestMs }) => longestMs)),
    },
  ];
}

/** The Monday of the week in which it was, by the schools' own calendar. */
export function weekOf(utc: number): Day {
  const day = dayOf(utc, ZONE);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
