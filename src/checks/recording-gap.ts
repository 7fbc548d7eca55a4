import { breach, defineCheck, graced, inform, met, seconds, unsure } from './define.ts';

export const clauses = ['EH-43'] as const;

/**
 * The session is to be recorded in its entirety, and the recording has stopped before the end. Stopped with no learner
 * left, or in the closing minutes, it has reached the end, unless the lesson then runs on for as long past its planned end.
 * A gap that was closed is told of and cannot be mended.
 */
export const check = defineCheck({
  id: 'recording-gap',
  applies: (rules, session) => rules['recording.mode'] === 'required-entire' && session.recording.first !== null,
  evaluate({ session, rules, now, level }) {
    const { recording, counts, plannedEnd } = session;
    const { stopped, gaps } = recording;
    const closing = seconds(rules['end.reminder']);
    const isAtEnd =
      plannedEnd !== null && now.utc <= plannedEnd + closing && (stopped?.utc ?? 0) >= plannedEnd - closing;
    if (recording.state === 'on') return gaps > 0 ? inform('gaps', { n: gaps }) : met('met');
    if (counts.learners.most === 0 || isAtEnd) return met('met');
    if (recording.state === 'unknown' || counts.learners.least === 0) return unsure('unknown', null);
    return graced(
      breach(level, 'breached', 'show-announcement', stopped),
      seconds(rules['recording.start-grace']),
      now,
    );
  },
});
