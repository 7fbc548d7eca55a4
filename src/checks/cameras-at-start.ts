import { seenMoment } from '../session/moments.ts';
import { learnerRows } from '../session/rows.ts';
import { breach, defineCheck, unsure } from './define.ts';

export const clauses = ['EH-29', 'EH-105', 'EH-106', 'EH-107'] as const;

/**
 * Learners' cameras that are on before anybody has asked for them. Teams says of a camera that it is on, in English at
 * least, and of none that it is off: so this is never "kept". Staff choose for themselves (SJ-21) and are not counted.
 */
export const check = defineCheck({
  id: 'cameras-at-start',
  people: true,
  applies: (rules, session) => rules['camera.learner'].startsWith('off') && seenMoment(session, rules) === 'start',
  evaluate({ session, level }) {
    const n = learnerRows(session).filter(({ camera }) => camera).length;
    return n > 0 ? breach(level, 'breached', null, null, { n }) : unsure('unknown', null);
  },
});
