import { type Attention, attend } from '../../src/attention/attend.ts';
import type { Finding } from '../../src/checks/define.ts';
import { runChecks } from '../../src/checks/index.ts';
import type { Moment } from '../../src/meeting/moment.ts';
import { rangeText } from '../../src/meeting/range.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { act, type Deed } from '../../src/session/acts.ts';
import { pass, see } from '../../src/session/fold.ts';
import type { Identity } from '../../src/session/person.ts';
import { newSession, type Session } from '../../src/session/session.ts';
import { LOOK_MS } from '../../src/session/unwatched.ts';
import { moment } from './moment.ts';
import { DEFAULT_RULES } from './rules.ts';
import { type Spec, sighting } from './sighting.ts';

/** A lesson told step by step: what is seen, what the teacher says, and time going by. */
export class Lesson {
  session: Session;
  readonly policy: Rules;
  private ms = 0;
  private last: Spec = {};

  constructor(policy: Partial<Rules>, remembered: readonly string[]) {
    this.policy = { ...DEFAULT_RULES, ...policy };
    this.session = newSession(this.now, new Set(remembered));
  }

  get now(): Moment {
    return moment(this.ms);
  }

  /** Looks at the page; without a spec, at the page as it was. */
  look(spec: Spec = this.last): this {
    this.last = spec;
    this.session = see(this.session, sighting(spec), this.now, this.policy);
    return this;
  }

  /** Goes on from another session, as after a reload. */
  from(session: Session): this {
    this.session = session;
    return this;
  }

  say(deed: Deed): this {
    this.session = act(this.session, deed, this.now, this.policy);
    return this;
  }

  /** The teacher says who a person is. */
  name(row: { readonly key: string }, as: Identity | 'self' | 'nobody'): this {
    return this.say({ deed: 'identify', ref: this.session.people.get(row.key)?.ref ?? '?', as });
  }

  everyoneElse(): this {
    return this.say({ deed: 'everyone-else' });
  }

  /** Lets time pass without a look. */
  wait(ms: number): this {
    this.ms += ms;
    this.session = pass(this.session, this.now, this.policy);
    return this;
  }

  /** Lets time pass, with a look once a minute as every tab has it. */
  watched(ms: number): this {
    for (let left = ms; left > 0; left -= LOOK_MS) this.wait(Math.min(left, LOOK_MS)).look();
    return this;
  }

  get findings(): readonly Finding[] {
    return runChecks({ session: this.session, rules: this.policy, now: this.session.now });
  }

  find(check: string): Finding {
    const finding = this.findings.find((f) => f.check === check);
    if (!finding) throw new Error(`no finding of ${check}`);
    return finding;
  }

  get attention(): Attention {
    return attend(this.session, this.findings, this.session.now);
  }

  /** The counts as the HUD's contract writes them. */
  get counts() {
    const { staff, learners, unidentified, unread, others, read, total, complete } = this.session.counts;
    return {
      staff: rangeText(staff),
      learners: rangeText(learners),
      unidentified: rangeText(unidentified),
      unread: rangeText(unread),
      others,
      read,
      total,
      complete,
    };
  }
}

export const lesson = (policy: Partial<Rules> = {}, remembered: readonly string[] = []) =>
  new Lesson(policy, remembered);
