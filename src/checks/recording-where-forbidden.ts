import { breach, defineCheck, inform, met, unsure } from './define.ts';

export const clauses = ['SJ-19', 'EH-43'] as const;

/** The school has said that its lessons are not recorded, or has not said whether they may be; and this one is. */
export const check = defineCheck({
  id: 'recording-where-forbidden',
  applies: (rules, { recording }) =>
    rules['recording.mode'] === 'forbidden' || (rules['recording.mode'] === 'ask' && recording.state === 'on'),
  evaluate({ session, rules, level }) {
    const { state, since } = session.recording;
    if (rules['recording.mode'] === 'ask') return inform('ask');
    if (state === 'off') return met('met');
    if (state === 'unknown') return unsure('unknown', null);
    return breach(level, 'breached', null, since);
  },
});
