import type { Plural } from './fill.ts';
import type { PageKey, pageEn } from './page.en.ts';

type Welsh = { readonly [Key in PageKey]: (typeof pageEn)[Key] extends string ? string : Required<Plural> };

/** Geiriau’r rhybudd gadael, y bathodyn a’r hysbysiadau. Heb enwau. */
export const pageCy: Welsh = {
  'guard.title': {
    zero: 'Ni fyddai’r un dysgwr ar ôl yn y cyfarfod',
    one: 'Byddai {n} dysgwr ar ôl yn y cyfarfod',
    two: 'Byddai {n} ddysgwr ar ôl yn y cyfarfod',
    few: 'Byddai {n} dysgwr ar ôl yn y cyfarfod',
    many: 'Byddai {n} dysgwr ar ôl yn y cyfarfod',
    other: 'Byddai {n} dysgwr ar ôl yn y cyfarfod',
  },
  'guard.title.between': {
    zero: 'Byddai rhwng {least} a {most} dysgwr ar ôl yn y cyfarfod',
    one: 'Byddai hyd at {most} dysgwr ar ôl yn y cyfarfod',
    two: 'Byddai rhwng {least} a {most} ddysgwr ar ôl yn y cyfarfod',
    few: 'Byddai rhwng {least} a {most} dysgwr ar ôl yn y cyfarfod',
    many: 'Byddai rhwng {least} a {most} dysgwr ar ôl yn y cyfarfod',
    other: 'Byddai rhwng {least} a {most} dysgwr ar ôl yn y cyfarfod',
  },
  'guard.title.at-least': {
    zero: 'Efallai y byddai dysgwyr ar ôl yn y cyfarfod ({n} o leiaf)',
    one: 'Byddai o leiaf {n} dysgwr ar ôl yn y cyfarfod',
    two: 'Byddai o leiaf {n} ddysgwr ar ôl yn y cyfarfod',
    few: 'Byddai o leiaf {n} dysgwr ar ôl yn y cyfarfod',
    many: 'Byddai o leiaf {n} dysgwr ar ôl yn y cyfarfod',
    other: 'Byddai o leiaf {n} dysgwr ar ôl yn y cyfarfod',
  },
  'guard.title.may-be': 'Efallai fod dysgwyr yn y cyfarfod o hyd',
  'guard.body': 'Gorffennwch y cyfarfod i bawb, fel na fydd yr un dysgwr ar ôl ynddo hebddoch chi.',
  'guard.cannot-end':
    'Dim ond trefnydd all orffen y cyfarfod i bawb. Arhoswch nes bod y dysgwyr wedi mynd, neu gofynnwch i drefnydd ei orffen.',
  'guard.end': 'Gorffen i bawb',
  'guard.stay': 'Aros',
  'guard.leave': 'Gadael beth bynnag',
  'guard.hand-failed':
    'Nid oedd modd gorffen y cyfarfod o’r fan hon. Pwyswch y saeth wrth ymyl Gadael (Leave), yna gorffen y cyfarfod (End meeting).',
  'badge.clear': 'Gwarchod: mewn trefn am {at:time}',
  'badge.unknown': 'Gwarchod: methu cadarnhau',
  'badge.advice': 'Gwarchod: gwiriwch',
  'badge.warning': 'Gwarchod: gwiriwch, mae angen eich sylw yn fuan',
  'badge.critical': 'Gwarchod: gweithredwch nawr',
  'badge.idle': 'Gwarchod: ddim mewn sesiwn',
  'badge.lost': 'Gwarchod: ddim yn gwylio',
  'notify.title': 'Gweithredwch nawr',
  'notify.no-staff': 'Mae dysgwyr yn y cyfarfod heb unrhyw staff.',
  'notify.one-adult-left': 'Mae llai o staff gyda’r dysgwyr nag y mae eich ysgol yn gofyn amdano.',
  'notify.one-to-one': 'Mae un oedolyn ac un dysgwr ar eu pennau eu hunain yn y cyfarfod.',
  'notify.leave-not-end': 'Gadawsoch, ac mae dysgwyr yn y cyfarfod o hyd.',
  'notify.other': 'Mae angen eich sylw ar rywbeth yn y wers nawr.',
  'notify.hint': 'Agorwch Gwarchod i weld beth i’w wneud.',
  'range.at-least': 'o leiaf {n}',
  'range.between': '{least}–{most}',
};
