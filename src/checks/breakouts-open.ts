import { isClosing } from '../session/moments.ts';
import { defineCheck, met, unsure } from './define.ts';

export const clauses = ['EH-38', 'EH-39'] as const;

/** Ending a meeting may leave breakout rooms open (guidance 2.3). Nobody has captured them, so the teacher is asked. */
export const check = defineCheck({
  id: 'breakouts-open',
  applies: (rules, session) => rules['end.breakouts'] && isClosing(session, rules),
  evaluate: ({ session }) => (session.ticks.has('end.breakouts-closed') ? met('met') : unsure('unknown', 'tick-list')),
});
