import { staffingNow } from '../session/kind.ts';
import { defineCheck, type Outcome, unsure } from './define.ts';
import { enoughStaff, speaker } from './shortage.ts';

export const clauses = ['SJ-02', 'SJ-13', 'EH-19', 'EH-36', 'EH-70', 'HW-05'] as const;

/**
 * Fewer staff than the school requires while a learner is there. A colleague whose connection drops is given the
 * school's grace time before it is said; until then the lesson is not called in order either.
 */
export const check = defineCheck({
  id: 'one-adult-left',
  people: true,
  applies: (rules, session) => speaker(rules, session) === 'one-adult-left',
  evaluate(input) {
    const min = staffingNow(input.session, input.rules).minPresent;
    if (min === null) return unsure('unset', 'set-minimum');
    const said: Outcome<'met' | 'unknown' | 'waiting' | 'breached' | 'breached-gone'> = enoughStaff(
      input,
      min,
      input.rules['grace.adult-drop'],
    );
    const gone = said.verdict === 'breached' && said.message.with.gone !== '';
    return gone ? { ...said, message: { ...said.message, key: 'breached-gone' } } : said;
  },
});
