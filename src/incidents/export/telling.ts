import type { Rules } from '../../policy/rules.ts';
import { type Day, wall } from '../days.ts';
import { type State, stateOf } from '../follow-up-state.ts';
import { type FollowUp, type FollowUpRules, followUps } from '../follow-ups.ts';
import type { Standing } from '../stand.ts';

/** All that an export needs to know of one incident: how it stands, and what the school's rules made of it. */
export interface Telling {
  readonly standing: Standing;
  readonly followUps: readonly { readonly followUp: FollowUp; readonly state: State }[];
  readonly title: Rules['contacts.safeguarding-title'];
  /** The name of the school's own system; empty when it has not said. */
  readonly system: string;
  readonly zone: string;
}

export type TellingRules = FollowUpRules & Pick<Rules, 'contacts.safeguarding-title' | 'incident.system'>;

/** An incident as it is told at `now`; `sessions`: when those began that are known of. */
export const tell = (
  standing: Standing,
  rules: TellingRules,
  { now, sessions, zone }: { readonly now: number; readonly sessions: readonly number[]; readonly zone: string },
): Telling => ({
  standing,
  followUps: followUps(standing.incident, rules, zone).map((followUp) => ({
    followUp,
    state: stateOf(followUp, standing, now, sessions),
  })),
  title: rules['contacts.safeguarding-title'],
  system: rules['incident.system'],
  zone,
});

const british = (day: Day): string => day.split('-').reverse().join('/');

/** "27/11/2026, 10:42:15": written alike in both languages. */
export function stamp(utc: number, zone: string): string {
  const { day, clock } = wall(utc, zone);
  return `${british(day)}, ${clock}`;
}

/** "27/11/2026": a deadline that is the end of a day is the day. */
export const dayText = (utc: number, zone: string): string => british(wall(utc, zone).day);

/** By when, as a day or as a day with its time; null where there is no time yet. */
export const dueText = ({ due, term }: Pick<FollowUp, 'due' | 'term'>, zone: string): string | null => {
  if (due === null) return null;
  return term === 'same-day' || term === 'working-days' ? dayText(due, zone) : stamp(due, zone);
};

/** "2026-11-27 10:42:15": what a table sorts by. */
export function sortable(utc: number, zone: string): string {
  const { day, clock } = wall(utc, zone);
  return `${day} ${clock}`;
}

/** The time alone on the day that the whole is about, else with its day. */
export const timeOn = (day: Day, utc: number, zone: string): string =>
  wall(utc, zone).day === day ? wall(utc, zone).clock : stamp(utc, zone);

/** Signs that turn the line round; a name with one of them is kept to itself, and no other is touched. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Script=Arabic}|\p{Script=Hebrew}/u;
const BREAKS = /\s*[\r\n\u0085\u2028\u2029\v\f]+\s*/g;

/** What was typed for one line, inside a line of ours: it can neither begin a line nor turn one round. */
export function inline(typed: string): string {
  const one = typed.replace(BREAKS, ' ').trim();
  if (!TURNS.test(one)) return one;
  // An isolate that it opened itself, or closed too often, must not reach past ours.
  return `\u2068${one.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')}\u2069`;
}

/** Half of a sign cannot be written as UTF-8; what every writer would put in its place is put there here. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
