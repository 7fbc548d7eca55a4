import { describe, expect, test } from 'vitest';
import { attend, FRESH_MS, prove } from '../../src/attention/attend.ts';
import type { Finding, Level, Verdict } from '../../src/checks/define.ts';
import { type Lesson, lesson } from '../support/lesson.ts';
import { minimum } from '../support/rules.ts';
import { away, ME, pupils, SIONED, type Spec } from '../support/sighting.ts';

const finding = (
  check: string,
  verdict: Verdict,
  level: Level = verdict === 'met' || verdict === 'off' ? 'clear' : 'unknown',
): Finding => ({
  check,
  verdict,
  level,
  since: null,
  message: { key: 'check.off', with: {} },
  remedy: null,
});
const MET = [finding('cant-see', 'met'), finding('no-staff', 'met'), finding('one-to-one', 'off')];
const rows = [ME, SIONED, ...pupils(3)];
const begun = (spec: Spec = { rows }) => lesson({}, [SIONED.key]).look(spec).everyoneElse();
const proof = (told: Lesson, findings: readonly Finding[] = MET) => prove(told.session, findings, told.session.now);

describe('proof', () => {
  test('of a lesson in order', () => {
    const told = begun();
    expect(proof(told)).toEqual({ at: told.session.now });
    expect(attend(told.session, MET, told.session.now)).toMatchObject({ level: 'clear', headline: null });
    expect(told.attention.level).toBe('clear');
  });

  const not: readonly (readonly [string, () => Lesson, readonly Finding[]])[] = [
    ['a rule is broken', begun, [...MET, finding('x', 'breached', 'advice')]],
    ['a rule’s answer is not known', begun, [...MET, finding('x', 'unknown')]],
    ['a grace time runs', begun, [...MET, finding('x', 'unknown', 'advice')]],
    ['no rule was asked', begun, []],
    ['no rule applies', begun, [finding('x', 'off'), finding('y', 'off')]],
    ['the list was not read to its end', () => begun({ rows, total: 9 }), MET],
    ['the list is closed', () => begun({ list: 'closed' }), MET],
    ['own row not known', () => begun({ rows, selfKey: null }), MET],
    ['not in a meeting', () => lesson().look(away()), MET],
    ['the meeting is lost', () => begun().look(away()).wait(4_000).look(), MET],
    ['nobody has looked', () => lesson(), MET],
    ['the last look is too old', () => begun().wait(FRESH_MS + 1), MET],
  ];
  test.each(not)('none when %s', (_, told, findings) => {
    expect(proof(told(), findings)).toBeNull();
    expect(attend(told().session, findings, told().session.now).level).not.toBe('clear');
  });
  test('none of a complete list that is of no meeting, or nobody knows of which', () => {
    const told = begun();
    expect(prove({ ...told.session, phase: 'lost' }, MET, told.session.now)).toBeNull();
    expect(prove({ ...told.session, untitled: true }, MET, told.session.now)).toBeNull();
    expect(prove(told.session, MET, told.session.now)).not.toBeNull();
  });
  test('as long as the last look is fresh', () => expect(proof(begun().wait(FRESH_MS))).not.toBeNull());
  test('again, with the next look', () =>
    expect(
      proof(
        begun()
          .wait(FRESH_MS + 1)
          .look(),
      ),
    ).not.toBeNull());
});

describe('what is said first', () => {
  const CRITICAL = finding('c', 'breached', 'critical');
  const WARNING = finding('w', 'breached', 'warning');
  const UNKNOWN = finding('u', 'unknown', 'unknown');
  const ADVICE = finding('a', 'breached', 'advice');
  const WAITING = finding('g', 'unknown', 'advice');
  const BLIND = finding('b', 'unknown', 'warning');
  const table: readonly (readonly [string, readonly Finding[], string, string])[] = [
    ['critical before all', [ADVICE, UNKNOWN, WARNING, CRITICAL], 'critical', 'c'],
    ['a warning before what is not known', [ADVICE, UNKNOWN, WARNING], 'warning', 'w'],
    ['what is not known before advice', [ADVICE, UNKNOWN], 'unknown', 'u'],
    ['advice before nothing', [...MET, ADVICE], 'advice', 'a'],
    ['a grace time is advice', [WAITING], 'advice', 'g'],
    ['and gives way to what is not known', [WAITING, UNKNOWN], 'unknown', 'u'],
    ['blind for too long is a warning', [UNKNOWN, BLIND], 'warning', 'b'],
    ['of equals the one that stands first', [WARNING, BLIND], 'warning', 'w'],
    ['of equals the one that stands first, the other way', [BLIND, WARNING], 'warning', 'b'],
    [
      'a rule that is kept is never said, whatever its level',
      [finding('m', 'met', 'critical'), finding('o', 'off', 'warning'), ADVICE],
      'advice',
      'a',
    ],
  ];
  test.each(table)('%s', (_, findings, level, check) => {
    const { session } = begun();
    expect(attend(session, findings, session.now)).toMatchObject({ level, headline: { check } });
  });
});

test('in a meeting without proof and without a finding, what cannot be seen is named', () => {
  const told = begun().wait(FRESH_MS + 1);
  expect(attend(told.session, MET, told.session.now)).toMatchObject({
    level: 'unknown',
    headline: { check: 'cant-see' },
  });
});

describe('a lesson’s level', () => {
  const ended = (how: 'leave' | 'end-for-all') =>
    begun()
      .say({ deed: 'leaving', how })
      .look(away({ screen: 'ended' }));
  test.each([
    ['nothing of a meeting', () => lesson().look(away()), 'idle', undefined],
    ['pre-join', () => lesson().look(away({ screen: 'prejoin' })), 'idle', undefined],
    ['in order', begun, 'clear', undefined],
    ['the same, with nobody identified', () => lesson().look({ rows }), 'unknown', 'one-to-one'],
    [
      'the colleague leaves: not in order from the first moment',
      () => begun().look({ rows: [ME, ...pupils(3)] }),
      'advice',
      'one-adult-left',
    ],
    [
      'and after the grace time',
      () =>
        begun()
          .look({ rows: [ME, ...pupils(3)] })
          .wait(60_000)
          .look(),
      'critical',
      'one-adult-left',
    ],
    ['list closed', () => begun().look({ list: 'closed' }), 'unknown', 'one-to-one'],
    ['recorded, unannounced', () => begun().look({ rows, recording: 'on' }), 'warning', 'recording-unannounced'],
    [
      'whether it is recorded cannot be seen',
      () => begun().look({ rows, recording: 'unknown' }),
      'unknown',
      'recording-unannounced',
    ],
    [
      'the school’s minimum is not set',
      () =>
        lesson({ ...minimum(null) }, [SIONED.key])
          .look({ rows })
          .everyoneElse(),
      'unknown',
      'one-adult-left',
    ],
    ['lost', () => begun().look(away()).wait(4_000).look(), 'unknown', 'cant-see'],
    ['ended for all', () => ended('end-for-all'), 'idle', undefined],
    ['left behind', () => ended('leave'), 'critical', 'leave-not-end'],
  ] as const)('%s', (_, told, level, check) => {
    const { attention } = told();
    expect(attention.level).toBe(level);
    expect(attention.headline?.check).toBe(check);
  });
});
