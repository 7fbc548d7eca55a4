import type { Entry } from './fill.ts';
import type { RecordsKey } from './records.en.ts';

export const recordsCy: Readonly<Record<RecordsKey, Entry>> = {
  'app.name': 'Gwarchod',
  'page.title': 'Cofnodion',
  'language.choose': 'Iaith y dudalen hon',
  'tab.lessons': 'Gwersi',
  'tab.incidents': 'Digwyddiadau',
  'tab.pilot': 'Crynodeb y peilot',
  'tabs.choose': 'Beth i’w weld',
  loading: 'Yn darllen yr hyn a gedwir ar y ddyfais hon…',
};
