import { learnerRows } from '../session/rows.ts';
import { breach, defineCheck, met, seeBetter, unsure } from './define.ts';

export const clauses = ['SJ-25', 'EH-96', 'EH-105'] as const;

/** More than one learner's microphone is on: one speaks, and the others' are left on. A count and never a name. */
export const check = defineCheck({
  id: 'unmuted',
  people: true,
  applies: (rules) => rules['mic.learner'] !== 'unset',
  evaluate({ session, level }) {
    const rows = learnerRows(session);
    const n = rows.filter(({ muted }) => muted === false).length;
    if (n > 1) return breach(level, 'breached', null, null, { n });
    const { complete, unidentified } = session.counts;
    const all = complete && unidentified.most === 0 && rows.every(({ muted }) => muted !== null);
    return all ? met('met') : unsure('unknown', seeBetter(session));
  },
});
