import type { trapsEn } from './options.traps.en.ts';

/** Yr anghysondebau yn nogfen Elfed: beth mae’n ei ddweud, beth a wnawn yn y cyfamser, a sut y gellir ei darllen. */
export const trapsCy: Readonly<Record<keyof typeof trapsEn, string>> = {
  'trap.sharing': 'A gaiff recordiadau eu rhannu?',
  'trap.sharing.says':
    'Yn ôl un cymal ni rennir recordiadau â neb. Yn ôl un arall fe’u cedwir lle gall dysgwyr y dosbarth hwnnw eu hagor. Mae trydydd yn eu rhoi yn ffeiliau’r ysgol neu dîm, ac mae pedwerydd yn enwi ffolder yn Team y dosbarth.',
  'trap.sharing.meanwhile': 'Mae Gwarchod yn dilyn “ddim yn cael eu rhannu”, a’r ffolder y mae’r ddogfen yn ei henwi.',
  'trap.sharing.staff-only': 'Staff yn unig all agor recordiadau.',
  'trap.sharing.class-files': 'Gall y dysgwyr a oedd yno eu hagor yn ffeiliau eu Team.',
  'trap.sharing.school-share': 'Fe’u cedwir yn ffeiliau’r ysgol ei hun, a’r ysgol sy’n penderfynu pwy gaiff eu hagor.',
  'trap.deleting': 'A gaiff recordiadau eu cadw am byth?',
  'trap.deleting.says':
    'Mae un cymal yn gwahardd dileu recordiad. Mae un arall yn gofyn i’r ysgol ddilyn cyfraith diogelu data, sy’n dweud na ddylid cadw data personol yn hwy nag sydd ei angen. Mae Teams ei hun yn dileu recordiadau ar ôl amser.',
  'trap.deleting.meanwhile':
    'Mae Gwarchod yn dweud na chaiff recordiadau byth eu dileu, ac nid yw’n gosod nifer o ddyddiau.',
  'trap.deleting.keep': 'Cedwir recordiadau am byth, a gall yr ysgol ddweud pam.',
  'trap.deleting.schedule': 'Dilëir recordiadau yn ôl amserlen gadw’r ysgol.',
  'trap.entirety-cameras': 'A yw “y sesiwn gyfan” yn golygu llun pawb?',
  'trap.entirety-cameras.says':
    'Yn ôl un cymal recordir pob sesiwn o’i dechrau i’w diwedd. Mae dau arall yn gadael i ddysgwyr ddewis a yw eu camera ymlaen.',
  'trap.entirety-cameras.meanwhile': 'Mae Gwarchod yn gofyn am recordiad o’r sesiwn gyfan, a byth am gamera dysgwr.',
  'trap.entirety-cameras.choice-stands': 'Recordir y sesiwn gyfan, â pha gamerâu bynnag sydd ymlaen.',
  'trap.entirety-cameras.cameras-on': 'Mae camerâu ymlaen tra bo sesiwn yn cael ei recordio.',
  'trap.choice-until-invited': 'A gaiff dysgwr droi camera ymlaen heb wahoddiad?',
  'trap.choice-until-invited.says':
    'Mae dau gymal yn gadael y camera a’r microffon i’r dysgwr. Yn ôl dau arall mae’r ddau i ffwrdd nes i’r athro wahodd y dysgwr.',
  'trap.choice-until-invited.meanwhile':
    'Mae Gwarchod yn dilyn “i ffwrdd nes cael gwahoddiad”, a’r cyfan a wna yw dweud faint sydd ymlaen ar y dechrau.',
  'trap.choice-until-invited.invited': 'I ffwrdd nes cael gwahoddiad; wedyn dewis y dysgwr.',
  'trap.choice-until-invited.free': 'Dewis y dysgwr ar unrhyw adeg.',
  'trap.images': 'A yw lluniau o’r dosbarth byth yn cael eu rhannu?',
  'trap.images.says':
    'Mae un ffurf ar y cytundeb yn gwahardd rhannu lluniau o’r dosbarth. Mae ffurf arall ar yr un rheol yn ei wahardd dim ond lle defnyddir fideo.',
  'trap.images.meanwhile':
    'Mae Gwarchod yn rhoi “dim lluniau o’r dosbarth” ymhlith yr hyn a ddywedir ar y dechrau, gyda fideo neu hebddo.',
  'trap.images.never': 'Byth, p’un a ddefnyddir fideo ai peidio.',
  'trap.images.with-video': 'Ddim lle defnyddir fideo.',
  'trap.invited-present': 'A oes rhaid i’r cydweithiwr fod yno, ynteu dim ond cael gwahoddiad?',
  'trap.invited-present.says':
    'Mae un cymal yn gofyn am wahodd cydweithiwr. Mae un arall yn gwahardd un-i-un ar unrhyw adeg. Gydag un dysgwr a chydweithiwr nad yw’n dod, cedwir y cyntaf ond nid yr ail.',
  'trap.invited-present.meanwhile':
    'Mae Gwarchod yn gofyn i ddau aelod o staff fod yn bresennol, fel rhagdybiaeth, ac yn codi mater un-i-un beth bynnag.',
  'trap.invited-present.two-present': 'Mae dau aelod o staff yn bresennol pryd bynnag y mae dysgwr.',
  'trap.invited-present.invited-enough': 'Mae’n ddigon bod cydweithiwr wedi’i wahodd, cyn belled nad oes neb un-i-un.',
  'trap.who-ends': 'Pwy sy’n gorffen y sesiwn: yr athro ynteu’r dysgwyr?',
  'trap.who-ends.says':
    'Yn ôl dau gymal yr athro sy’n gorffen y sesiwn i bawb. Mae trydydd yn dweud wrth ddysgwyr am adael ohonynt eu hunain pan ddaw i ben.',
  'trap.who-ends.meanwhile':
    'Mae Gwarchod yn dilyn yr athro, ac yn cyfrif pwy sydd yno o hyd yn y munudau olaf, tra bo dysgwyr yn gadael.',
  'trap.who-ends.teacher-ends': 'Yr athro sy’n ei gorffen i bawb; nid oes drwg os yw dysgwr yn gadael yn gyntaf.',
  'trap.who-ends.learners-leave': 'Mae dysgwyr yn gadael ohonynt eu hunain, a’r athro’n ei gorffen wedi i bawb fynd.',
  'trap.asynchronous': 'Pa ganllawiau y mae’r ddogfen yn eu dilyn?',
  'trap.asynchronous.says':
    'Mae’n sôn am sesiynau byw gan ddefnyddio’r gair am wersi nad ydynt yn fyw, ac yn cyfeirio at ganllawiau cenedlaethol o 2020 a ddisodlwyd ym mis Ionawr 2021.',
  'trap.asynchronous.meanwhile': 'Mae Gwarchod yn cymryd bod pob cymal am sesiynau byw yn golygu sesiynau byw.',
  'trap.asynchronous.live-meant': 'Sesiynau byw a olygir; mae’r ddogfen yn sefyll fel y mae.',
  'trap.asynchronous.new-edition': 'Bydd y ddogfen yn cael ei chysoni â’r canllawiau presennol.',
};
