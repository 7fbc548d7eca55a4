import { isAtLeast } from '../meeting/answer.ts';
import { newcomers } from '../session/newcomers.ts';
import { breach, defineCheck, met, seeBetter, unsure } from './define.ts';

export const clauses = ['SJ-20'] as const;

/** Somebody has come since the announcement, and the recording is on: they have not been told (SJ-20). */
export const check = defineCheck({
  id: 'recording-late-joiner',
  people: true,
  applies: (rules, session) =>
    rules['recording.announce'] !== 'none' &&
    rules['recording.late-joiners'] &&
    session.announcement !== null &&
    session.recording.state !== 'off',
  evaluate({ session }) {
    if (session.announcement === null) return unsure('unknown', 'show-announcement');
    const came = newcomers(session, session.announcement);
    const answer = isAtLeast(came, 1);
    if (answer === 'breached') return met('met');
    if (answer === 'unknown' || session.recording.state === 'unknown')
      return unsure('unknown', seeBetter(session) ?? 'show-announcement');
    return breach('advice', 'breached', 'show-announcement', null, { n: came.least });
  },
});
