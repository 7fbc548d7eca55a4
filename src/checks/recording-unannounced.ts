import { breach, defineCheck, graced, met, seconds, unsure } from './define.ts';

export const clauses = ['SJ-19', 'SJ-20', 'EH-43', 'EH-94'] as const;

/**
 * Recording is on and nobody has said so to everyone. An announcement once made stands for the meeting. Where it is
 * to be made before the recording starts, none is too late by the first second (SJ-20); at the start, it has its time.
 */
export const check = defineCheck({
  id: 'recording-unannounced',
  applies: (rules) => rules['recording.announce'] !== 'none',
  evaluate({ session, rules, now, level }) {
    const { state, since } = session.recording;
    if (session.announcement !== null) return met('announced');
    if (state === 'off') return met('off');
    if (state === 'unknown') return unsure('unknown', 'show-announcement');
    const broken = breach(level, 'breached', 'show-announcement', since);
    const grace = rules['recording.announce'] === 'at-start' ? rules['recording.start-grace'] : 0;
    return graced(broken, seconds(grace), now);
  },
});
