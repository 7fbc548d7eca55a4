import type { Moment } from '../../src/meeting/moment.ts';
import { type CountRange, rangeText } from '../../src/meeting/range.ts';
import type { Rules } from '../../src/policy/rules.ts';
import type { Deed } from '../../src/session/acts.ts';
import type { Session } from '../../src/session/session.ts';
import { LOOK_MS } from '../../src/session/unwatched.ts';
import { DEFAULT_RULES, minimum } from '../support/rules.ts';
import { Oracle } from './oracle.ts';
import type { Judged, Pipeline } from './pipeline.ts';
import { bump, type Stats } from './stats.ts';
import { type Kind, ME, type Person, type Scale, TeamsModel } from './teams-model.ts';

/** A property that does not hold; the story of the lesson is told by playing it again. */
export class Violation extends Error {
  readonly property: string;
  constructor(property: string, message: string) {
    super(`${property}: ${message}`);
    this.property = property;
  }
}

export interface Start {
  readonly scale: Scale;
  readonly keys: 'account' | 'name';
  readonly minStaff: number;
  readonly remembered: readonly string[];
}

/** The page is looked at no later than this after it changed (ms): the reader's throttle. */
const THROTTLE_MS = 800;
/** For so long after waking a page may show the call as it was (ms). */
const OLD_MS = 60_000;
/** A list gone for longer than this was closed, not re-rendered, to a reader (ms). */
const RERENDER_MS = 2_200;
/** What is said of the numbers of people. */
const COUNTED = new Set(['no-staff', 'one-adult-left', 'one-to-one', 'unknown-person', 'still-there-after-end']);
/** A badge that lags behind has caught up by then (ms). */
const LAG_MS = 5_000;
/** A meeting left for longer than this is another one (ms); for a page that shows no title, sooner. */
const AWAY_MS = 15 * 60_000;
const AWAY_UNTITLED_MS = 60_000;

/**
 * One lesson under way: the model of the page, the truth, and the core that watches. Everything that can happen is a
 * method; after each look the properties P1 to P4 are held against the truth.
 */
export class Play {
  readonly model: TeamsModel;
  readonly oracle: Oracle;
  readonly policy: Rules;
  session: Session;
  private readonly core: Pipeline;
  private readonly stats: Stats | null;
  private readonly story: string[] | null;
  /** Real time (ms), and where this page's clock and the computer's calendar stand to it. */
  t = 0;
  private origin = 0;
  private utcShift = Date.UTC(2026, 10, 23, 9);
  private shiftIn = this.utcShift;
  private dirtySince: number | null = null;
  private lastInAt = 0;
  private laggingSince: number | null = null;
  private listGoneAt: number | null = null;
  private readonly everNames = new Map<string, Set<string>>();
  /** Two people have borne one name. */
  private namesakes = false;
  private everRead = new Set<string>();
  /** Whose row a key stood for when it was last looked at. */
  private rowIds = new Map<string, string>();
  /** Since when everything could be seen and everyone was identified, at each look. */
  private fullSince: number | null = null;
  /** When the computer last woke, and whether the call has been entered anew since. */
  private woke = { at: Number.NEGATIVE_INFINITY, entered: true };
  /** A look has shown this meeting's title. */
  private titled = false;
  private meetings = 0;
  /** Gone into without a title, soon after another: only that it is never "in order" can be asked of it until then. */
  private unplaced = false;
  /** Back after so long that the same meeting and another of its name are both fair readings: P1 alone is asked. */
  private loose = false;
  /** The clock was set on by more than a meeting is taken up again after, and none has been entered since. */
  private leapt = false;
  private lookedAt = 0;

  constructor(start: Start, core: Pipeline, stats: Stats | null, story: string[] | null) {
    this.model = new TeamsModel(start.scale, start.keys);
    this.policy = { ...DEFAULT_RULES, ...minimum(start.minStaff) };
    this.oracle = new Oracle(this.model, start.minStaff, new Set(start.remembered));
    this.core = core;
    this.stats = stats;
    this.story = story;
    this.session = core.begin(this.now(), new Set(start.remembered));
    if (stats) stats.lessons++;
  }

  now(): Moment {
    return { mono: this.t - this.origin, utc: this.t + this.utcShift };
  }

  tell(line: string): void {
    this.story?.push(`${(this.t / 1000).toFixed(1).padStart(8)} s  ${line}`);
  }

  name(id: string): string {
    const person = this.model.people.get(id);
    return person ? `${id} "${person.name}" (${person.account === 'guest' ? 'guest, ' : ''}${person.kind})` : id;
  }

  // ---- time

  advance(ms: number): void {
    if (this.laggingSince !== null && this.t + ms - this.laggingSince > LAG_MS) {
      this.page('the badge has caught up', (model) => model.setBadge('true'), true);
    }
    if (this.dirtySince !== null && this.t + ms - this.dirtySince > THROTTLE_MS) {
      const gap = Math.max(0, this.dirtySince + THROTTLE_MS - this.t);
      this.t += gap;
      this.look();
      this.watched(Math.max(0, ms - gap));
    } else this.watched(ms);
  }

  /** Every tab looks at its page once a minute, and is late by one at most. */
  private watched(ms: number): void {
    const until = this.t + ms;
    while (until - this.lookedAt > 2 * LOOK_MS) {
      this.t = Math.max(this.t, this.lookedAt + LOOK_MS);
      this.look();
    }
    this.t = until;
  }

  wait(ms: number, look: boolean): void {
    this.advance(ms);
    if (look || this.dirtySince !== null) {
      this.look();
      return;
    }
    this.tell(`(${ms / 1000} s pass)`);
    this.session = this.core.pass(this.session, this.now(), this.policy);
    this.judge(false);
  }

  stepClock(hours: number): void {
    this.flush();
    this.tell(`the computer's clock is set ${hours > 0 ? 'on' : 'back'} by an hour`);
    this.utcShift += hours * 3_600_000;
    // Set on, it tells the same as after a sleep for which the running clock stood still.
    if (hours > 0) {
      this.asleep();
      this.wake();
      this.oracle.note(this.t);
      this.leapt = true;
    }
    this.look();
  }

  /** What nobody watches is not known: neither that a rule was broken all the while, nor who is still out of view. */
  private asleep(): void {
    this.oracle.asleep(this.t);
    this.fullSince = null;
  }

  /** A page loaded anew is no older than that. One that was left and entered again is believed no sooner for it. */
  private anew(): void {
    this.woke.entered = true;
    this.oracle.believedFrom(Number.NEGATIVE_INFINITY);
  }

  private wake(): void {
    this.woke = { at: this.t, entered: false };
    this.oracle.believedFrom(this.t + OLD_MS);
  }

  /** `still`: the page's clock stands still meanwhile, as it does under some systems. */
  sleep(still: boolean): void {
    this.flush();
    this.tell(`the computer sleeps for 10 minutes${still ? ', and the running clock with it' : ''}`);
    if (this.laggingSince !== null) this.page('the badge has caught up', (model) => model.setBadge('true'), true);
    this.asleep();
    if (still) this.origin += 600_000;
    this.t += 600_000;
    this.wake();
    this.oracle.note(this.t);
    this.look();
  }

  // ---- changes of the page

  /** Something on the page changed; it is looked at now, or together with what follows. */
  changed(lookNow: boolean): void {
    this.oracle.note(this.t);
    this.laggingSince = this.model.badgeAgrees() ? null : (this.laggingSince ?? this.t);
    this.dirtySince ??= this.t;
    if (lookNow) this.look();
    else this.tell('  (not looked at yet)');
  }

  flush(): void {
    if (this.dirtySince !== null) this.look();
  }

  /** Before the number of people changes: a list being re-rendered is either back by then or gone for good. */
  private steady(): void {
    if (this.listGoneAt === null) return;
    this.flush();
    if (this.t - this.listGoneAt < RERENDER_MS) this.t += RERENDER_MS;
    this.look();
  }

  add(person: Person): void {
    this.model.add(person);
    this.called(person.id, person.name);
  }

  private called(id: string, name: string): void {
    const ids = this.everNames.get(name);
    if (ids && !ids.has(id)) this.namesakes = true;
    if (ids) ids.add(id);
    else this.everNames.set(name, new Set([id]));
  }

  join(id: string, place: number, lookNow: boolean): void {
    this.steady();
    this.model.join(id, place);
    this.tell(`${this.name(id)} joins; ${this.model.order.length} in the call`);
    this.changed(lookNow);
  }

  leave(id: string, lookNow: boolean): void {
    this.steady();
    this.model.leave(id);
    const still = this.model.isHere(id) ? ' on one device' : '';
    this.tell(`${this.name(id)} leaves${still}; ${this.model.order.length} in the call`);
    this.changed(lookNow);
  }

  rename(id: string, name: string, lookNow: boolean): void {
    this.tell(`${this.name(id)} is now called "${name}"`);
    this.model.rename(id, name);
    this.called(id, name);
    this.changed(lookNow);
  }

  panel(panel: TeamsModel['panel']): void {
    this.flush();
    this.tell(
      panel === 'people' ? 'People is opened' : panel === 'chat' ? 'Chat is opened' : 'the side panel is closed',
    );
    this.model.unmount(panel);
    this.listGoneAt = null;
    this.changed(true);
  }

  page(line: string, change: (model: TeamsModel) => void, lookNow: boolean): void {
    this.tell(line);
    change(this.model);
    this.changed(lookNow);
  }

  showList(shown: boolean): void {
    this.flush();
    this.tell(shown ? 'the list is back' : 'the list is gone for a moment');
    this.model.showList(shown);
    this.listGoneAt = shown ? null : this.t;
    this.changed(true);
  }

  /** The teacher scrolls through the whole list, stopping at each screenful. */
  tour(): void {
    const { model } = this;
    if (model.panel !== 'people') return;
    for (let at = 0; ; at += Math.max(1, model.scale.window - 1)) {
      model.scroll = at;
      this.t += 100;
      this.look();
      if (at + model.scale.window >= model.loadedCount()) return;
    }
  }

  // ---- the meeting

  enter(place: number): void {
    this.flush();
    if (this.isLongAway()) this.loosen();
    this.oracle.leftBehind = null;
    this.model.enter(place);
    this.woke.entered = true;
    this.listGoneAt = null;
    this.tell(`the teacher is in "${this.model.title}"; ${this.model.order.length} in the call`);
    this.changed(true);
  }

  /** Away for longer than one meeting is taken for the same, by the clock and by whether its title can be told. */
  private isLongAway(): boolean {
    return this.t - this.lastInAt > (this.model.titleShown && this.titled ? AWAY_MS : AWAY_UNTITLED_MS);
  }

  private loosen(): void {
    if (this.unplaced) this.forget();
    this.unplaced = false;
    this.titled = false;
    this.loose = true;
  }

  private forget(): void {
    this.oracle.newLesson();
    this.everRead = new Set();
    this.fullSince = null;
    this.loose = false;
  }

  press(how: 'leave' | 'end-for-all'): void {
    this.flush();
    this.tell(how === 'leave' ? 'the teacher presses Leave' : 'the teacher asks to end for all');
    if (how === 'end-for-all') this.oracle.endAsked = true;
    else this.oracle.leftBehind = this.oracle.heads().learners;
    this.deed({ deed: 'leaving', how });
  }

  exit(screen: TeamsModel['screen'], callLike: boolean): void {
    this.flush();
    this.tell(`the teacher is out of the call (${screen ?? 'no screen known'})`);
    this.model.exit(screen, callLike);
    this.listGoneAt = null;
    this.changed(true);
  }

  otherMeeting(ids: readonly string[], gap: number): void {
    this.flush();
    const title = `Meeting ${++this.meetings}`;
    // Two meetings of which one never shows a title can only be told apart by the time between: a named blind spot.
    const gapMs = this.titled ? gap : Math.max(gap, AWAY_UNTITLED_MS + 10_000);
    if (gapMs > 0 && this.model.inCall) this.exit('app', false);
    this.watched(gapMs);
    if (gapMs > 0) this.look();
    this.forget();
    this.model.exit(null, false);
    this.unplaced = !this.model.titleShown && !this.isLongAway();
    this.titled = false;
    this.model.title = title;
    this.model.order = [...ids];
    this.tell(`another meeting, "${title}", ${gapMs / 1000} s later`);
    this.oracle.leftBehind = null;
    this.model.enter(0);
    this.woke.entered = true;
    this.listGoneAt = null;
    this.changed(true);
  }

  reload(ms: number): void {
    this.flush();
    this.tell(`the tab is reloaded, ${ms / 1000} s`);
    this.model.exit('app', false);
    this.oracle.note(this.t);
    this.listGoneAt = null;
    // A clock set while nothing of the call was seen: the time away cannot be told from the calendar.
    if (this.utcShift !== this.shiftIn) this.loose = true;
    this.t += ms;
    this.origin = this.t - 100;
    this.anew();
    this.session = this.core.reload(this.session, this.now(), new Set(this.oracle.remembered));
    this.fullSince = null;
    this.look();
  }

  // ---- the teacher's words

  deed(deed: Deed): void {
    this.flush();
    const now = this.now();
    this.session = this.core.act(this.core.pass(this.session, now, this.policy), deed, now, this.policy);
    this.oracle.note(this.t);
    this.judge(false);
  }

  /** Those on the panel, as the teacher sees them: row key and who that is. */
  listed(): [key: string, id: string][] {
    const { visible, pool } = this.session.presence;
    const keys = this.model.keys === 'account' ? [...visible, ...pool] : visible;
    return keys.flatMap((key): [string, string][] => {
      const id = this.rowIds.get(key);
      return id === undefined ? [] : [[key, id]];
    });
  }

  identify([key, id]: readonly [string, string], as: Kind | 'self' | 'nobody'): void {
    const person = this.session.people.get(key);
    if (!person) return;
    this.tell(`the teacher says: ${this.name(id)} is ${as === 'self' ? 'me' : as === 'nobody' ? 'not said' : as}`);
    if (as === 'nobody') this.oracle.said.delete(id);
    else if (as !== 'self') this.oracle.said.set(id, as);
    const known = as === 'staff';
    this.oracle.correct();
    const account = person.keyedBy === 'account' && person.account === 'school' && as !== 'self';
    this.deed({ deed: 'identify', ref: person.ref, as });
    if (!account) return;
    if (known) this.oracle.remembered.add(id);
    else this.oracle.remembered.delete(id);
    this.deed({ deed: 'remembered', accounts: new Set(this.oracle.remembered) });
  }

  /** Only when it is true of those on the panel: whoever is not a learner is named first. */
  everyoneElse(): void {
    this.flush();
    // The panel offers it in a meeting only.
    if (this.session.phase !== 'in-meeting') return;
    if (this.model.keys === 'name' && this.session.presence.pool.length > 0) return;
    for (const [key, id] of this.listed()) {
      const person = this.model.people.get(id);
      if (!person || id === ME || (person.account === 'guest' && this.model.keys === 'account')) continue;
      if (this.oracle.word(id) === null && person.kind !== 'learner') this.identify([key, id], person.kind);
    }
    this.tell('the teacher says: everyone else here is a learner');
    const unnamed = this.listed().filter(([, id]) => this.oracle.word(id) === null);
    this.oracle.everyoneElse = true;
    this.deed({ deed: 'everyone-else' });
    // Taken back later, it still stands for those of whom it was written down.
    for (const [key, id] of unnamed)
      if (this.session.people.get(key)?.said === 'learner') this.oracle.said.set(id, 'learner');
  }

  notEveryoneElse(): void {
    this.tell('the teacher takes back "everyone else"');
    this.flush();
    this.oracle.everyoneElse = false;
    this.deed({ deed: 'not-everyone-else' });
  }

  announce(): void {
    this.flush();
    // With nothing but a lagging number to go by, nobody can be said to have come later.
    if (!this.model.totalIsTrue()) this.page('the badge is true', (model) => model.setBadge('true'), true);
    this.tell('the teacher announces the recording');
    this.oracle.told = this.model.present();
    this.deed({ deed: 'announced' });
  }

  // ---- looking, and holding the properties against the truth

  /** A tile proves the one member of staff of that name: a namesake's tile stays dark while no list can contradict it. */
  private readonly never = (id: string): boolean => {
    if (this.model.panel === 'people' && !this.model.listGone) return false;
    const name = this.model.people.get(id)?.name ?? '';
    for (const other of this.everNames.get(name) ?? [])
      if (other !== id && this.model.people.get(other)?.kind === 'staff') return true;
    return false;
  };

  look(): void {
    this.dirtySince = null;
    this.lookedAt = this.t;
    if (this.leapt && this.model.inCall && this.session.phase !== 'in-meeting') {
      this.loosen();
      this.leapt = false;
    }
    if (this.model.inCall && this.model.controls !== 'none') {
      if (this.isLongAway()) this.loosen();
      this.shiftIn = this.utcShift;
      this.lastInAt = this.t;
    }
    if (this.model.inCall && this.model.titleShown) {
      this.titled = true;
      if (this.unplaced) this.forget();
      this.unplaced = false;
    }
    const mounted = this.model.mounted();
    for (const { id, row } of mounted) {
      this.everRead.add(id);
      this.rowIds.set(row.key, id);
    }
    const sighting = this.core.look(this.model, this.never);
    this.session = this.core.see(this.session, sighting, this.now(), this.policy);
    if (this.stats && this.model.inCall) {
      this.stats.looks++;
      if (this.model.isVirtualised()) {
        const inView = new Set(mounted.map(({ id }) => id));
        const out = this.model.order.some((id) => !inView.has(id) && this.model.people.get(id)?.kind === 'staff');
        if (out) this.stats.outOfView++;
      }
    }
    this.judge(true);
  }

  private judge(looked: boolean): void {
    if (this.dirtySince !== null) return;
    const judged = this.core.judge(this.session, this.now(), this.policy);
    if (this.story) {
      const { staff, learners, unidentified, unread } = this.session.counts;
      const { staff: s, learners: l, unidentified: u } = this.oracle.heads();
      const said = judged.findings.filter((f) => f.verdict === 'breached').map((f) => f.check);
      this.tell(
        `    -> ${judged.attention.level}${said.length > 0 ? ` (${said.join(', ')})` : ''}: staff ${rangeText(staff)} (${s}), learners ${rangeText(learners)} (${l}), unidentified ${rangeText(unidentified)} (${u}), unread ${rangeText(unread)}`,
      );
    }
    this.neverFalselyClear(judged);
    // Without accounts, two of one name cannot be told apart: of such a page only P1 is asked.
    const told = this.model.keys === 'account' || !this.namesakes;
    const placed = !this.unplaced && !this.loose;
    if (told && placed) this.neverCryWolf(judged);
    if (placed && looked) this.rangesHoldTruth();
    if (told && placed) this.saysInTime(judged, looked);
    if (this.stats) this.count(judged, this.stats);
  }

  private count(judged: Judged, stats: Stats): void {
    stats.judged++;
    if (judged.attention.level === 'clear') stats.clear++;
    for (const { check, verdict } of judged.findings)
      if (verdict === 'breached') {
        bump(stats.breached, check);
        if (check === 'one-adult-left') stats.fewStaffBreached++;
      }
  }

  /** P1 */
  private neverFalselyClear({ attention }: Judged): void {
    if (attention.level !== 'clear') return;
    const wrong = this.oracle.wrong();
    if (wrong.length > 0) throw new Violation('P1 false all-clear', `"in order", but really: ${wrong.join('; ')}`);
    if (!this.woke.entered && this.t - this.woke.at < OLD_MS)
      throw new Violation('P1 false all-clear', '"in order", by a page that has just woken');
  }

  /** P2 */
  private neverCryWolf({ findings }: Judged): void {
    for (const { check, verdict } of findings) {
      if (verdict !== 'breached' || this.reallyBroken(check)) continue;
      // For the moment in which a lagging badge is the only number there is, as for P4: the page itself says so.
      if (COUNTED.has(check) && !this.model.totalIsTrue()) continue;
      const { staff, learners, unidentified } = this.oracle.heads();
      const really = `${staff} staff, ${learners} learners, ${unidentified} unidentified`;
      throw new Violation('P2 cried wolf', `"${check}" is said, but it is not so: really ${really}`);
    }
  }

  private reallyBroken(check: string): boolean {
    const { oracle, model, policy, t } = this;
    const { staff, learners, unidentified } = oracle.heads();
    const named = model.keys === 'account';
    switch (check) {
      case 'no-staff':
        return learners > 0 && staff === 0 && (this.woke.entered || t - this.woke.at >= OLD_MS);
      case 'one-adult-left':
        return oracle.brokenFor('fewStaff', t) >= policy['grace.adult-drop'] * 1_000;
      case 'one-to-one':
        return oracle.brokenFor('oneToOne', t) >= policy['grace.one-to-one'] * 1_000;
      case 'unknown-person':
        return unidentified > 0 || !named;
      case 'recording-unannounced':
        return model.recording && oracle.told === null;
      case 'recording-late-joiner':
        return model.recording && (oracle.newcomers() > 0 || !named);
      case 'still-there-after-end':
        return oracle.endAsked && learners > 0;
      case 'leave-not-end':
        return (oracle.leftBehind ?? 0) > 0;
      default:
        return false;
    }
  }

  /** P4 */
  private rangesHoldTruth(): void {
    const { model, session, oracle } = this;
    if (session.phase !== 'in-meeting' || !model.inCall) return;
    if (model.keys === 'name' || !model.totalIsTrue()) return;
    if (this.stats) this.stats.ranged++;
    const { staff, learners, unidentified } = oracle.heads();
    const { counts } = session;
    this.within('staff', counts.staff, staff, staff);
    this.within('learners', counts.learners, learners, learners);
    this.within('unidentified', counts.unidentified, unidentified, unidentified);
    const rows = model.mounted().length;
    const neverRead = [...model.present()].filter((id) => id !== ME && !this.everRead.has(id)).length;
    this.within('unread', counts.unread, neverRead, model.order.length - rows);
  }

  private within(what: string, range: CountRange, atLeast: number, atMost: number): void {
    if (range.least <= atMost && (range.most === null || range.most >= atLeast)) return;
    throw new Violation('P4 range without the truth', `${what} ${rangeText(range)}, really ${atLeast}`);
  }

  /** P3 */
  private saysInTime({ findings, attention }: Judged, looked: boolean): void {
    const { model, oracle, policy, t } = this;
    const { staff, learners, unidentified } = oracle.heads();
    const whole =
      model.keys === 'account' &&
      model.inCall &&
      model.controls === 'both' &&
      model.isWhole() &&
      model.headerShown() &&
      model.titleShown &&
      model.badgeAgrees() &&
      model.selfFound &&
      model.order.filter((id) => id === ME).length === 1;
    if (!whole || unidentified > 0) this.fullSince = null;
    else if (looked) this.fullSince ??= t;
    const said = (check: string) => findings.some((f) => f.check === check && f.verdict === 'breached');
    const due = (check: string, when: boolean) => {
      if (!when) return;
      if (this.stats) this.stats.dueBreach++;
      if (!said(check)) throw new Violation('P3 unsaid', `"${check}" is so and can be seen, and is not said`);
    };
    if (!looked) return;
    due('unknown-person', whole && unidentified > 0);
    due(
      'recording-unannounced',
      model.inCall && model.controls === 'both' && model.recording && model.recordingSeen && oracle.told === null,
    );
    if (this.fullSince === null) return;
    const { fullSince } = this;
    const longer = (since: number | null, grace: number) =>
      since !== null && t - Math.max(since, fullSince) >= grace + 1_000 + THROTTLE_MS;
    due('one-adult-left', longer(oracle.brokenSince('fewStaff'), policy['grace.adult-drop'] * 1_000));
    due('one-to-one', longer(oracle.brokenSince('oneToOne'), policy['grace.one-to-one'] * 1_000));
    const kept = (learners === 0 || staff >= oracle.minStaff) && !oracle.areAlone();
    if (!kept || model.recording || !model.recordingSeen || oracle.endAsked) return;
    if (t - this.woke.at < OLD_MS) return;
    if (this.stats) this.stats.dueClear++;
    if (attention.level !== 'clear')
      throw new Violation('P3 unclear', `all is in order and can be seen, but it says ${attention.level}`);
  }
}
