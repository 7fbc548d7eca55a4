import { breach, defineCheck, met, say, unsure } from './define.ts';

/** Recording is on and nobody has said so to everyone (SJ-20). An announcement once made stands for the meeting. */
export const check = defineCheck({
  id: 'recording-unannounced',
  clauses: ['SJ-19', 'SJ-20', 'EH-43', 'EH-94'],
  applies: (rules, session) => rules['recording.announce'] !== 'none' && session.phase === 'in-meeting',
  evaluate({ session }) {
    if (session.announcement !== null) return met(say('check.recording-unannounced.announced'));
    if (session.recording.state === 'off') return met(say('check.recording-unannounced.off'));
    if (session.recording.state === 'unknown')
      return unsure(say('check.recording-unannounced.unknown'), 'show-announcement');
    return breach('warning', say('check.recording-unannounced.breached'), 'show-announcement', session.recording.since);
  },
});
