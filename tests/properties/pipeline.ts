import { type Attention, attend } from '../../src/attention/attend.ts';
import type { Finding } from '../../src/checks/define.ts';
import { runChecks } from '../../src/checks/index.ts';
import type { Moment } from '../../src/meeting/moment.ts';
import type { Sighting } from '../../src/meeting/sighting.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { journalSchema } from '../../src/protocol/journal.ts';
import { act, type Deed } from '../../src/session/acts.ts';
import { pass, see } from '../../src/session/fold.ts';
import { newSession, type Session } from '../../src/session/session.ts';
import { journalOf, revive } from '../../src/watch/journal.ts';
import type { TeamsModel } from './teams-model.ts';

/** The pure core from a sighting to a level, as a value: so that a lesson can be played against a broken one. */
export interface Pipeline {
  readonly look: (model: TeamsModel, never: (id: string) => boolean) => Sighting;
  readonly begin: (now: Moment, remembered: ReadonlySet<string>) => Session;
  readonly see: (session: Session, sighting: Sighting, now: Moment, policy: Rules) => Session;
  readonly act: (session: Session, deed: Deed, now: Moment, policy: Rules) => Session;
  readonly pass: (session: Session, now: Moment, policy: Rules) => Session;
  readonly judge: (session: Session, now: Moment, policy: Rules) => Judged;
  /** The tab is reloaded: what the journal keeps, and the session made of it. */
  readonly reload: (session: Session, now: Moment, remembered: ReadonlySet<string>) => Session;
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly attention: Attention;
}

export const CORE: Pipeline = {
  look: (model, never) => model.look(never),
  begin: newSession,
  see,
  act,
  pass,
  judge(session, now, policy) {
    const findings = runChecks({ session, rules: policy, now });
    return { findings, attention: attend(session, findings, now) };
  },
  reload(session, now, remembered) {
    const journal = journalOf(session);
    if (journal === null) return newSession(now, remembered);
    return revive(journalSchema.parse(JSON.parse(JSON.stringify(journal))), now, remembered);
  },
};
