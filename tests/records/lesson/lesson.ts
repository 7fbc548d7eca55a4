/** Lessons' records as a tab writes them, for tables. */
import type { Facts, Line } from '../../../src/protocol/line.ts';

export const T0 = Date.UTC(2026, 10, 23, 9, 0);
const MINUTE = 60_000;

export const FACTS: Facts = {
  phase: 'in-meeting',
  level: 'clear',
  staff: '2',
  learners: '5',
  unidentified: '0',
  lobby: '0..',
  roster: 'complete',
  recording: 'off',
  announced: null,
  kind: 'whole-class',
  role: 'lead',
  left: null,
  checks: {},
  ticks: {},
};

export const found = (
  verdict: Facts['checks'][string]['verdict'],
  level: Facts['checks'][string]['level'],
  state: Facts['checks'][string]['state'] = 'quiet',
) => ({ verdict, level, state });

type Told = readonly (readonly [number, Partial<Facts>, Partial<Line>?])[];

/** The first line says everything; each later one, at its minute, what has changed. Nothing else was handed over. */
export const silentLinesOf = (first: Partial<Facts>, ...then: Told): Line[] => [
  { at: T0, whole: true, missed: 0, facts: { ...FACTS, ...first } },
  ...then.map(([minute, facts, over]): Line => ({ at: T0 + minute * MINUTE, whole: false, missed: 0, facts, ...over })),
];

/** As a tab keeps them that watched all the time: where nothing changes, the lesson is heard of every five minutes. */
export const linesOf = (first: Partial<Facts>, ...then: Told): Line[] =>
  silentLinesOf(first, ...then).flatMap((line, i, all) => {
    const before = all[i - 1]?.at ?? line.at;
    const gap = line.whole || line.missed > 0;
    const still = gap ? 0 : Math.ceil((line.at - before) / (5 * MINUTE)) - 1;
    const between = Array.from({ length: Math.max(0, still) }, (_, n): Line => {
      return { at: before + (n + 1) * 5 * MINUTE, whole: false, missed: 0, facts: {} };
    });
    return [...between, line];
  });
