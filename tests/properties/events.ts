import type { Pipeline } from './pipeline.ts';
import { Play } from './play.ts';
import { bump, type Stats } from './stats.ts';
import { type Kind, ME, SMALL_SCALE, TEAMS_SCALE } from './teams-model.ts';

/** A lesson as numbers: small to make, to shrink and to print. What the numbers mean depends on where the lesson stands. */
export interface Lesson {
  readonly start: number;
  readonly steps: readonly number[];
}

/** One thing that can happen. `a`, `b` and `c` (0..255, 0..255, 0..127) say to whom and how. */
interface Event {
  readonly name: string;
  readonly weight: number;
  readonly run: (play: Play, a: number, b: number, c: number) => void;
}

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Nearly always the change is looked at alone; else together with the next. */
const alone = (c: number): boolean => c % 4 !== 0;

const others = (play: Play): string[] => play.model.order.filter((id) => id !== ME);
const away = (play: Play, is: (id: string) => boolean): string[] =>
  [...play.model.people.keys()].filter((id) => is(id) && id !== ME && !play.model.isHere(id));
const kindOf = (play: Play, id: string): Kind | undefined => play.model.people.get(id)?.kind;
const isSchool = (play: Play, id: string): boolean => play.model.people.get(id)?.account === 'school';

function joinOne(play: Play, is: (id: string) => boolean, a: number, b: number, c: number): void {
  const id = at(away(play, is), a);
  if (id !== undefined) play.join(id, b, alone(c));
}

function leaveOne(play: Play, is: (id: string) => boolean, a: number, c: number): void {
  const id = at(others(play).filter(is), a);
  if (id !== undefined) play.leave(id, alone(c));
}

/** The meeting left meanwhile is gone into again: the events of a call mean nothing outside of it. */
const inside =
  (run: Event['run']): Event['run'] =>
  (play, a, b, c) => {
    if (!play.model.inCall) play.enter(a);
    run(play, a, b, c);
  };

const event = (name: string, weight: number, run: Event['run']): Event => ({ name, weight, run });

export const EVENTS: readonly Event[] = [
  event('a learner joins', 8, (p, a, b, c) =>
    joinOne(p, (id) => kindOf(p, id) === 'learner' && isSchool(p, id), a, b, c),
  ),
  event('a guest joins', 3, (p, a, b, c) => joinOne(p, (id) => !isSchool(p, id), a, b, c)),
  event('a colleague joins', 8, (p, a, b, c) => joinOne(p, (id) => kindOf(p, id) === 'staff', a, b, c)),
  event('somebody leaves', 8, (p, a, _b, c) => leaveOne(p, () => true, a, c)),
  event('a colleague leaves', 11, (p, a, _b, c) => leaveOne(p, (id) => kindOf(p, id) === 'staff', a, c)),
  event('drop and rejoin', 4, (p, a, b, c) => {
    const id = at(others(p), a);
    if (id === undefined) return;
    p.leave(id, alone(c));
    p.advance([300, 2_000, 20_000, 70_000][b % 4] ?? 300);
    p.join(id, b, alone(c >> 2));
  }),
  event('one for another', 8, (p, a, b, c) => {
    const out = at(others(p), a);
    const into = at(
      away(p, () => true),
      b,
    );
    if (out === undefined || into === undefined) return;
    p.leave(out, false);
    p.t += 100;
    p.join(into, b, alone(c));
  }),
  event('a second device', 3, (p, a, b, c) => {
    const id = at(p.model.order, a);
    if (id === undefined || p.model.keys === 'name') return;
    const on = p.model.order.filter((x) => x === id).length;
    if (on === 1) p.join(id, b, alone(c));
    else p.leave(id, alone(c));
  }),
  event('a new name', 3, (p, a, b, c) => {
    const id = at([...p.model.people.keys()], a);
    const like = at([...p.model.people.values()], b);
    if (id !== undefined && like) p.rename(id, c % 3 === 0 ? `${like.name} (2)` : like.name, alone(c));
  }),
  event(
    'People, Chat or neither',
    6,
    inside((p, a) => p.panel(a % 4 < 2 ? 'people' : a % 4 === 2 ? 'chat' : 'closed')),
  ),
  event('more names are loaded', 5, (p, a, _b, c) => {
    if (p.model.panel !== 'people') return;
    const all = a % 2 === 0;
    p.page(all ? 'all names are loaded' : 'more names are loaded', (m) => (m.pages += all ? 1_000 : 1), alone(c));
  }),
  event('scroll', 6, (p, a, _b, c) => {
    if (p.model.panel === 'people') p.page(`the list is scrolled to ${a % 40}`, (m) => (m.scroll = a % 40), alone(c));
  }),
  event('the list is scrolled through', 5, (p) => p.tour()),
  event('the list is re-ordered', 4, (p, a, _b, c) =>
    p.page('the list is re-ordered', (m) => m.reorder(a + 1), alone(c)),
  ),
  event('rows flicker', 4, (p, a, b, c) => {
    p.flush();
    if (a % 3 === 0) p.page('all rows are back', (m) => m.flickering.clear(), true);
    else
      p.page(
        'some rows are not drawn',
        (m) => void m.flickering.add(a % 5).add(b % Math.max(1, m.order.length)),
        alone(c),
      );
  }),
  event('the list flickers', 4, (p, a) => {
    if (p.model.panel !== 'people') return;
    p.showList(false);
    p.advance([100, 900, 1_900, 2_500][a % 4] ?? 100);
    if (a % 5 !== 0) p.showList(true);
  }),
  event('the header flickers', 3, (p) => {
    const shown = p.model.headerGone;
    if (p.model.panel === 'people')
      p.page(shown ? 'the total is back' : 'the total is not shown', (m) => m.showHeader(shown), true);
  }),
  event('the badge', 4, (p, a, _b, c) => {
    const badge = (['true', 'true', 'lagging', 'absent'] as const)[a % 4] ?? 'true';
    p.page(`the badge is ${badge}`, (m) => m.setBadge(badge), alone(c));
  }),
  event('who is this?', 6, (p, a) => {
    p.flush();
    const who = at(
      p.listed().filter(([, id]) => id !== ME),
      a,
    );
    if (who) p.identify(who, kindOf(p, who[1]) ?? 'learner');
  }),
  event('everyone is named', 4, (p) => {
    p.flush();
    for (const [key, id] of p.listed())
      if (id !== ME && p.oracle.word(id) === null) p.identify([key, id], kindOf(p, id) ?? 'learner');
  }),
  event('everyone else is a learner', 6, (p) => p.everyoneElse()),
  event('not everyone else', 1, (p) => p.notEveryoneElse()),
  event('a correction', 3, (p, a) => {
    p.flush();
    const who = at(
      p.listed().filter(([, id]) => id !== ME && (p.model.keys === 'name' || isSchool(p, id))),
      a,
    );
    const person = who && p.model.people.get(who[1]);
    if (!who || !person) return;
    // Who was unidentified is named as what they are; who was named, or taken for a learner, as something else.
    const word = p.oracle.word(person.id);
    if (word !== null && word === person.kind) person.kind = person.kind === 'staff' ? 'learner' : 'staff';
    p.identify(who, person.kind);
  }),
  event('nobody said', 1, (p, a) => {
    p.flush();
    const who = at(
      p.listed().filter(([, id]) => id !== ME),
      a,
    );
    if (who) p.identify(who, 'nobody');
  }),
  event('this is me', 2, (p) => {
    p.flush();
    const me = p.listed().find(([, id]) => id === ME);
    if (me) p.identify(me, 'self');
  }),
  event(
    'announcement',
    4,
    inside((p) => p.announce()),
  ),
  event(
    'recording',
    4,
    inside((p, a, _b, c) =>
      p.page(
        a % 3 === 0 ? 'the recording sign can or cannot be read' : 'recording starts or stops',
        (m) => {
          if (a % 3 === 0) m.recordingSeen = !m.recordingSeen;
          else m.recording = !m.recording;
        },
        alone(c),
      ),
    ),
  ),
  event('the clock is set', 2, (p, a) => p.stepClock(a % 2 === 0 ? 1 : -1)),
  event('sleep', 1, (p, a) => p.sleep(a % 2 === 0)),
  event('a moment', 6, (p, a, b) => p.wait([1_000, 2_000, 3_500, 5_500][a % 4] ?? 1_000, b % 4 !== 0)),
  event('a while', 16, (p, a, b) => p.wait([10_500, 62_500, 65_000, 65_000, 180_000][a % 5] ?? 10_500, b % 4 !== 0)),
  event('the tab is reloaded', 2, (p, a, b) => {
    p.reload([1_000, 5_000, 40_000][a % 3] ?? 1_000);
    if (b % 4 !== 0) p.enter(b);
  }),
  event('controls', 4, (p, a, _b, c) => {
    if (!p.model.inCall) return;
    const controls = (['both', 'both', 'one', 'none'] as const)[a % 4] ?? 'both';
    p.page(`call controls: ${controls}`, (m) => (m.controls = controls), alone(c));
  }),
  event('leaving', 3, (p, a, b, c) => {
    if (!p.model.inCall) return;
    if (a % 3 !== 0) p.press('leave');
    p.exit((['ended', 'app', 'removed', null] as const)[b % 4] ?? null, c % 5 === 0);
    p.wait([500, 3_500, 30_000, 200_000][c % 4] ?? 500, true);
  }),
  event('ending for all', 2, (p, a, b, c) => {
    if (!p.model.inCall) return;
    p.press('end-for-all');
    if (a % 3 === 0) return;
    for (const id of others(p)) if (b % 2 === 0 || p.model.order.length % 2 === 0) p.model.leave(id);
    p.exit((['ended', 'app'] as const)[b % 2] ?? 'ended', false);
    p.wait([500, 3_500, 30_000][c % 3] ?? 500, true);
  }),
  event('back into the call', 4, (p, a, b) => {
    if (p.model.inCall) return;
    p.model.titleShown = a % 8 !== 0;
    p.enter(b);
  }),
  event('another meeting', 1, (p, a, b) => {
    p.model.titleShown = a % 3 !== 0;
    const ids = [...p.model.people.keys()].filter((id, i) => id !== ME && ((b >> (i % 8)) & 1) === 1);
    p.otherMeeting(ids, [1_000, 2_500, 30_000, 300_000][a % 4] ?? 1_000);
  }),
  event('the title', 1, (p, a, _b, c) =>
    p.page('the title comes or goes', (m) => (m.titleShown = a % 3 !== 0), alone(c)),
  ),
  event('the lobby, the invited', 2, (p, a, b, c) =>
    p.page(
      'the lobby and the list of those invited change',
      (m) => {
        m.lobby = a % 4;
        m.invited = away(p, () => true).slice(0, b % 4);
      },
      alone(c),
    ),
  ),
  event('cameras', 4, (p, a, b, c) =>
    p.page(
      'cameras go on and off',
      (m) => {
        const id = at(others(p), a);
        if (id !== undefined && b % 3 !== 0) m.cameras.add(id);
        else m.cameras = new Set(b % 2 === 0 ? m.order : []);
      },
      alone(c),
    ),
  ),
  event('the signs of oneself', 2, (p, a, _b, c) =>
    p.page('the signs of oneself come or go', (m) => (m.selfFound = a % 3 !== 0), alone(c)),
  ),
  event(
    'all is put in sight',
    8,
    inside((p) => putInSight(p)),
  ),
];

/** People open, all names loaded, nothing flickering, every sign there: what a good teacher and a good page make of it. */
export function putInSight(play: Play): void {
  const { model } = play;
  model.controls = 'both';
  model.selfFound = true;
  model.recordingSeen = true;
  model.titleShown = true;
  if (model.panel !== 'people') play.panel('people');
  if (model.listGone) play.showList(true);
  play.page(
    'all is put in sight',
    (m) => {
      m.flickering.clear();
      m.showHeader(true);
      m.setBadge('true');
      m.pages = 1_000;
    },
    true,
  );
  play.tour();
}

const WHEEL: readonly Event[] = EVENTS.flatMap((e) => Array.from({ length: e.weight }, () => e));
/** `n % TURNS` says what happens; what is left of `n`, to whom and how. */
export const TURNS = WHEEL.length;

const NAMES = ['Alex Morgan', 'Siân Davies', 'Sam Jones'];
const KINDS: readonly Kind[] = ['practitioner', 'parent', 'external', 'learner'];

/** Plays a lesson; throws the first property that does not hold. */
export function playLesson(
  { start, steps }: Lesson,
  core: Pipeline,
  stats: Stats | null,
  story: string[] | null,
): void {
  const bits = (shift: number, width: number) => (start >>> shift) & ((1 << width) - 1);
  const long = bits(0, 4) === 1;
  const named = bits(4, 4) === 1;
  const minStaff = [2, 2, 2, 2, 2, 1, 1, 3][bits(8, 3)] ?? 2;
  const remembered = ['c1', 'c2'].filter((_, i) => bits(11 + i, 1) === 1);
  const learners = long ? 18 + bits(13, 4) : 2 + (bits(13, 3) % 7);
  const play = new Play(
    { scale: long ? TEAMS_SCALE : SMALL_SCALE, keys: named ? 'name' : 'account', minStaff, remembered },
    core,
    stats,
    story,
  );
  const add = (id: string, kind: Kind, account: 'school' | 'guest', n: number) =>
    play.add({ id, kind, account, name: n % 3 === 0 ? (at(NAMES, bits(17, 3) + n) ?? id) : `Person ${id}` });
  add(ME, 'staff', 'school', 1);
  for (let i = 1; i <= 3; i++) add(`c${i}`, 'staff', 'school', i + bits(20, 1));
  for (let i = 1; i <= learners + 2; i++) add(`l${i}`, 'learner', 'school', i);
  for (let i = 1; i <= 4; i++) add(`g${i}`, KINDS[(i + bits(21, 1)) % 4] ?? 'parent', 'guest', i);
  story?.push(
    `minimum ${minStaff} staff; remembered: ${remembered.join(', ') || 'nobody'}; rows keyed by ${play.model.keys}; first page ${play.model.scale.page} rows, ${play.model.scale.window} mounted`,
  );
  // Who is there before the teacher: nobody, or a lesson that has begun.
  const begun = bits(22, 2);
  if (begun > 0) {
    for (let i = 1; i <= learners; i++) if (begun > 1 || i % 2 === 0) play.model.join(`l${i}`, i * 3);
    for (let i = 1; i < begun; i++) play.model.join(`c${i}`, i * 5);
  }
  play.enter(bits(24, 3));
  if (bits(27, 2) > 0) {
    putInSight(play);
    play.everyoneElse();
  }
  for (const n of steps) {
    const { name, run } = WHEEL[n % TURNS] as Event;
    const rest = Math.floor(n / TURNS);
    play.t += 50;
    if (play.model.inCall || OUTSIDE.has(name)) {
      if (stats) bump(stats.events, name);
      run(play, rest & 255, (rest >>> 8) & 255, (rest >>> 16) & 127);
    }
  }
  play.flush();
}

/** What can happen while the teacher is not in the call. */
const OUTSIDE = new Set([
  'a learner joins',
  'a colleague joins',
  'somebody leaves',
  'a colleague leaves',
  'People, Chat or neither',
  'announcement',
  'recording',
  'the clock is set',
  'sleep',
  'a moment',
  'a while',
  'the tab is reloaded',
  'back into the call',
  'another meeting',
  'all is put in sight',
]);
