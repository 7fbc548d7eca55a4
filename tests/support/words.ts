import type { Language, Params } from '../../src/i18n/fill.ts';
import { INCIDENT } from '../../src/i18n/incident.ts';
import { INCIDENT_PAGE } from '../../src/i18n/incident-page.ts';
import { LIST } from '../../src/i18n/list.ts';
import { RECORDS } from '../../src/i18n/records.ts';
import { type MessageKey, PANEL } from '../../src/i18n/words.ts';

/** All words in both languages, at hand at once: a page fetches those of one. */
const SHELVES = [PANEL, LIST, RECORDS, INCIDENT, INCIDENT_PAGE];
await Promise.all(SHELVES.flatMap((shelf) => [shelf.bring('en'), shelf.bring('cy')]));

export const panelWords = PANEL.of;
export const listWords = LIST.of;
export const recordsWords = RECORDS.of;
export const incidentWords = INCIDENT_PAGE.of;

export const translate = (language: Language, key: MessageKey, params?: Params): string =>
  PANEL.of(language)(key, params);
