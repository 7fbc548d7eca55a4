import { elapsed } from '../meeting/moment.ts';
import { breach, defineCheck, met, minutes } from './define.ts';

export const clauses = ['EH-50', 'EH-51', 'EH-52', 'EH-53', 'EH-54', 'EH-55', 'EH-74'] as const;

/** The rules that are said at the start have not all been ticked, and their time has passed since the first learner came. */
export const check = defineCheck({
  id: 'start-script-not-said',
  applies: (rules) => rules.script.length > 0,
  evaluate({ session, rules, now, level }) {
    const { begun, ticks } = session;
    const open = rules.script.filter((id) => !ticks.has(`script.${id}`));
    if (open.length === 0) return met('met');
    const left = begun === null ? null : minutes(rules['script.within']) - elapsed(begun, now);
    if (left === null || left > 0) return { ...met('time'), ...(left === null ? {} : { dueMs: left }) };
    return breach(level, 'breached', 'tick-list', begun, { n: open.length });
  },
});
