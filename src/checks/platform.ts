import { breach, defineCheck, met, unsure } from './define.ts';

export const clauses = ['SJ-06', 'EH-04', 'EH-68', 'HW-03'] as const;

/** The lesson is held on a platform that the school does not use: Teams for personal accounts is never the school's. */
export const check = defineCheck({
  id: 'platform',
  applies: (rules) => rules.platforms.length > 0,
  evaluate({ session, rules, level }) {
    const seen = session.lastSighting?.platform ?? null;
    const allowed: readonly string[] = rules.platforms;
    if (seen === null) return unsure('unknown', 'copy-health-report');
    return allowed.includes(seen) ? met('met') : breach(level, 'breached', 'end-for-all', null);
  },
});
