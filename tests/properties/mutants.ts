import { exactly } from '../../src/meeting/range.ts';
import type { RosterOpen, Row, Sighting } from '../../src/meeting/sighting.ts';
import { tally } from '../../src/session/fold.ts';
import type { Presence } from '../../src/session/presence.ts';
import type { Session } from '../../src/session/session.ts';
import { CORE, type Pipeline } from './pipeline.ts';
import { ME, type TeamsModel } from './teams-model.ts';

/** Bugs planted in the pipeline, each by wrapping one of its functions. The properties must catch every one. */
export interface Mutant {
  readonly name: string;
  readonly core: Pipeline;
}

/** A fold that misreads each sighting in some way. */
const misreading = (name: string, misread: (sighting: Sighting, model: TeamsModel) => Sighting): Mutant => ({
  name,
  core: { ...CORE, look: (model, never) => misread(model.look(never), model) },
});

const misreadingList = (name: string, misread: (roster: RosterOpen, model: TeamsModel) => RosterOpen): Mutant =>
  misreading(name, (sighting, model) =>
    sighting.roster.state === 'open' ? { ...sighting, roster: misread(sighting.roster, model) } : sighting,
  );

/** A fold that misremembers who was there: the counts are taken anew from what it makes of the presence. */
const misremembering = (name: string, misremember: (presence: Presence) => Presence): Mutant => ({
  name,
  core: {
    ...CORE,
    see(before, sighting, now, policy) {
      const seen = CORE.see(before, sighting, now, policy);
      const history = seen.startedAt === before.startedAt ? before.history : [];
      return tally({ ...seen, history, presence: misremember(seen.presence) }, policy, now);
    },
  },
});

/** A fold after each of whose steps something is done to the session. */
const tampering = (name: string, tamper: (session: Session) => Session): Mutant => ({
  name,
  core: {
    ...CORE,
    see: (...args) => tamper(CORE.see(...args)),
    act: (...args) => tamper(CORE.act(...args)),
    pass: (...args) => tamper(CORE.pass(...args)),
  },
});

const rowsOf = (rows: readonly Row[], key: (row: Row, nth: number) => string): Row[] => {
  const nth = new Map<string, number>();
  return rows.map((row) => {
    nth.set(row.key, (nth.get(row.key) ?? 0) + 1);
    return { ...row, key: key(row, nth.get(row.key) ?? 1) };
  });
};

export const MUTANTS: readonly Mutant[] = [
  misremembering('falls of the total are not counted', (presence) => ({ ...presence, falls: 0 })),
  misremembering('whoever is out of view is there for ever', (presence) => ({
    ...presence,
    falls: 0,
    total: presence.total === null ? null : Math.max(presence.total, presence.rows + presence.pool.length),
  })),
  misreadingList('the trail of totals is not read', (roster) => ({ ...roster, trail: [] })),
  misreading('a closed panel is nobody', (sighting, model) =>
    sighting.roster.state !== 'closed' || sighting.controls === 'none' || !model.inCall
      ? sighting
      : {
          ...sighting,
          selfKey: ME,
          roster: {
            state: 'open',
            rows: [model.rowOf(ME)],
            doubtful: 0,
            total: { seen: true, value: 1 },
            trail: [1],
            pager: false,
          },
        },
  ),
  misreadingList('those invited are counted', (roster, model) => ({
    ...roster,
    rows: [...roster.rows, ...model.invited.filter((id) => !model.isHere(id)).map((id) => model.rowOf(id))],
    total: roster.total.seen ? { seen: true, value: roster.total.value + model.invited.length } : roster.total,
  })),
  {
    name: 'a page that has just woken is believed',
    core: {
      ...CORE,
      see: (before, sighting, now, policy) =>
        tally({ ...CORE.see(before, sighting, now, policy), believed: null }, policy, now),
    },
  },
  {
    name: 'no grace',
    core: {
      ...CORE,
      judge: (session, now, policy) =>
        CORE.judge(session, now, {
          ...policy,
          'grace.adult-drop': 0,
          'grace.one-to-one': 0,
        }),
    },
  },
  misreadingList('two devices are two people', (roster) => ({
    ...roster,
    rows: rowsOf(roster.rows, ({ key }, nth) => (nth === 1 ? key : `${key}#${nth}`)),
  })),
  misreadingList('people of one name are one', (roster) => ({
    ...roster,
    rows: rowsOf(roster.rows, ({ key, name }) => (key === ME ? key : name)),
  })),
  misreadingList('names not read are nobody', (roster) => ({
    ...roster,
    total: { seen: true, value: roster.rows.length },
    trail: [roster.rows.length],
  })),
  tampering('what was not known in between is bridged, however long', (session) => ({
    ...session,
    history: session.history.filter(({ counts }, i, all) => counts.complete || i === all.length - 1),
  })),
  misreading('the badge is taken for the total', (sighting) =>
    sighting.roster.state === 'open' && sighting.badge.seen
      ? {
          ...sighting,
          roster: { ...sighting.roster, total: { seen: true, value: sighting.badge.value.count }, trail: [] },
        }
      : sighting,
  ),
  misreadingList('a guest is like anyone', (roster) => ({
    ...roster,
    rows: roster.rows.map((row) => ({ ...row, account: 'school' })),
  })),
  misreading('every meeting is the same meeting', (sighting) => ({ ...sighting, title: null })),
  {
    name: 'grace is counted on the calendar',
    core: {
      ...CORE,
      see: (session, sighting, now, policy) => CORE.see(session, sighting, { ...now, mono: now.utc }, policy),
      act: (session, deed, now, policy) => CORE.act(session, deed, { ...now, mono: now.utc }, policy),
      pass: (session, now, policy) => CORE.pass(session, { ...now, mono: now.utc }, policy),
      judge: (session, now, policy) => CORE.judge(session, { ...now, mono: now.utc }, policy),
    },
  },
  tampering('how long it has stood is forgotten', (session) => ({
    ...session,
    history: session.history.slice(-1).map((e) => ({ ...e, at: session.now })),
  })),
  tampering('announced once, in any meeting', (session) => ({
    ...session,
    announcement: session.announcement ?? { at: session.now, heard: new Set(), unread: null, chain: -1, rises: 0 },
  })),
  tampering('nobody comes after the announcement', (session) => ({
    ...session,
    announcement: session.announcement && {
      ...session.announcement,
      chain: session.presence.chain,
      rises: session.presence.rises,
    },
  })),
  {
    name: 'never in order',
    core: {
      ...CORE,
      judge(session, now, policy) {
        const { findings } = CORE.judge(session, now, policy);
        return { findings, attention: { level: 'idle', headline: null } };
      },
    },
  },
  {
    name: 'in order unless something is breached',
    core: {
      ...CORE,
      judge(session, now, policy) {
        const judged = CORE.judge(session, now, policy);
        const broken = judged.findings.some(({ verdict }) => verdict === 'breached');
        const proof = { at: now } as Extract<(typeof judged)['attention'], { level: 'clear' }>['proof'];
        return broken || session.phase !== 'in-meeting'
          ? judged
          : { findings: judged.findings, attention: { level: 'clear', proof, headline: null } };
      },
    },
  },
  {
    name: 'a reload forgets what was said',
    core: { ...CORE, reload: (...args) => ({ ...CORE.reload(...args), people: new Map(), announcement: null }) },
  },
  tampering('a list is complete whatever is unread', (session) => ({
    ...session,
    counts: {
      ...session.counts,
      unread: { least: 0, most: 0 },
      unidentified: exactly(session.counts.unidentified.least),
      complete: true,
    },
  })),
];
