import { INCIDENT, type IncidentWords } from '../../i18n/incident.ts';
import { useTools } from '../tools.ts';

export const useIncidentWords = (): IncidentWords => INCIDENT.of(useTools().language);
