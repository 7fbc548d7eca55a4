import fc from 'fast-check';
import { type Lesson, playLesson, TURNS } from './events.ts';
import type { Pipeline } from './pipeline.ts';
import { Violation } from './play.ts';
import { noStats, type Stats } from './stats.ts';

const MAX_STEP = TURNS * 2 ** 23 - 1;

const lessons: fc.Arbitrary<Lesson> = fc.record(
  {
    start: fc.nat(2 ** 29 - 1),
    steps: fc.array(fc.nat(MAX_STEP), { minLength: 1, maxLength: 32, size: 'max' }),
  },
  { noNullPrototype: true },
);

export interface Found {
  readonly property: string;
  readonly report: string;
  readonly lesson: Lesson;
}

export interface Outcome {
  readonly stats: Stats;
  readonly found: Found | null;
}

/** Plays `runs` random lessons. What does not hold is shrunk and told as a story. */
export function playRandom(core: Pipeline, seed: number, runs: number, shrink = true): Outcome {
  const stats = noStats();
  let counting: Stats | null = stats;
  const property = fc.property(lessons, (lesson) => {
    try {
      playLesson(lesson, core, counting, null);
    } catch (error) {
      counting = null;
      throw error;
    }
  });
  const details = fc.check(property, { seed, numRuns: runs, unbiased: true, endOnFailure: !shrink });
  const lesson = details.counterexample?.[0];
  return { stats, found: lesson === undefined ? null : tell(lesson, core, seed) };
}

/** The lesson as a story, up to the moment at which the property fails. */
export function tell(lesson: Lesson, core: Pipeline, seed: number): Found {
  const story: string[] = [];
  let property = 'none';
  try {
    playLesson(lesson, core, null, story);
  } catch (error) {
    property = error instanceof Violation ? error.property : 'exception';
    story.push(
      error instanceof Violation ? `=> ${error.message}` : `=> ${error instanceof Error ? error.stack : error}`,
    );
  }
  const report = [`The shortest lesson found (SEED=${seed}):`, ...story, JSON.stringify(lesson)].join('\n');
  return { property, report, lesson };
}
