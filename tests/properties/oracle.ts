import { type Kind, ME, type TeamsModel } from './teams-model.ts';

/**
 * Who is really there, and whether each rule is really kept. Reads the model's truth and the teacher's words; never a
 * sighting. Words bind as design section 2 says: what the teacher said of somebody, else oneself, else a remembered
 * colleague, else, once "everyone else here is a learner" was said, an ordinary school account is a learner.
 */

export interface Head {
  readonly staff: number;
  readonly learners: number;
  /** Practitioners, parents and external people. */
  readonly others: number;
  readonly unidentified: number;
}

/** How long a rule that is really broken may be kept in between, unseen, and still count as broken throughout (ms). */
const KINDNESS_MS = 3_000 + 1_000;

/** A rule that is broken or kept as time goes by. */
export class Stretch {
  private broken = false;
  private since: number | null = null;
  private keptAt: number | null = null;
  private unbroken: number | null = null;

  note(broken: boolean, t: number): void {
    if (broken && !this.broken) {
      if (this.since === null || this.keptAt === null || t - this.keptAt > KINDNESS_MS) this.since = t;
      this.keptAt = null;
      this.unbroken = t;
    } else if (!broken && this.broken) {
      this.keptAt = t;
      this.unbroken = null;
    }
    this.broken = broken;
  }

  /** For how long it has been broken, read against the teacher: short unseen gaps do not end it. Null when kept. */
  atMost(t: number): number | null {
    return this.broken && this.since !== null ? t - this.since : null;
  }

  /** Since when it has been broken without any gap. */
  brokenSince(): number | null {
    return this.unbroken;
  }
}

interface Reading {
  readonly fewStaff: Stretch;
  readonly oneToOne: Stretch;
}

export class Oracle {
  private readonly model: TeamsModel;
  readonly minStaff: number;
  readonly remembered: Set<string>;
  said = new Map<string, Kind>();
  everyoneElse = false;
  /** Who was there at the latest announcement in this lesson. */
  told: ReadonlySet<string> | null = null;
  endAsked = false;
  /** Learners there when the teacher pressed Leave. */
  leftBehind: number | null = null;
  /** As the teacher knew it then, and as it is known since the last correction: who is a learner was one all along. */
  private readonly asKnown: Reading = { fewStaff: new Stretch(), oneToOne: new Stretch() };
  private hindsight: Reading = this.asKnown;
  private believed = Number.NEGATIVE_INFINITY;
  private log: { readonly t: number; readonly here: ReadonlySet<string>; readonly watched: boolean }[] = [];

  constructor(model: TeamsModel, minStaff: number, remembered: Set<string>) {
    this.model = model;
    this.minStaff = minStaff;
    this.remembered = remembered;
  }

  /** Another meeting: nothing said in the last one holds. */
  newLesson(): void {
    this.said = new Map();
    this.everyoneElse = false;
    this.told = null;
    this.endAsked = false;
    this.leftBehind = null;
    this.log = [];
  }

  /** Who somebody is by the teacher's word, or null. */
  word(id: string): Kind | null {
    if (id === ME) return 'staff';
    const said = this.said.get(id);
    if (said !== undefined) return said;
    if (this.model.people.get(id)?.account !== 'school' || this.model.keys === 'name') return null;
    if (this.remembered.has(id)) return 'staff';
    return this.everyoneElse ? 'learner' : null;
  }

  /** Heads in the call, each counted once, as they really are (by the teacher's word where there is one). */
  heads(here: ReadonlySet<string> = this.model.present()): Head {
    let staff = 0;
    let learners = 0;
    let others = 0;
    let unidentified = 0;
    for (const id of here) {
      const word = this.word(id);
      const kind = word ?? this.model.people.get(id)?.kind;
      if (word === null) unidentified++;
      if (kind === 'staff') staff++;
      else if (kind === 'learner') learners++;
      else others++;
    }
    return { staff, learners, others, unidentified };
  }

  /** One adult alone with one learner: with a practitioner or a parent in the room too, the two are not alone. */
  areAlone({ staff, learners, others } = this.heads()): boolean {
    return staff === 1 && learners === 1 && others === 0;
  }

  note(t: number): void {
    const watched = this.model.inCall;
    this.log.push({ t, here: this.model.present(), watched });
    this.write(this.asKnown, this.heads(), watched, t);
    if (this.hindsight !== this.asKnown) this.write(this.hindsight, this.heads(), watched, t);
  }

  /** What the page shows is believed from then on: it has just woken. */
  believedFrom(t: number): void {
    this.believed = t;
  }

  /** From now on, until the next note, nobody watches. */
  asleep(t: number): void {
    this.log.push({ t, here: this.model.present(), watched: false });
    for (const reading of new Set([this.asKnown, this.hindsight])) this.write(reading, this.heads(), false, t);
  }

  private write({ fewStaff, oneToOne }: Reading, heads: Head, watched: boolean, t: number): void {
    fewStaff.note(watched && heads.learners > 0 && heads.staff < this.minStaff, t);
    oneToOne.note(watched && this.areAlone(heads), t);
  }

  /** The teacher has corrected who somebody is: what has been is read anew. */
  correct(): void {
    this.hindsight = { fewStaff: new Stretch(), oneToOne: new Stretch() };
    for (const { t, here, watched } of this.log) this.write(this.hindsight, this.heads(here), watched, t);
  }

  /** For how long, by either reading, a rule has been broken. */
  brokenFor(rule: keyof Reading, t: number): number {
    const longest = Math.max(this.asKnown[rule].atMost(t) ?? -1, this.hindsight[rule].atMost(t) ?? -1);
    return Math.min(longest, t - this.believed);
  }

  /** Since when, by both readings, a rule has been broken without a gap; null when it is kept. */
  brokenSince(rule: keyof Reading): number | null {
    const [a, b] = [this.asKnown[rule].brokenSince(), this.hindsight[rule].brokenSince()];
    return a === null || b === null ? null : Math.max(a, b, this.believed);
  }

  newcomers(): number {
    const { told } = this;
    return told === null ? 0 : [...this.model.present()].filter((id) => !told.has(id)).length;
  }

  /** What is not in order now, in words; empty when everything is. */
  wrong(): string[] {
    if (!this.model.inCall) return ['the teacher is not in the call'];
    const { staff, learners, unidentified } = this.heads();
    const wrong: string[] = [];
    if (learners > 0 && staff < this.minStaff) wrong.push(`${staff} staff with ${learners} learners`);
    if (this.areAlone()) wrong.push('one to one');
    if (unidentified > 0) wrong.push(`${unidentified} unidentified`);
    if (this.model.recording && this.told === null) wrong.push('recording, unannounced');
    if (this.model.recording && this.newcomers() > 0)
      wrong.push(`recording, ${this.newcomers()} came since it was said`);
    return wrong;
  }
}
