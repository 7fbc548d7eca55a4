import { breach, defineCheck, graced, met, seconds, unsure } from './define.ts';

export const clauses = ['EH-43', 'EH-72', 'EH-94'] as const;

/** Every session is to be recorded, and this one is not. A lesson begins when the first learner is there. */
export const check = defineCheck({
  id: 'recording-missing',
  applies: (rules) => rules['recording.mode'] === 'required-entire',
  evaluate({ session, rules, now, level }) {
    const { begun, recording, counts } = session;
    if (recording.first !== null) return met('met');
    if (counts.learners.most === 0) return met('nobody');
    if (begun === null || recording.state === 'unknown') return unsure('unknown', null);
    return graced(breach(level, 'breached', 'show-announcement', begun), seconds(rules['recording.start-grace']), now);
  },
});
