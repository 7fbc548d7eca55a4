import { NOTHING_RAISED } from '../../src/attention/heed.ts';
import { attendTo } from '../../src/attention/standing.ts';
import type { Report } from '../../src/protocol/report.ts';
import { assemble } from '../../src/watch/assemble.ts';
import { type Lesson, lesson } from './lesson.ts';
import { guest, ME, pupils, row, SIONED } from './sighting.ts';

export const reportOf = (told: Lesson): Report => {
  const { session, findings, policy } = told;
  return assemble(session, findings, attendTo(NOTHING_RAISED, session, findings, policy, session.now), policy);
};

/** A lesson in which much has happened: people of every kind, a recording, an announcement, a colleague gone, a hand used. */
export function fullLesson(): Lesson {
  const rows = [ME, SIONED, ...pupils(3), guest('Parent'), guest('Nobody'), row('Nia', { byName: true })];
  return lesson({}, [SIONED.key])
    .look({ rows, recording: 'on', lobby: 1 })
    .everyoneElse()
    .name(guest('Parent'), 'parent')
    .say({ deed: 'announced' })
    .say({ deed: 'plan-end', utc: 1_800_000_000_000 })
    .wait(20_000)
    .look({ rows: [ME, ...rows.slice(2), row('Late')], recording: 'on', lobby: null })
    .say({ deed: 'hand', hand: 'load-all-names', fault: 'stopped-early' })
    .wait(1_500);
}

export const fullReport = (): Report => reportOf(fullLesson());

/** The report of a tab in this phase, and of no lesson in particular. */
export const reportIn = (phase: Report['phase']): Report => ({ ...fullReport(), phase });
