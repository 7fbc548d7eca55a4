import { INCIDENT } from '../../i18n/incident.ts';
import { later } from '../later.tsx';

/** The incident log. */
export const { Later: LaterIncident, load: loadIncident } = later(() => import('./parts.tsx'), [INCIDENT]);
