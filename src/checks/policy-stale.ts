import { breach, defineCheck, met, minutes } from './define.ts';

export const clauses = ['SJ-03', 'SJ-18'] as const;

/** As long as a month is on the whole (ms). */
const MONTH_MS = minutes((365.25 / 12) * 24 * 60);

/** Swedish writes a day as a school's policy does: "2026-11-22", which sorts. */
const dayOf = (utc: number): string => new Intl.DateTimeFormat('sv').format(utc);

/** Is the policy's own review overdue, or the risk assessment missing or older than the school reviews it? */
export const check = defineCheck({
  id: 'policy-stale',
  phases: ['prejoin', 'lobby', 'in-meeting'],
  evaluate({ rules, now, level }) {
    const due = rules['school.review-due'];
    if (due !== '' && due < dayOf(now.utc)) return breach(level, 'review', 'open-policy', null);
    const oldest = dayOf(now.utc - rules['school.review-months'] * MONTH_MS);
    return rules['school.risk-assessment'] < oldest ? breach(level, 'risk', 'open-policy', null) : met('met');
  },
});
