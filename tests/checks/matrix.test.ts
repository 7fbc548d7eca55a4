import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/checks/define.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { KINDS, type Kind } from '../../src/policy/kinds.ts';
import { PRESET_IDS } from '../../src/policy/presets/index.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { saidBy } from '../support/check-table.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { T0 } from '../support/moment.ts';
import { rulesFor } from '../support/rules.ts';
import { away, ME, pupils, row, SIONED } from '../support/sighting.ts';
import { COLUMNS, SITUATIONS } from './matrix-table.ts';

type Situation = keyof typeof SITUATIONS;
const class3 = [ME, SIONED, ...pupils(3)];
const alone = [ME, ...pupils(3)];
const two = [ME, ...pupils(1)];
const loud = class3.map((person, i) => ({ ...person, muted: i < 2, camera: i > 2 }));

/** How each situation comes about. */
const TOLD: Readonly<Record<Situation, (begun: Lesson) => Lesson>> = {
  'two staff and a class': (so) => so.look({ rows: class3 }).everyoneElse(),
  'one member of staff and a class, and the colleague is late beyond the grace time': (so) =>
    so.look({ rows: alone }).everyoneElse().watched(300_000),
  'the colleague was there, dropped out, and is not back within the grace time': (so) =>
    so.look({ rows: class3 }).everyoneElse().wait(5_000).look({ rows: alone }).wait(60_000).look(),
  'one adult with one learner from the first, in the middle of the lesson': (so) =>
    so.look({ rows: two }).everyoneElse().wait(10_000).look(),
  'one adult with one learner, left over at the end': (so) =>
    so
      .look({ rows: class3 })
      .everyoneElse()
      .say({ deed: 'plan-end', utc: T0 + 60_000 })
      .wait(5_000)
      .look({ rows: two })
      .wait(10_000)
      .look(),
  'recording, not announced, at the first moment': (so) => so.look({ rows: class3, recording: 'on' }).everyoneElse(),
  'recording, not announced for a minute': (so) =>
    so.look({ rows: class3, recording: 'on' }).everyoneElse().wait(60_000).look(),
  'recorded and announced, and somebody has come since': (so) =>
    so
      .look({ rows: class3, recording: 'on' })
      .everyoneElse()
      .say({ deed: 'announced' })
      .wait(5_000)
      .look({ rows: [...class3, row('Late')], recording: 'on' }),
  'the recording has stopped for a minute': (so) =>
    so.look({ rows: class3, recording: 'on' }).everyoneElse().look({ rows: class3 }).wait(60_000).look(),
  'not recorded for a minute': (so) => so.look({ rows: class3 }).everyoneElse().wait(60_000).look(),
  'it cannot be seen whether it is recorded': (so) => so.look({ rows: class3, recording: 'unknown' }).everyoneElse(),
  'twenty minutes, with nothing ticked': (so) => so.look({ rows: class3 }).everyoneElse().watched(1_200_000),
  'three microphones and two cameras of learners are on': (so) =>
    so.look({ rows: loud, selfKey: ME.key }).everyoneElse(),
  'the planned end is near': (so) =>
    so
      .look({ rows: class3 })
      .everyoneElse()
      .say({ deed: 'plan-end', utc: T0 + 60_000 }),
  'in Teams for personal accounts': (so) => so.look({ rows: class3, platform: 'teams-personal' }).everyoneElse(),
  'the People list is closed': (so) => so.look({ rows: class3 }).everyoneElse().look({ list: 'closed' }),
  'left with learners in it': (so) =>
    so
      .look({ rows: class3 })
      .everyoneElse()
      .say({ deed: 'leaving', how: 'leave' })
      .look(away({ screen: 'ended' })),
  'ended for everyone': (so) =>
    so
      .look({ rows: class3 })
      .everyoneElse()
      .say({ deed: 'leaving', how: 'end-for-all' })
      .look(away({ screen: 'ended' })),
  'ended for everyone, and entered again with learners in it': (so) =>
    so
      .look({ rows: class3 })
      .everyoneElse()
      .say({ deed: 'leaving', how: 'end-for-all' })
      .look(away({ screen: 'ended' }))
      .wait(20_000)
      .look({ rows: class3 }),
  'before the meeting': (so) => so.look(away({ screen: 'prejoin' })),
};

const LETTERS = { clear: 'm', unknown: 'u', advice: 'A', warning: 'W', critical: 'C' } as const;
function letter(finding: Finding): string {
  const said = saidBy(finding);
  if (said === 'off') return '.';
  if (said === 'waiting') return 'w';
  return said === 'met' && finding.level === 'advice' ? 'i' : LETTERS[finding.level];
}

const begin = (preset: keyof typeof SCHOOLS, kind: Kind): Lesson =>
  lesson(SCHOOLS[preset], [SIONED.key]).say({ deed: 'kind', as: kind });
const SCHOOLS: Readonly<Record<(typeof PRESET_IDS)[number], Rules>> = {
  'st-josephs': rulesFor('st-josephs'),
  elfed: rulesFor('elfed'),
  hwb: rulesFor('hwb'),
};

test('the table speaks of every kind of session in every preset, and of every check', () => {
  const spoken = COLUMNS.flatMap(([preset, kinds]) => kinds.map((kind) => `${preset} ${kind}`));
  expect(spoken.sort()).toEqual(PRESET_IDS.flatMap((preset) => KINDS.map((kind) => `${preset} ${kind}`)).sort());
  for (const lines of Object.values(SITUATIONS)) {
    expect(Object.keys(lines).sort()).toEqual([...CHECKS.map(({ id }) => id), '='].sort());
    for (const line of Object.values(lines)) expect(line.trim().split(/\s+/)).toHaveLength(COLUMNS.length);
  }
});

describe.each(Object.keys(SITUATIONS) as Situation[])('%s', (situation) => {
  const lines: Readonly<Record<string, string>> = SITUATIONS[situation];
  const cells = COLUMNS.flatMap(([preset, kinds], column) => kinds.map((kind) => ({ preset, kind, column })));

  test.each(cells)('$preset: $kind', ({ preset, kind, column }) => {
    const told = TOLD[situation](begin(preset, kind));
    const expected = Object.fromEntries(
      Object.entries(lines).map(([check, line]) => [check, line.trim().split(/\s+/)[column]]),
    );
    const { level } = told.attention;
    const seen = Object.fromEntries(told.findings.map((finding) => [finding.check, letter(finding)]));
    expect({ ...seen, '=': level === 'clear' ? 'c' : level === 'idle' ? '-' : LETTERS[level] }).toEqual(expected);
  });
});
