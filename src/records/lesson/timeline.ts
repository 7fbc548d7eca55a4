import type { Facts } from '../../protocol/line.ts';
import type { Stand } from './stand.ts';

type Found = Facts['checks'][string];

/** Something that happened in a lesson, as its record can tell it: of people only that there were so many. */
export type LessonEvent =
  | { readonly at: number; readonly what: 'began' | 'resumed' | 'announced' | 'not-announced' }
  | { readonly at: number; readonly what: 'ended'; readonly left: Facts['left'] }
  | { readonly at: number; readonly what: 'recording'; readonly state: Facts['recording'] }
  | { readonly at: number; readonly what: 'kind'; readonly kind: Facts['kind'] }
  | { readonly at: number; readonly what: 'ticked'; readonly item: string }
  | {
      readonly at: number;
      readonly what: 'raised' | 'acknowledged' | 'snoozed' | 'cleared';
      readonly check: string;
      readonly level: Found['level'];
      readonly verdict: Found['verdict'];
    };

/** A finding that asks for something: not kept, or not known for longer than the school allows. */
export const isOpen = (found: Found | undefined): found is Found =>
  found !== undefined &&
  (found.level === 'warning' ||
    found.level === 'critical' ||
    (found.verdict === 'breached' && found.level === 'advice'));

const over = (phase: Facts['phase']): boolean => phase === 'ended' || phase === 'none';

/** What happened, oldest first. */
export function timelineOf(stands: readonly Stand[]): LessonEvent[] {
  return stands.flatMap(({ at, facts, broken }, i) => {
    const before = stands[i - 1]?.facts;
    if (before === undefined) return [{ at, what: 'began' }, ...changes(at, null, facts)];
    if (!broken) return [...takenBack(at, before, facts), ...changes(at, before, facts)];
    return [{ at, what: 'resumed' }, ...changes(at, before, facts), ...again(at, before, facts)];
  });
}

/** The teacher took back having announced the recording. After a gap it may only have been forgotten. */
const takenBack = (at: number, before: Facts, now: Facts): LessonEvent[] =>
  before.announced !== null && now.announced === null ? [{ at, what: 'not-announced' }] : [];

function changes(at: number, before: Facts | null, now: Facts): LessonEvent[] {
  const events: LessonEvent[] = [];
  if (before !== null && over(now.phase) && !over(before.phase)) events.push({ at, what: 'ended', left: now.left });
  if (before !== null && !over(now.phase) && over(before.phase)) events.push({ at, what: 'resumed' });
  if (now.recording !== (before?.recording ?? 'off')) events.push({ at, what: 'recording', state: now.recording });
  if (before !== null && now.kind !== before.kind) events.push({ at, what: 'kind', kind: now.kind });
  if (now.announced !== null && now.announced !== before?.announced) events.push({ at, what: 'announced' });
  for (const item of Object.keys(now.ticks))
    if (before?.ticks[item] === undefined) events.push({ at, what: 'ticked', item });
  for (const check of new Set([...Object.keys(before?.checks ?? {}), ...Object.keys(now.checks)])) {
    const event = changeOf(at, check, before?.checks[check], now.checks[check]);
    if (event) events.push(event);
  }
  return events;
}

/** What stood before a gap, and stands after it, is found anew: nothing is said to have lasted through. */
function again(at: number, before: Facts, now: Facts): LessonEvent[] {
  return Object.entries(now.checks).flatMap(([check, here]) =>
    isOpen(here) && changeOf(at, check, before.checks[check], here) === null
      ? [{ at, what: 'raised', check, level: here.level, verdict: here.verdict }]
      : [],
  );
}

function changeOf(at: number, check: string, before: Found | undefined, now: Found | undefined): LessonEvent | null {
  if (!isOpen(now)) {
    if (!isOpen(before)) return null;
    return { at, what: 'cleared', check, level: before.level, verdict: before.verdict };
  }
  const { level, verdict } = now;
  const another = !isOpen(before) || before.level !== level || before.verdict !== verdict;
  const answered = now.state === 'acknowledged' || now.state === 'snoozed';
  if (answered && before?.state !== now.state)
    return { at, what: now.state === 'snoozed' ? 'snoozed' : 'acknowledged', check, level, verdict };
  return another ? { at, what: 'raised', check, level, verdict } : null;
}
