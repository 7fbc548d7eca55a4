import { breach, defineCheck, met } from './define.ts';

export const clauses = ['EH-23', 'EH-67', 'EH-69', 'EH-90', 'EH-91'] as const;

/** The learners' agreement: posted before every session, or confirmed once, as the school has it. */
export const check = defineCheck({
  id: 'agreement-not-confirmed',
  applies: (rules) => rules.agreement !== 'none',
  evaluate({ session, rules, level }) {
    const each = rules.agreement === 'per-session';
    const confirmed = each ? session.ticks.has('before.agreement') : rules['agreement.confirmed'] !== '';
    if (confirmed) return met('met');
    return breach(level, 'breached', each ? 'tick-list' : 'open-policy', null);
  },
});
