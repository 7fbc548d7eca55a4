import type { Entry } from './fill.ts';

/** The page of records: its shell, lessons and the pilot. What it says of incidents is in `incident.en.ts`. */
export const recordsEn = {
  'app.name': 'Gwarchod',
  'page.title': 'Records',
  'language.choose': 'Language of this page',
  'tab.lessons': 'Lessons',
  'tab.incidents': 'Incidents',
  'tab.pilot': 'Pilot summary',
  'tabs.choose': 'What to look at',
  loading: 'Reading what is kept on this device…',
} as const satisfies Readonly<Record<string, Entry>>;

export type RecordsKey = keyof typeof recordsEn;
