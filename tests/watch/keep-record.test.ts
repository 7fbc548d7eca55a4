import { beforeEach, describe, expect, test, vi } from 'vitest';
import { factsSchema, type Line, lineSchema } from '../../src/protocol/line.ts';
import { toldSchema } from '../../src/protocol/to-background.ts';
import { standsOf } from '../../src/records/lesson/stand.ts';
import { summaryOf } from '../../src/records/lesson/summary.ts';
import { changed, factsOf, recordKeeper } from '../../src/watch/keep-record.ts';
import { lesson } from '../support/lesson.ts';
import { fullLesson, reportOf } from '../support/report.ts';
import { away, ME, pupils } from '../support/sighting.ts';
import { FakeTab } from '../support/tab.ts';

const RUN = '3f0e4bd2-6d5c-4a0e-9a51-0d6c7c1a2b3c';
const sent: { lesson: number; run: string; line: Line }[] = [];
/** What the background answers; null is a worker that is gone. */
let answers: (true | false | 'anew' | undefined)[] = [];
vi.mock('../../src/browser.ts', () => ({
  tellBackground: async (message: unknown) => {
    const told = toldSchema.parse(JSON.parse(JSON.stringify(message)));
    if (told.kind === 'line') sent.push(told);
    return answers.length > 0 ? answers.shift() : true;
  },
}));
beforeEach(() => {
  sent.length = 0;
  answers = [];
});

const { session } = fullLesson();
const report = reportOf(fullLesson());
const later = (ms: number) => ({ ...session, now: { mono: session.now.mono + ms, utc: session.now.utc + ms } });
const settle = () => new Promise((resolve) => setTimeout(resolve));
test('the first line says everything, and no name is in it', async () => {
  recordKeeper(RUN)(report, session);
  await settle();
  expect(sent).toHaveLength(1);
  const [{ lesson, line }] = sent as [(typeof sent)[0]];
  expect(lesson).toBe(session.startedAt?.utc);
  expect(line).toMatchObject({ whole: true, missed: 0, at: report.at });
  expect(factsSchema.parse(line.facts)).toEqual(factsOf(report, session));
  const names = report.people.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(5);
  for (const name of [...names, report.title ?? '?']) expect(JSON.stringify(sent)).not.toContain(name);
});

test('how the teacher left is recorded as far as it is known: where both were pressed it is not', () => {
  const { counts, now } = session;
  const leaving = (how: 'leave' | 'end-for-all', unclear: boolean) => ({
    ...session,
    leaving: { how, at: now, learners: counts.learners, staff: counts.staff, unclear, question: null },
  });
  const left = (of: Parameters<typeof factsOf>[1]) => factsOf(report, of).left;
  expect(left(leaving('leave', true))).toBeNull();
  expect([left(leaving('leave', false)), left(leaving('end-for-all', false))]).toEqual(['leave', 'end-for-all']);
  expect(left(session)).toBeNull();
});

test('a line that would hold a name is not one', () => {
  const line = { at: 1, whole: true, missed: 0, facts: factsOf(report, session) };
  expect(lineSchema.safeParse(line).success).toBe(true);
  const check = { verdict: 'met', level: 'clear', state: 'quiet' };
  for (const facts of [
    { staff: 'Carys' },
    { ticks: { 'Carys Evans': 1 } },
    { checks: { 'Mali Jones': check } },
    { checks: { 'no-staff': { ...check, verdict: 'Mali' } } },
    { phase: 'Mali' },
  ])
    expect(lineSchema.safeParse({ ...line, facts }).success, JSON.stringify(facts)).toBe(false);
  const more = lineSchema.parse({ ...line, name: 'Mali', facts: { staff: '1', name: 'Mali' } });
  expect(JSON.stringify(more)).not.toContain('Mali');
});

test('after that a line says what changed, and nothing changed is no line', async () => {
  const keep = recordKeeper(RUN);
  keep(report, session);
  keep({ ...report, at: report.at + 1_000 }, later(1_000));
  const one = report.findings.findIndex(({ verdict }) => verdict !== 'off');
  const findings = report.findings.map((finding, i) => (i === one ? { ...finding, verdict: 'off' as const } : finding));
  const now = { ...report, at: report.at + 2_000, staff: { least: 1, most: null }, findings };
  keep(now, later(2_000));
  await settle();
  expect(sent).toHaveLength(2);
  expect(sent[1]?.line.facts.staff).toBe('1..');
  expect(Object.keys(sent[1]?.line.facts ?? {}).sort()).toEqual(['checks', 'staff']);
  expect(Object.keys(sent[1]?.line.facts.checks ?? {})).toEqual([report.findings[one]?.check]);
  expect(standsOf(sent.map(({ line }) => line)).at(-1)?.facts).toEqual(factsOf(now, session));
});

test('a lesson in which nothing changes is heard of every five minutes, and no oftener', async () => {
  const keep = recordKeeper(RUN);
  keep(report, session);
  for (const minutes of [1, 2, 3, 4, 5.1, 6, 7, 8, 9, 10, 10.3])
    keep({ ...report, at: report.at + minutes * 60_000 }, later(minutes * 60_000));
  await settle();
  expect(sent.map(({ line }) => (line.at - report.at) / 60_000)).toEqual([0, 5.1, 10.3]);
  expect(sent.slice(1).map(({ line }) => line.facts)).toEqual([{}, {}]);
});

describe('a computer that slept, or a tab that was frozen', () => {
  /** Looks every minute up to the one given; then, the running clock having stood still, at a later time of day. */
  const slept = async (minutes: number, over: Partial<typeof report> = {}, asleep = 20) => {
    const keep = recordKeeper(RUN);
    for (let minute = 0; minute <= minutes; minute++)
      keep({ ...report, at: report.at + minute * 60_000 }, later(minute * 60_000), minute === 0);
    const at = report.at + (minutes + asleep) * 60_000;
    keep({ ...report, ...over, at }, { ...session, now: { mono: session.now.mono + minutes * 60_000 + 1, utc: at } });
    await settle();
    return sent.map(({ line }) => line);
  };
  const minutesOf = (lines: readonly Line[]) => lines.map(({ at }) => (at - report.at) / 60_000);

  test('was watched until the last look, and everything is said anew after it', async () => {
    const lines = await slept(3);
    expect(minutesOf(lines)).toEqual([0, 3, 23]);
    expect(lines.map(({ whole }) => whole)).toEqual([true, false, true]);
    const stands = standsOf(lines);
    expect(stands.map(({ broken }) => broken)).toEqual([false, false, true]);
    const summary = summaryOf('x', stands);
    expect(summary?.ms).toBe(23 * 60_000);
    expect(summary?.knownMs).toBeLessThanOrEqual(3 * 60_000);
  });
  test('three minutes without a look are no gap, since a hidden page’s timers are late (control)', async () => {
    expect(minutesOf(await slept(3, {}, 3))).toEqual([0]);
  });
  test('the last look having had a line of its own, there is no other', async () => {
    expect(minutesOf(await slept(0))).toEqual([0, 20]);
  });
  test('after the lesson nothing is waited for, and nothing more is heard of it', async () => {
    const keep = recordKeeper(RUN);
    for (const minutes of [0, 4, 30])
      keep({ ...report, phase: 'ended', at: report.at + minutes * 60_000 }, later(minutes * 60_000));
    await settle();
    expect(sent).toHaveLength(1);
  });
});

test('a look that found nothing new is not held against the last line; one that did is', async () => {
  const keep = recordKeeper(RUN);
  keep(report, session);
  // Taken: while a line waits, every look is one more occasion to send it.
  await settle();
  const other = { ...report, staff: { least: 9, most: 9 }, at: report.at + 1_000 };
  keep(other, later(1_000), false);
  await settle();
  expect(sent).toHaveLength(1);
  keep(other, later(1_000), true);
  await settle();
  expect(sent).toHaveLength(2);
});

test('two lines of one instant are told apart', async () => {
  const keep = recordKeeper(RUN);
  keep(report, session);
  keep({ ...report, read: 0, staff: { least: 0, most: 0 } }, session);
  keep({ ...report, staff: { least: 5, most: 5 }, at: report.at - 60_000 }, session);
  await settle();
  const times = sent.map(({ line }) => line.at);
  expect(new Set(times).size).toBe(3);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
});

describe('what was not taken', () => {
  test.each([
    ['refused', false, 30_000],
    ['not answered', undefined, 1_000],
  ] as const)('%s is sent again after a while, in its order', async (_, no, ms) => {
    answers = [no];
    const keep = recordKeeper(RUN);
    keep(report, session);
    await settle();
    keep({ ...report, staff: { least: 1, most: 1 }, at: report.at + 1 }, later(ms - 1));
    await settle();
    expect(sent).toHaveLength(1);
    keep({ ...report, staff: { least: 1, most: 1 }, at: report.at + 2 }, later(ms));
    await settle();
    expect(sent.map(({ line }) => line.whole)).toEqual([true, true, false]);
    expect(sent[0]).toEqual(sent[1]);
  });
  test('beyond what a tab may hold, twice, is counted from the beginning', async () => {
    answers = [false];
    const keep = recordKeeper(RUN);
    keep(report, session);
    await settle();
    for (let n = 0; n < 1001; n++) keep({ ...report, staff: { least: n, most: n }, at: report.at + n }, session);
    keep({ ...report, staff: { least: 1002, most: 1002 }, at: report.at + 1100 }, later(30_001));
    await settle();
    expect(sent[1]?.line).toMatchObject({ whole: true, missed: 1002 });
  });
  test('beyond what a tab may hold is let go; the next line says so, and everything', async () => {
    answers = [false];
    const keep = recordKeeper(RUN);
    keep(report, session);
    await settle();
    for (let n = 0; n < 500; n++) keep({ ...report, staff: { least: n, most: n }, at: report.at + n }, session);
    keep({ ...report, staff: { least: 501, most: 501 }, at: report.at + 600 }, later(30_001));
    await settle();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.line).toMatchObject({ whole: true, missed: 501, facts: { staff: '501' } });
  });
});

test('a record that was deleted while the lesson goes on begins anew with everything, though nothing changes', async () => {
  const keep = recordKeeper(RUN);
  keep(report, session);
  await settle();
  answers = ['anew'];
  const now = { ...report, staff: { least: 1, most: 1 }, at: report.at + 1_000 };
  keep(now, later(1_000));
  await settle();
  keep({ ...now, at: report.at + 2_000 }, later(2_000), false);
  await settle();
  expect(sent.map(({ line }) => line.whole)).toEqual([true, false, true]);
  expect(sent[2]?.line).toMatchObject({ missed: 0, facts: factsOf(now, session) });
  keep({ ...now, at: report.at + 3_000 }, later(3_000), false);
  await settle();
  expect(sent).toHaveLength(3);
});

test('every line says whose it is: with a clock set back, a reload may give one the time of another', async () => {
  const other = 'f2b5c1d4-0a7e-4c3b-8f6d-9e1a2b3c4d5e';
  recordKeeper(RUN)(report, session);
  await settle();
  recordKeeper(other)(report, session);
  await settle();
  expect(sent.map(({ run, line }) => [run, line.at])).toEqual([
    [RUN, report.at],
    [other, report.at],
  ]);
});

test('another lesson begins a record of its own; no lesson and a staff meeting have none', async () => {
  const keep = recordKeeper(RUN);
  keep(report, { ...session, startedAt: null });
  keep({ ...report, kind: 'not-a-lesson' }, session);
  await settle();
  expect(sent).toEqual([]);
  keep(report, session);
  const next = { ...session, startedAt: { mono: 9e6, utc: session.now.utc + 9e6 } };
  keep(report, next);
  await settle();
  expect(sent.map(({ lesson, line }) => [lesson, line.whole])).toEqual([
    [session.startedAt?.utc, true],
    [next.startedAt.utc, true],
  ]);
});

test('what changed is what is not as it was', () => {
  expect(changed({ a: 1, b: { c: [1] } }, { a: 1, b: { c: [1] } })).toBeNull();
  expect(changed({ a: 1, b: { c: [1] } }, { a: 2, b: { c: [2] } })).toEqual({ a: 2, b: { c: [2] } });
});

test('once a lesson has ended, the door of the next one in the same tab is no part of its record', async () => {
  const tab = new FakeTab();
  const keep = recordKeeper(RUN);
  const look = async () => {
    tab.watch.look();
    keep(tab.watch.report(), tab.watch.session());
    await settle();
  };
  const over = away({ screen: 'ended' });
  tab.page.show({ rows: [ME, ...pupils(3)] });
  tab.start();
  for (let minute = 0; minute < 20; minute += 1) {
    await look();
    tab.wait(60_000);
  }
  tab.watch.deed({ deed: 'leaving', how: 'end-for-all' });
  for (const wait of [1_000, 3_000]) {
    tab.wait(wait).page.show(over);
    await look();
  }
  const first = tab.watch.session().startedAt?.utc;
  const lines = () => sent.filter(({ lesson }) => lesson === first).map(({ line }) => line);
  const ended = lines().length;
  expect(summaryOf('x', standsOf(lines()))?.ending).toBe('end-for-all');
  // What is ticked while its end is shown belongs to it.
  tab.watch.deed({ deed: 'tick', item: 'after.recorded', on: true });
  await look();
  expect(lines()).toHaveLength(ended + 1);
  for (const screen of ['prejoin', 'lobby'] as const) {
    tab.wait(5 * 60_000).page.show(away({ screen, callLike: screen === 'prejoin' }));
    await look();
    tab.watch.deed({ deed: 'kind', as: 'therapy' });
    tab.watch.deed({ deed: 'tick', item: 'before.device', on: true });
    await look();
  }
  expect(lines()).toHaveLength(ended + 1);
  tab.wait(10_000).page.show({ rows: [ME, ...pupils(2, 50)], title: 'The next' });
  await look();
  expect(tab.watch.session().startedAt?.utc).not.toBe(first);
  expect(sent.at(-1)?.lesson).toBe(tab.watch.session().startedAt?.utc);
  expect(summaryOf('x', standsOf(lines()))).toMatchObject({ ending: 'end-for-all', kind: 'whole-class' });
  // A script that begins on a page whose lesson is over has nothing to say of it.
  sent.length = 0;
  const told = lesson().look({}).say({ deed: 'leaving', how: 'end-for-all' }).look(over).wait(3_000).look(over);
  recordKeeper(RUN)(reportOf(told), told.session);
  await settle();
  expect(sent).toEqual([]);
});

test('a last line that was not taken is sent again, also from the next door', async () => {
  const told = lesson().look({});
  const keep = recordKeeper(RUN);
  keep(reportOf(told), told.session);
  await settle();
  const over = away({ screen: 'ended' });
  told.say({ deed: 'leaving', how: 'end-for-all' }).look(over).wait(3_000).look(over);
  answers = [undefined];
  keep(reportOf(told), told.session);
  await settle();
  const refused = sent.at(-1)?.line;
  sent.length = 0;
  told.wait(60_000).look(away({ screen: 'prejoin', callLike: true }));
  keep(reportOf(told), told.session);
  await settle();
  expect(sent.map(({ line }) => line)).toEqual([refused]);
});
