import type { Row } from '../meeting/sighting.ts';
import { whoIs } from './people.ts';
import type { Session } from './session.ts';

/** The rows of learners that are there to be read now. */
export function learnerRows(session: Session): readonly Row[] {
  const roster = session.lastSighting?.roster;
  return roster?.state === 'open' ? roster.rows.filter(({ key }) => whoIs(session, key) === 'learner') : [];
}
