import { incidentWords } from './incident.ts';
import type { IncidentPageKey } from './incident-page.en.ts';
import type { Say, Words } from './say.ts';
import { shelf } from './shelf.ts';

export type { IncidentPageKey };
export type IncidentPageWords = Say<IncidentPageKey>;

/** The words of the incident log with those that only the page of records says, and what is written out of it. */
export const INCIDENT_PAGE = shelf<Words<IncidentPageKey>>({
  en: async () => incidentWords<IncidentPageKey>('en', (await import('./incident-page.en.ts')).incidentPageEn),
  cy: async () => incidentWords<IncidentPageKey>('cy', (await import('./incident-page.cy.ts')).incidentPageCy),
});
