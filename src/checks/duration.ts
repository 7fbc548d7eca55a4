import { elapsed } from '../meeting/moment.ts';
import { breach, defineCheck, met, minutes } from './define.ts';

export const clauses = ['EH-16', 'EH-104'] as const;

/** Longer than the school advises. */
export const check = defineCheck({
  id: 'duration',
  applies: (rules) => rules['advisory-minutes'] !== null,
  evaluate({ session, rules, now, level }) {
    const advised = minutes(rules['advisory-minutes'] ?? 0);
    const left = session.begun === null ? null : advised - elapsed(session.begun, now);
    if (left === null) return met('met');
    return left > 0 ? { ...met('met'), dueMs: left } : breach(level, 'breached', null, null, { time: advised });
  },
});
