import { isAtLeast } from '../meeting/answer.ts';
import { newcomers } from '../session/newcomers.ts';
import { breach, defineCheck, met, say, seeBetter, unsure } from './define.ts';

/** Somebody has come since the announcement, and the recording is on: they have not been told (SJ-20). */
export const check = defineCheck({
  id: 'recording-late-joiner',
  clauses: ['SJ-20'],
  applies: (rules, session) =>
    rules['recording.announce'] !== 'none' &&
    session.phase === 'in-meeting' &&
    session.announcement !== null &&
    session.recording.state !== 'off',
  evaluate({ session }) {
    if (session.announcement === null) return unsure(say('check.recording-unannounced.unknown'), 'show-announcement');
    const came = newcomers(session, session.announcement);
    const answer = isAtLeast(came, 1);
    if (answer === 'breached') return met(say('check.recording-late-joiner.met'));
    if (answer === 'unknown' || session.recording.state === 'unknown')
      return unsure(say('check.recording-late-joiner.unknown'), seeBetter(session) ?? 'show-announcement');
    return breach('advice', say('check.recording-late-joiner.breached', { n: came.least }), 'show-announcement', null);
  },
});
