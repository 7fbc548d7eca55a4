import { type Account, type RosterSeen, type Row, type Sighting, saw, unseen } from '../../src/meeting/sighting.ts';

/** A row keyed by an account id made of the name; `byName` makes one as older markup shows it, without an account. */
export function row(name: string, over: Partial<Row> & { readonly byName?: boolean } = {}): Row {
  const { byName = false, ...rest } = over;
  const account: Account = byName ? 'unknown' : 'school';
  const key = byName ? `name:${name}:1` : `8:orgid:${name.toLowerCase().replaceAll(/\W+/g, '-')}`;
  return {
    key,
    keyedBy: byName ? 'name' : 'account',
    name,
    account,
    organiser: false,
    muted: true,
    camera: false,
    ...rest,
  };
}

export const guest = (name: string): Row => row(name, { key: `8:guest:${name.toLowerCase()}`, account: 'guest' });

/** The teacher, a colleague, and as many pupils as are needed. */
export const ME = row('Mair Evans', { organiser: true });
export const SIONED = row('Sioned Pugh');
export const pupils = (n: number, from = 1): readonly Row[] =>
  Array.from({ length: n }, (_, i) => row(`Pupil ${from + i}`));

type Plain = Omit<Sighting, 'roster' | 'badge' | 'lobby' | 'mayEnd'>;

export interface Spec extends Partial<Plain> {
  /** Rows in the list; without `total`, the header says as many. */
  readonly rows?: readonly Row[];
  readonly total?: number | null;
  readonly trail?: readonly number[];
  readonly pager?: boolean;
  readonly doubtful?: number;
  /** The list is not there to be read. */
  readonly list?: 'closed' | 'unreadable';
  readonly badge?: number | '99+' | null;
  readonly lobby?: number | null;
  readonly mayEnd?: boolean | null;
}

const maybe = <T>(value: T | null) => (value === null ? unseen : saw(value));

/** A look at a lesson: in a call, oneself alone on the list, nothing recorded, unless said otherwise. */
export function sighting(spec: Spec = {}): Sighting {
  const {
    rows = [ME],
    total = rows.length,
    trail,
    pager,
    doubtful,
    list,
    badge = null,
    lobby = 0,
    mayEnd = true,
    ...rest
  } = spec;
  const open: RosterSeen = {
    state: 'open',
    rows,
    doubtful: doubtful ?? 0,
    total: maybe(total),
    trail: trail ?? (total === null ? [] : [total]),
    pager: pager ?? false,
  };
  return {
    platform: 'teams-web',
    controls: 'both',
    screen: null,
    callLike: true,
    title: 'Maths 9B',
    roster: list === undefined ? open : { state: list },
    badge:
      badge === null ? unseen : saw(badge === '99+' ? { count: 99, capped: true } : { count: badge, capped: false }),
    tiles: [],
    selfKey: rows.includes(ME) || list !== undefined ? ME.key : null,
    lobby: maybe(lobby),
    recording: 'off',
    mayEnd: maybe(mayEnd),
    asking: false,
    sharing: saw(false),
    signals: [{ signal: 'hang-up', by: '#hangup-button' }],
    ...rest,
  };
}

/** The page after the call: nothing of it is left. */
export const away = (over: Partial<Plain> = {}): Spec => ({
  controls: 'none',
  callLike: false,
  screen: null,
  title: null,
  selfKey: null,
  list: 'closed',
  lobby: null,
  mayEnd: null,
  recording: 'unknown',
  ...over,
});
