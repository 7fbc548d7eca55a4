import { describe, expect, test } from 'vitest';
import { lesson } from '../support/lesson.ts';
import { T0 } from '../support/moment.ts';
import { away, ME, pupils, row, SIONED } from '../support/sighting.ts';

const rows = [ME, SIONED, ...pupils(2)];
/** A whole lesson, ended for everyone, and the meeting entered again a moment later. */
const again = () =>
  lesson()
    .look({ rows, recording: 'on' })
    .name(SIONED, 'staff')
    .everyoneElse()
    .say({ deed: 'announced' })
    .say({ deed: 'plan-end', utc: T0 + 60_000 })
    .say({ deed: 'tick', item: 'script.behaviour', on: true })
    .say({ deed: 'leaving', how: 'end-for-all' })
    .look(away({ screen: 'ended' }))
    .wait(10_000)
    .say({ deed: 'tick', item: 'before.agreement', on: true })
    .say({ deed: 'tick', item: 'after.parents', on: true })
    .look({ rows });

describe('another lesson under the same link', () => {
  test('is taken for the one that was ended until the teacher says so', () => {
    const { session } = again();
    expect(session.reentered).not.toBeNull();
    expect(session.startedAt?.mono).toBe(0);
  });
  test('begins anew: nothing that was done in the last was done for it', () => {
    const { session } = again().say({ deed: 'new-lesson' });
    expect(session).toMatchObject({
      reentered: null,
      leaving: null,
      announcement: null,
      plannedEnd: null,
      everyoneElse: null,
      recording: { first: null, stopped: null, gaps: 0 },
    });
    expect(session.startedAt?.mono).toBe(10_000);
    expect(session.begun?.mono).toBe(10_000);
  });
  test('keeps what was ticked for it since the last one ended', () => {
    expect([...again().say({ deed: 'new-lesson' }).session.ticks.keys()]).toEqual(['before.agreement']);
  });
  test('keeps who people are, and presumes nobody else to be a learner', () => {
    const told = again().say({ deed: 'new-lesson' });
    expect(told.counts).toMatchObject({ staff: '2', learners: '2' });
    expect(told.session.mostStaff).toBe(2);
    expect(told.look({ rows: [...rows, row('Late')] }).counts).toMatchObject({ unidentified: '1', learners: '2..3' });
  });
});

describe('a lesson begins', () => {
  test('with the first learner, not with the teacher', () => {
    const told = lesson().look({}).wait(5_000);
    expect(told.session.begun).toBeNull();
    expect(
      told
        .look({ rows })
        .everyoneElse()
        .wait(1_000)
        .look({ rows: [ME] }).session.begun?.mono,
    ).toBe(5_000);
  });
});

describe('the recording', () => {
  test('counts how often it was taken up again, not how often it was not seen', () => {
    const told = lesson().look({ recording: 'on' }).look({ recording: 'unknown' }).look({ recording: 'on' });
    expect(told.session.recording.gaps).toBe(0);
    told.look({ recording: 'off' }).wait(4_000).look({ recording: 'unknown' }).look({ recording: 'on' });
    expect(told.session.recording).toMatchObject({ gaps: 1, stopped: null });
  });
});
