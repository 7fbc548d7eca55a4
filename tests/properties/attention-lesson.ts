import { type Heed, NOTHING_RAISED } from '../../src/attention/heed.ts';
import { attendTo } from '../../src/attention/standing.ts';
import { runChecks } from '../../src/checks/index.ts';
import { act, type Deed } from '../../src/session/acts.ts';
import { see } from '../../src/session/fold.ts';
import { newSession } from '../../src/session/session.ts';
import { moment } from '../support/moment.ts';
import { DEFAULT_RULES } from '../support/rules.ts';
import { ME, TEAMS_SCALE, TeamsModel } from './teams-model.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BEN = 'ben';

/** Numbers that look random, from a seed: the same lesson comes again from the same one. */
function numbers(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => Math.round(from + next() * (to - from));
  return { between, chance: (of: number): boolean => next() < of };
}

interface Happens {
  readonly at: number;
  readonly run: () => void;
}

/**
 * One hour: two staff and thirty learners, some late, some whose connection drops; a colleague who drops for less than
 * the grace time; a People panel that is closed, opened and paged; a recording, announced; and the end. The page is
 * looked at when it changes and when something falls due, as in the tab. A teacher who is called does something about it.
 */
export function simulate(seed: number): { readonly calls: readonly string[]; readonly ms: number } {
  const { between, chance } = numbers(seed);
  const model = new TeamsModel(TEAMS_SCALE, 'account');
  const grace = DEFAULT_RULES['grace.adult-drop'] * SECOND;
  const blind = DEFAULT_RULES['grace.blind'] * SECOND;
  const queue: Happens[] = [];
  const calls: string[] = [];
  let now = 0;
  let session = newSession(moment(0), new Set([BEN]));
  let heed: Heed = NOTHING_RAISED;
  let dueMs = Number.POSITIVE_INFINITY;

  const judge = () => {
    const findings = runChecks({ session, rules: DEFAULT_RULES, now: session.now });
    const before = heed.last;
    ({ heed } = attendTo(heed, session, findings, DEFAULT_RULES, session.now));
    const { last } = heed;
    if (last && last !== before) {
      calls.push(`${Math.round(now / SECOND)} s ${last.kind} ${last.check}`);
      queue.push({ at: now + between(15 * SECOND, 90 * SECOND), run: () => respond(last.check) });
    }
    dueMs = Math.min(heed.dueMs, ...findings.map((f) => f.dueMs ?? Number.POSITIVE_INFINITY));
  };
  const look = () => {
    session = see(session, model.look(), moment(now), DEFAULT_RULES);
    judge();
  };
  const say = (deed: Deed) => {
    session = act(session, deed, moment(now), DEFAULT_RULES);
    judge();
  };
  /** The page changes, and is looked at within the reader's throttle. */
  const change = (at: number, run: () => void) =>
    queue.push({ at, run }, { at: at + between(100, 800), run: () => {} });

  const openPeople = (at: number) => {
    change(at, () => model.unmount('people'));
    const loaded = at + between(2 * SECOND, 40 * SECOND);
    change(loaded, () => {
      model.pages = 9;
    });
    // A long list mounts only a part of itself: it is scrolled to its end and back.
    change(loaded + 2 * SECOND, () => {
      model.scroll = 99;
    });
    change(loaded + 4 * SECOND, () => {
      model.scroll = 0;
    });
  };
  function respond(check: string): void {
    if (check.startsWith('recording')) say({ deed: 'announced' });
    else if (model.inCall) openPeople(now);
  }

  model.add({ id: ME, name: 'Mair', kind: 'staff', account: 'school' });
  model.add({ id: BEN, name: 'Ben', kind: 'staff', account: 'school' });
  const learners = Array.from({ length: 30 }, (_, i) => `l${i}`);
  for (const id of learners) model.add({ id, name: `Pupil ${id}`, kind: 'learner', account: 'school' });
  change(0, () => {
    model.join(BEN, 0);
    model.enter(0);
  });
  openPeople(SECOND);
  for (const id of learners) {
    const late = chance(0.2);
    const joins = between(2 * SECOND, (late ? 20 : 4) * MINUTE);
    change(joins, () => model.join(id, between(0, 31)));
    for (let drops = joins; chance(0.25); ) {
      drops += between(MINUTE, 20 * MINUTE);
      const back = drops + between(3 * SECOND, 3 * MINUTE);
      if (back > 55 * MINUTE) break;
      change(drops, () => model.leave(id));
      change(back, () => model.join(id, between(0, 31)));
      drops = back;
    }
  }
  queue.push({ at: between(20 * SECOND, 60 * SECOND), run: () => say({ deed: 'everyone-else' }) });
  queue.push({ at: 90 * SECOND, run: () => say({ deed: 'plan-end', utc: moment(HOUR).utc }) });
  // The colleague's connection: several times, each for less than the grace time.
  for (let at = between(3 * MINUTE, 12 * MINUTE); at < 55 * MINUTE; at += between(4 * MINUTE, 20 * MINUTE)) {
    const back = at + between(2 * SECOND, grace - 3 * SECOND);
    change(at, () => model.leave(BEN));
    change(back, () => model.join(BEN, between(0, 31)));
  }
  // The panel makes room for the chat now and then; sometimes it is forgotten, and that is said.
  for (let at = between(5 * MINUTE, 15 * MINUTE); at < 50 * MINUTE; at += between(6 * MINUTE, 15 * MINUTE)) {
    change(at, () => model.unmount('chat'));
    openPeople(at + (chance(0.15) ? blind + between(MINUTE, 4 * MINUTE) : between(5 * SECOND, blind - 40 * SECOND)));
  }
  if (chance(0.8)) {
    const on = between(2 * MINUTE, 6 * MINUTE);
    change(on, () => {
      model.recording = true;
    });
    queue.push({ at: on + between(-30 * SECOND, 8 * SECOND), run: () => say({ deed: 'announced' }) });
    if (chance(0.5)) queue.push({ at: 25 * MINUTE, run: () => say({ deed: 'announced' }) });
  }
  queue.push({ at: HOUR, run: () => say({ deed: 'leaving', how: 'end-for-all' }) });
  change(HOUR + 2 * SECOND, () => {
    for (const id of [...model.order]) model.leave(id);
    model.exit('ended', false);
  });
  queue.push({ at: HOUR + MINUTE, run: () => {} });

  while (queue.length > 0) {
    queue.sort((a, b) => a.at - b.at);
    const [first] = queue as [Happens];
    if (now + dueMs < first.at) {
      now += Math.max(dueMs, 1);
      look();
      continue;
    }
    queue.shift();
    now = Math.max(now, first.at);
    first.run();
    look();
  }
  return { calls, ms: now };
}
