import type { Plural } from './fill.ts';
import type { PageKey, pageEn } from './page.en.ts';

type Welsh = { readonly [Key in PageKey]: (typeof pageEn)[Key] extends string ? string : Required<Plural> };

/** Geiriau’r bathodyn a’r hysbysiadau. Heb enwau. */
export const pageCy: Welsh = {
  'badge.clear': 'Gwarchod: mewn trefn am {at:time}',
  'badge.unknown': 'Gwarchod: methu cadarnhau',
  'badge.advice': 'Gwarchod: gwiriwch',
  'badge.warning': 'Gwarchod: gwiriwch, mae angen eich sylw yn fuan',
  'badge.critical': 'Gwarchod: gweithredwch nawr',
  'badge.calm': 'Rydych wedi ymateb i hyn',
  'badge.idle': 'Gwarchod: ddim mewn sesiwn',
  'badge.lost': 'Gwarchod: ddim yn gwylio',
  'notify.title': 'Gweithredwch nawr',
  'notify.lead-left': 'Mae’r arweinydd wedi gadael, ac mae dysgwyr yn y cyfarfod o hyd.',
  'notify.no-staff': 'Mae dysgwyr yn y cyfarfod heb unrhyw staff.',
  'notify.one-adult-left': 'Mae llai o staff gyda’r dysgwyr na’r nifer y mae eich ysgol yn gofyn amdano.',
  'notify.one-to-one': 'Mae un oedolyn ac un dysgwr ar eu pennau eu hunain yn y cyfarfod.',
  'notify.leave-not-end': 'Gadawsoch, ac mae dysgwyr yn y cyfarfod o hyd.',
  'notify.two-staff-pastoral': 'Mae angen dau aelod o staff ar gyfer y sgwrs hon.',
  'notify.platform': 'Nid yw eich ysgol yn cynnal gwersi ar y platfform hwn.',
  'notify.recording-missing': 'Nid yw’r wers yn cael ei recordio, ac mae eich ysgol yn gofyn am hynny.',
  'notify.recording-gap': 'Daeth y recordio i ben cyn diwedd y wers.',
  'notify.recording-unannounced': 'Mae’r cyfarfod yn cael ei recordio, ac ni roddwyd gwybod am hynny.',
  'notify.other': 'Mae angen eich sylw ar rywbeth yn y wers nawr.',
  'notify.hint': 'Agorwch Gwarchod i weld beth i’w wneud.',
};
