/** Who comes and goes, and what they do. */
import type { Lesson, Member, Person } from '../types.ts';
import { hex, rowsHere, type World } from '../world.ts';
import { nameAt } from './names.ts';

export type People = ReturnType<typeof peopleMethods>;

export function find(w: World, idOrName: string): Member {
  const fit = w.members.filter((m) => m.id === idOrName || m.name === idOrName);
  const found = (['call', 'lobby', 'invited', 'gone'] as const)
    .map((where) => fit.find((m) => m.where === where))
    .find(Boolean);
  if (!found) throw new Error(`nobody here is called ${idOrName}`);
  return found;
}

export function createMember(w: World, person: Person, me = false): Member {
  const { invitedOnly, lobby, ...given } = person;
  const kind = person.kind ?? 'school';
  const usual = {
    kind,
    organiser: false,
    muted: true,
    video: false,
    hand: false,
    devices: 1,
    invited: invitedOnly ?? false,
    status: '',
    section: '',
    displayAs: 'name',
  } as const;
  const where = invitedOnly ? 'invited' : lobby ? 'lobby' : 'call';
  return { ...usual, ...given, id: person.id ?? freshId(w, kind), me, where, speaking: false, tile: freshTile(w) };
}

export const freshTile = (w: World): string => `tile-${hex(w.random, 12)}`;

/** Id namespaces per kind of account (roster a). */
function freshId(w: World, kind: Member['kind']): string {
  const some = (n: number): string => hex(w.random, n);
  if (kind === 'consumer') return `8:live:.cid.${some(16)}`;
  if (kind === 'visitor') return `8:teamsvisitor:${some(32)}`;
  if (kind === 'phone') return `4:+44${Math.floor(1e9 + w.random() * 9e9)}`;
  return `8:orgid:${some(8)}-${some(4)}-4${some(3)}-a${some(3)}-${some(12)}`;
}

export function peopleMethods(w: World, redraw: () => void) {
  /** One synchronous update for rows, header and badge; the badge may be told to lag. */
  const change = <T>(act: () => T): T => {
    const before = rowsHere(w);
    const result = act();
    if (w.options.badgeLagMs && rowsHere(w) !== before) {
      w.badgeCount ??= before;
      setTimeout(() => {
        w.badgeCount = null;
        redraw();
      }, w.options.badgeLagMs);
    }
    redraw();
    return result;
  };
  const moveTo = (m: Member, where: Member['where']): void => {
    m.where = where;
    m.speaking = false;
    m.tile = freshTile(w);
    w.members = [...w.members.filter((other) => other !== m), m];
  };
  const add = (person: Person): string => {
    const known = w.members.find((m) => m.id === person.id);
    const fresh = createMember(w, person);
    if (known) Object.assign(known, fresh, { me: known.me });
    else w.members.push(fresh);
    return fresh.id;
  };
  const gone = (m: Member): void => {
    if (w.sharer === m) w.sharer = null;
    moveTo(m, m.invited ? 'invited' : 'gone');
  };
  const set = (idOrName: string, part: Partial<Member>): void =>
    change(() => void Object.assign(find(w, idOrName), part));
  let named = 0;
  return {
    join: (person) => change(() => add(person)),
    joinMany: (n, { prefix, ...person } = {}) =>
      change(() =>
        Array.from({ length: n }, () => add({ ...person, name: prefix ? `${prefix} ${++named}` : nameAt(named++) })),
      ),
    leave: (who) => change(() => gone(find(w, who))),
    rejoin: (who) => change(() => moveTo(find(w, who), 'call')),
    clearAll: () => change(() => w.members.filter((m) => m.where === 'call' && !m.me).forEach(gone)),
    alter: (who, { invitedOnly: _, lobby: __, ...part }) => set(who, part),
    admit: (who) => change(() => moveTo(find(w, who), 'call')),
    deny: (who) => change(() => moveTo(find(w, who), 'gone')),
    mute: (who) => set(who, { muted: true }),
    unmute: (who) => set(who, { muted: false }),
    raiseHand: (who, up) => set(who, { hand: up ?? !find(w, who).hand }),
    speak: (who) =>
      change(() => {
        for (const m of w.members) m.speaking = false;
        if (who === null) return;
        const speaker = find(w, who);
        Object.assign(speaker, { speaking: true, muted: false });
        w.members = [speaker, ...w.members.filter((m) => m !== speaker)];
      }),
    duplicateRow: (who) => set(who, { devices: find(w, who).devices + 1 }),
    reorder: () =>
      change(() => {
        w.members = w.members
          .map((m) => ({ m, by: w.random() }))
          .sort((a, b) => a.by - b.by)
          .map(({ m }) => m);
      }),
  } satisfies Partial<Lesson>;
}
