import type { Plural } from './fill.ts';
import type { ListKey, listEn } from './list.en.ts';

type Welsh = { readonly [Key in ListKey]: (typeof listEn)[Key] extends string ? string : Required<Plural> };

/** Geiriau’r rhestrau, y mathau o sesiwn a’r modd cyd-staff. */
export const listCy: Welsh = {
  // Yr hyn rwy’n ei weld
  'signals.seen': 'gwelwyd {time:duration} yn ôl',
  'signals.now': 'i’w weld nawr',
  'signals.not-seen': 'heb ei weld',
  'signals.none': 'Dim i’w ddangos nes bod cyfarfod yn cael ei wylio.',
  'signal.hang-up': 'Botwm Gadael',
  'signal.timer': 'Amserydd yr alwad',
  'signal.people-button': 'Botwm Pobl',
  'signal.roster': 'Rhestr Pobl',
  'signal.rows': 'Enwau yn y rhestr',
  'signal.total': 'Y nifer ym mhennawd y rhestr',
  'signal.badge': 'Y nifer ar y botwm Pobl',
  'signal.recording': 'Arwydd recordio',
  'signal.self': 'Eich rhes chi',
  'signal.tiles': 'Enwau ar y llwyfan',
  'signal.end-menu': 'Gorffen y cyfarfod yn y ddewislen',
  'signal.sharing': 'A ydych yn rhannu sgrin',
  'signal.lobby': 'Pobl sy’n aros yn y lobi',

  // Cydweithwyr a gofiwyd
  'settings.colleagues': {
    zero: 'Nid oes cydweithwyr wedi’u cofio.',
    one: 'Mae {n} cydweithiwr wedi’i gofio ar y ddyfais hon, yn ôl cyfrif a heb enw.',
    two: 'Mae {n} gydweithiwr wedi’u cofio ar y ddyfais hon, yn ôl cyfrif a heb enwau.',
    few: 'Mae {n} chydweithiwr wedi’u cofio ar y ddyfais hon, yn ôl cyfrif a heb enwau.',
    many: 'Mae {n} chydweithiwr wedi’u cofio ar y ddyfais hon, yn ôl cyfrif a heb enwau.',
    other: 'Mae {n} cydweithiwr wedi’u cofio ar y ddyfais hon, yn ôl cyfrif a heb enwau.',
  },
  'settings.forget': 'Anghofio’r cydweithwyr hyn',

  // Y rhestr ar gyfer nawr
  'list.before': 'Cyn y wers',
  'list.start': 'Ar y dechrau',
  'list.during': 'Yn ystod y wers',
  'list.end': 'Ar y diwedd',
  'list.after': 'Ar ôl y wers',
  'list.short.before': 'Cyn',
  'list.short.start': 'Dechrau',
  'list.short.during': 'Yn ystod',
  'list.short.end': 'Diwedd',
  'list.short.after': 'Wedyn',
  'list.turn': 'Rhestr ar gyfer adeg arall',
  'list.progress': '{done} o {of}',
  'list.done-at': 'Wedi’i wneud am {at:time}',
  'list.said-at': 'Wedi’i ddweud am {at:time}',
  'list.nothing': 'Dim i’w dicio nawr.',
  'list.script-hint':
    'Dywedwch y rhain yn eich trefn eich hun, yn y naill iaith neu’r llall, a thiciwch yr hyn a ddywedwyd.',
  'list.words': 'Geiriau i’w darllen yn uchel',
  'list.copy': 'Copïo yn Gymraeg',
  'list.notes': 'Os digwydd hyn',
  'list.cards': 'Da gwybod ({n})',
  'list.no-policy': 'Nid yw rheolau eich ysgol wedi’u darllen eto.',
  'list.school-rules': 'Rheolau eich ysgol',
  'list.clauses': 'Cymalau {clauses}',

  // Mathau o sesiwn
  'kind.title': 'Math o sesiwn',
  'kind.whole-class': 'Dosbarth cyfan',
  'kind.small-group': 'Grŵp bach',
  'kind.pastoral': 'Sgwrs fugeiliol',
  'kind.aln-one-to-one': 'Anghenion dysgu ychwanegol, un-i-un',
  'kind.therapy': 'Therapi neu gwnsela',
  'kind.external': 'Gyda sefydliad allanol',
  'kind.broadcast': 'Darllediad: dim ond gwylio y mae dysgwyr',
  'kind.not-a-lesson': 'Nid gwers',
  'kind.usual': '{kind} (arferol yma)',
  'kind.asks': 'Mae angen {n:staff}.',
  'kind.asks-unset': 'Nid yw eich ysgol wedi dweud faint o staff sydd eu hangen.',
  'kind.most': 'Dim mwy na {n:staff}.',
  'kind.not-allowed': 'Nid yw eich ysgol yn cynnal sesiynau o’r fath.',
  'kind.allowed-unset': 'Nid yw eich ysgol wedi dweud a yw’n cynnal sesiynau o’r fath.',
  'kind.one-to-one-forbid': 'Byth un oedolyn gydag un dysgwr.',
  'kind.one-to-one-forbid-at-end': 'Ni adewir neb un-i-un ar y diwedd.',
  'kind.one-to-one-with-conditions': 'Un-i-un unwaith y bydd pob amod yn y rhestr wedi’i dicio.',
  'kind.one-to-one-allow': 'Caniateir un-i-un.',
  'kind.one-to-one-unset': 'Nid yw eich ysgol wedi dweud a ganiateir un-i-un.',
  'kind.no-roster': 'Ni chyfrifir pwy sydd yno.',

  // Eich ystafell chi
  'room.title': 'Yn yr ystafell gyda chi',
  'room.colleague': 'Mae cydweithiwr yn yr ystafell gyda mi',
  'room.learners': 'Mae dysgwyr yn yr ystafell gyda mi',
  'room.not-counted': 'Nid yw eich ysgol yn cyfrif cydweithiwr yn yr ystafell: rhaid iddo fod yn y cyfarfod.',
  'room.until': 'Cadarnhawyd am {at:time}. Cadarnhewch eto erbyn {until:time}.',
  'room.lapsed': 'Cadarnhawyd am {at:time}, ac nid yw’n cyfrif bellach. Cadarnhewch eto os yw’n wir o hyd.',
  'room.again': 'Yn wir o hyd: cadarnhau eto',

  // Cyd-staff
  'co-staff.mode': 'Rwy’n gwylio’r nifer yng ngwers cydweithiwr',
  'co-staff.hint': 'Ffigurau mawr, pwy a ddaeth a phwy a aeth, a larwm os bydd yr arweinydd yn gadael.',
  'co-staff.comings': 'Wedi dod a mynd',
  'co-staff.came': 'daeth',
  'co-staff.left': 'gadawodd',
  'co-staff.nobody': 'Ni welwyd neb yn dod nac yn mynd.',
  'co-staff.memory': 'Yn y cof yn unig, ac yn diflannu pan gaeir y tab.',
  'co-staff.cannot-end': 'Nid yw Teams yn gadael i chi orffen y cyfarfod hwn i bawb.',
  'co-staff.may-not-end': 'Ni welwyd bod Teams yn gadael i chi orffen y cyfarfod hwn i bawb.',
  'co-staff.who-can': 'Gall {name:name} wneud hynny.',
  'co-staff.who-can-unknown': 'Nid yw’n hysbys bod neb yma a all wneud hynny.',

  // Cyn y wers
  'item.before.planning': 'Mae sesiwn fyw yn addas i’r wers hon',
  'item.before.planning.more':
    'Pwyswch a mesurwch ei diben, faint o ddysgwyr fydd yno, ei hyd, a chysylltiad neu ddyfais pwy a allai fethu.',
  'item.before.content': 'Mae’r hyn y byddwch yn ei ddangos, a phob gwefan, yn addas',
  'item.before.software': 'Mae gan ddysgwyr y feddalwedd sydd ei hangen',
  'item.before.calendar': 'Mae yng nghalendr Teams, i’r dosbarth cyfan a chydweithiwr',
  'item.before.class-team': 'Mae yn Nhîm y dosbarth ei hun ar Hwb',
  'item.before.colleague': 'Mae cydweithiwr wedi’i wahodd ac yn gwybod yr amser',
  'item.before.colleague-may-remove': 'Gall y cydweithiwr dynnu pobl allan hefyd',
  'item.before.colleague-may-remove.more': 'Gwnewch ef yn gyd-drefnydd neu’n gyflwynydd yn opsiynau’r cyfarfod.',
  'item.before.agreement': 'Mae cytundeb y dosbarth yn ei le',
  'item.before.agreement.more':
    'Wedi’i bostio lle mae pob dysgwr yn ei weld, gyda sut i godi pryder, ac wedi’i dderbyn.',
  'item.before.signed': 'Rydych chi eich hun wedi llofnodi’r cytundeb',
  'item.condition.parent-agreed': 'Mae rhiant neu ofalwr wedi cytuno',
  'item.condition.adult-in-house': 'Mae oedolyn a enwyd yn y tŷ',
  'item.condition.approved': 'Mae uwch arweinydd wedi’i gymeradwyo',
  'item.condition.noted': 'Cofnodwyd ei bod yn digwydd, a pham',
  'item.before.external': 'Cytunwyd ar ran yr ymwelwyr, ac mae’n hysbys pwy ydynt',
  'item.before.device': 'Rydych ar ddyfais a ddarparwyd gan yr ysgol',
  'item.before.location': 'O ble rydych chi’n addysgu?',
  'item.before.location.school': 'Yr ysgol',
  'item.before.location.home': 'Gartref',
  'item.before.neutral': 'Mae’r lle yn niwtral, yn ddiogel ac yn weddus i’w weld',
  'item.home.household': 'Mae’ch cartref yn gwybod, ac yn cadw allan o’r ystafell',
  'item.home.interruptions': 'Ni fydd neb nac anifail anwes yn torri ar draws',
  'item.home.smart-speakers': 'Mae seinyddion clyfar wedi’u diffodd',
  'item.home.headset': 'Mae clustffonau â microffon ymlaen',
  'item.home.headset.more': 'Argymhellir hyn: mae eraill yn clywed llai o’r wers.',
  'item.home.camera': 'Gartref, caiff eich camera aros i ffwrdd',
  'item.home.camera.more': 'Eich dewis chi ydyw, ac ni fydd dim yma byth yn gofyn amdano.',
  'item.before.background': 'Mae’ch cefndir wedi’i bylu, wedi’i newid neu’n blaen',
  'item.before.camera-view': 'Dim byd yng ngolwg y camera na ddylai fod yno',
  'item.before.manner': 'Ymarweddiad a gwisg fel yn y dosbarth',
  'item.before.confidential': 'Neb o fewn clyw i’r hyn sy’n gyfrinachol',
  'item.before.lobby': 'Mae pwy a gaiff osgoi’r lobi wedi’i osod fel y myn eich ysgol',
  'item.before.lobby.more': 'Yn opsiynau’r cyfarfod. Ni ddylai dysgwyr fod yn y cyfarfod heboch chi.',
  'item.before.recording': 'A fydd y sesiwn hon yn cael ei recordio?',
  'item.before.recording.yes': 'Bydd',
  'item.before.recording.no': 'Na fydd',
  'item.before.can-record': 'Gallwch recordio: chi sy’n berchen ar y Tîm',
  'item.before.can-record.more': 'Mewn Tîm ar Hwb dim ond ei berchnogion all recordio, ac ni all dysgwyr byth.',
  'item.before.platform': 'Ble y cynhelir sesiynau byw',
  'item.before.platform.more': 'Dim ond lle mae eich ysgol yn ei enwi. Gwylir y cyfeiriad, a thynnir sylw at un arall.',
  'item.before.kinds': 'Mathau o sesiwn',
  'item.before.kinds.more':
    'Mae gan bob math ei reol staffio ei hun, a’ch ysgol sy’n penderfynu: nid oes rhif i’r wlad gyfan. Dewiswch y math cyn y wers.',
  'item.before.pastoral': 'Sgwrs ddifrifol â dysgwr',
  'item.before.pastoral.more':
    'Ar adeg ar wahân a gyda dau aelod o staff yn bresennol, byth ar eich pen eich hun. Os nad yw’r dysgwr am gael neb arall yno, peidiwch â mynd ymlaen, a chyfeiriwch y mater at y sawl sy’n gyfrifol am ddiogelu.',
  'item.before.may-record': 'Chi sy’n penderfynu a ydych am recordio',
  'item.before.may-record.more': 'Os byddwch yn recordio, rhoddir gwybod i bawb cyn iddo ddechrau.',
  'item.before.to-share': 'Gwers i’w rhannu',
  'item.before.to-share.more': 'Recordiwch hi pan nad oes dysgwr yno.',
  'item.before.learners': 'Nodyn atgoffa i ddysgwyr',
  'item.before.learners.say':
    'Cyn ein gwers fyw: gwefrwch eich dyfais ac agorwch eich ffeiliau a’ch llyfrau. Eisteddwch rywle tawel nad yw’n ystafell wely, gyda chefndir plaen, a defnyddiwch glustffonau os oes gennych rai. Dywedwch wrth bawb gartref eich bod mewn gwers. Diffoddwch seinyddion clyfar, rhowch ddyfeisiau eraill o’r neilltu, a rhowch gynnig ar eich camera cyn ymuno.',
  'item.before.families': 'Yr hyn a gaiff teuluoedd ei wneud',
  'item.before.families.more':
    'Caiff rhiant neu ofalwr fod gerllaw a helpu â’r dechnoleg. Nid ydynt yn cymryd rhan yn y wers: gofynnir am bwy bynnag sy’n ymddangos yn y cyfarfod.',
  'item.before.voluntary': 'Nid oes rhaid i neb',
  'item.before.voluntary.more':
    'Nid oes rheidrwydd ar staff i gynnal sesiynau byw, a gwaith yn amser y dysgwr ei hun sy’n dod gyntaf. Ni fydd y sawl na all fod yno dan anfantais; mae ar rai angen mwy o amser i dasg.',
  'item.before.changes': 'Newid a chanslo',
  'item.before.changes.more': 'Rhowch hynny yn y calendr ar unwaith.',
  'item.before.policies': 'Y polisïau y tu ôl i’r rheolau hyn',
  'item.before.policies.more':
    'Mae’r ysgol yn asesu’r risg ac yn adolygu ei gweithdrefnau yn gyntaf. Dylech wybod ei pholisïau ar ddiogelu, diogelwch ar-lein, diogelu data a defnyddio TGCh, a’r canllawiau cenedlaethol.',
  'item.before.guides': 'Adnabod Teams',
  'item.before.guides.more': 'Mae gan Hwb ganllawiau ymarferol i Teams a Meet.',

  // Ar y dechrau: yr hyn a ddarllenir
  'item.script.recording': 'Y recordio',
  'item.script.behaviour': 'Ymddygiad a rheolau sylfaenol',
  'item.script.behaviour.say':
    'Dyma ein dosbarth, ac mae rheolau ein hysgol yn gymwys yma. Gadewch i ni gytuno sut rydym yn gweithio gyda’n gilydd heddiw: gwrandewch, byddwch yn garedig, a gwnewch fel y byddech yn yr ysgol.',
  'item.script.respect': 'Parch',
  'item.script.respect.say': 'Dangoswch barch at bawb yma, yn yr hyn a ddywedwch ac yn yr hyn a ysgrifennwch.',
  'item.script.who-speaks': 'Pwy sy’n siarad, a sut i ofyn',
  'item.script.who-speaks.say':
    'Byddaf i’n dweud pwy sy’n siarad. Os oes gennych gwestiwn neu os oes angen help arnoch, codwch eich llaw neu ysgrifennwch yn y sgwrs fel y dangosais i chi, ac arhoswch wedi’ch mudo tan eich tro.',
  'item.script.cameras': 'Camerâu a microffonau',
  'item.script.cameras.say':
    'Cadwch eich microffon a’ch camera i ffwrdd nes i mi ofyn i chi. Nid oes rhaid i neb droi camera ymlaen.',
  'item.script.no-images': 'Dim lluniau, dim recordio',
  'item.script.no-images.say': 'Nid oes neb i dynnu lluniau o’r wers hon, ei recordio na rhannu dim ohoni.',
  'item.script.agreement': 'Y cytundeb',
  'item.script.agreement.say':
    'Rydych i gyd wedi cytuno ar sut rydym yn defnyddio gwersi byw. Cofiwch yr hyn y cytunoch arno.',
  'item.script.raise-concerns': 'Sut i godi pryder',
  'item.script.raise-concerns.say':
    'Os oes rhywbeth yn eich poeni, nawr neu’n nes ymlaen, dywedwch wrthyf i, neu wrth unrhyw oedolyn yn yr ysgol rydych yn ymddiried ynddo. Gallwch ysgrifennu ataf ar ôl y wers.',
  'item.script.punctual': 'Bod yn brydlon',
  'item.script.punctual.say':
    'Diolch am fod yn brydlon. Y tro nesaf, byddwch yn barod ychydig funudau cyn i ni ddechrau.',

  // Yn ystod y wers
  'item.during.removed': 'Tynnais ddysgwr allan',
  'item.during.removed.more': 'Daw hyn â’r tasgau at wedyn. Ni chedwir enw.',
  'item.during.incident': 'Digwyddodd rhywbeth sydd angen ei ddilyn',
  'item.during.incident.more': 'Daw hyn â’r tasgau at wedyn. Ni chedwir dim amdano yma.',
  'item.during.danger': 'Mae rhywun mewn perygl nawr',
  'item.during.danger.more': 'Ffoniwch yr heddlu ar 999 yn gyntaf. Gall popeth arall aros.',
  'item.during.concern': 'Pryder am ddysgwr',
  'item.during.concern.more':
    'Rhowch wybod i’r sawl sy’n gyfrifol am ddiogelu yn eich ysgol cyn gynted ag y gallwch. Mae’n ddyletswydd, ar-lein fel yn yr ysgol. Peidiwch ag ymchwilio, na chwaith addo cadw’r peth yn gyfrinach.',
  'item.during.remove': 'Tynnu dysgwr allan',
  'item.during.remove.more':
    'Yn y rhestr Pobl, agorwch y ddewislen wrth yr enw a phwyswch Tynnu. Gwnewch hynny ar unwaith pan fydd angen, a dilynwch y mater fel y byddech yn yr ysgol.',
  'item.during.screen': 'Mae rhywbeth anaddas ar sgrin',
  'item.during.screen.more':
    'Gorffennwch y cyfarfod i bawb ar unwaith, yna rhowch wybod i’r sawl y mae eich ysgol yn ei enwi. Peidiwch ag edrych eto, a pheidiwch â chadw llun ohono.',
  'item.during.alone': 'Ar eich pen eich hun gydag un dysgwr',
  'item.during.alone.more':
    'Peidiwch â mynd ymlaen: gofynnwch i gydweithiwr ymuno, neu gorffennwch y cyfarfod. Nid yw mater difrifol yn eithriad.',
  'item.during.mute': 'Mudo',
  'item.during.mute.more':
    'Mae dewislen y rhestr Pobl yn mudo pawb. Yn opsiynau’r cyfarfod chi sy’n penderfynu pwy a gaiff ddadfudo.',
  'item.during.hands': 'Codi llaw',
  'item.during.hands.more': 'Mae dysgwyr yn codi llaw i gael eu clywed; mae’r rhestr yn eu dangos yn eu trefn.',
  'item.during.chat': 'Sgwrs',
  'item.during.chat.more':
    'I ofyn cwestiynau am y wers. Mae’n tynnu llai o sylw wedi i chi orffen siarad. Gall yr hyn sy’n anaddas arwain at dynnu rhywun allan. Nid yw Gwarchod byth yn ei darllen.',
  'item.during.place': 'Lle, gwisg neu ymddygiad anaddas',
  'item.during.place.more':
    'Barnwch fel y byddech yn y dosbarth, dywedwch beth rydych yn ei ddisgwyl, a gofynnwch i’r cydweithiwr y mae eich ysgol yn ei enwi os oes amheuaeth.',
  'item.during.parents': 'Rhiant yn y wers',
  'item.during.parents.more': 'Cânt helpu â’r dechnoleg a bod gerllaw. Nid ydynt yn cymryd rhan.',
  'item.during.own-camera': 'Eich camera chi',
  'item.during.own-camera.more': 'Eich dewis chi yw ymlaen neu i ffwrdd. Nid oes rheol yma sy’n codi larwm amdano.',
  'item.during.learner-cameras': 'Camerâu dysgwyr',
  'item.during.learner-cameras.more':
    'Nid oes rhaid i neb gael ei weld: mae clywed a chael eich clywed yn gymryd rhan.',
  'item.during.remarks': 'Mae llawer yn clywed yr hyn a ddywedwch',
  'item.during.remarks.more':
    'Mae’n hawdd camddeall sylw ar-lein, a gall eraill fod o fewn clyw. Mae diogelu yr un fath ag wyneb yn wyneb, a lles dysgwyr sy’n dod o flaen popeth arall.',
  'item.during.taking-part': 'Cymryd rhan',
  'item.during.taking-part.more': 'Mae dysgwyr yn ymuno mor llawn ag y gallant, yn ôl rheolau’r ysgol.',
  'item.during.room': 'Rhai yn yr ystafell, rhai ar-lein',
  'item.during.room.more': 'Dywedwch hynny uchod: nid yw’r rhai sydd yn yr ystafell gyda chi ar unrhyw restr.',
  'item.during.practitioners': 'Eraill sy’n gweithio gyda dysgwyr',
  'item.during.practitioners.more':
    'Mae’r canllawiau hefyd i therapyddion, seicolegwyr, cynorthwywyr, gweithwyr ieuenctid ac athrawon teithiol. Eich ysgol sy’n penderfynu a ydynt yn cyfrif fel staff.',
  'item.during.channels': 'Cysylltu y tu allan i’r wers',
  'item.during.channels.more': 'Dim ond drwy’r sianeli y mae eich ysgol wedi’u cymeradwyo.',

  // Ar y diwedd
  'item.end.tasks': 'Mae pawb yn gwybod beth i’w wneud nesaf',
  'item.end.breakouts-closed': 'Mae’r ystafelloedd trafod wedi’u cau',
  'item.end.breakouts-closed.more': 'Gallant barhau ar ôl y cyfarfod, heb neb ynddynt ond dysgwyr.',
  'item.end.nobody-alone': 'Nid oes neb yn aros ar ôl gyda chi',
  'item.end.nobody-alone.more': 'Ffarweliwch â phawb ar yr un pryd.',
  'item.end.for-all': 'Gorffen y cyfarfod i bawb',
  'item.end.for-all.more':
    'Nid gorffen yw gadael: byddai dysgwyr yn aros heboch chi, a recordiad yn parhau. Yna arhoswch ennyd rhag ofn i rywun ddod yn ôl.',
  'item.end.learners-leave': 'Dysgwyr sy’n gadael ohonynt eu hunain',
  'item.end.learners-leave.more': 'Maent yn pwyso Gadael. Arhoswch nes bod yr olaf wedi mynd.',
  'item.end.recording': 'Y recordiad',
  'item.end.recording.more':
    'Gadewch iddo redeg tan y diwedd, gan gynnwys y ffarwelio, os yw’ch ysgol am gael y cyfan.',

  // Wedyn
  'item.after.recording-moved': 'Mae’r recordiad yn y ffolder {folder}',
  'item.after.recording-moved.more': 'Nid yw Teams yn ei roi yno ohono’i hun.',
  'item.after.recording-expiry': 'Mae dyddiad dod i ben y recordiad fel y myn eich ysgol',
  'item.after.recording-expiry.more': 'Mae Teams yn dileu recordiadau ar ôl cyfnod oni bai bod hyn yn cael ei newid.',
  'item.after.parents-told': 'Mae rhieni’r dysgwr a dynnwyd allan yn gwybod',
  'item.after.learners-told': 'Mae’r dysgwyr a oedd yno wedi clywed beth fydd yn digwydd nesaf',
  'item.after.system-entry': 'Mae’r hanes llawn yn {system}',
  'item.after.safeguarding-alerted': 'Mae’r sawl sy’n gyfrifol am ddiogelu yn gwybod',
  'item.after.followed-up': 'Mae’r tynnu allan wedi’i ddilyn fel yn yr ysgol',
  'item.after.leaders-told': 'Mae arweinwyr yn gwybod am unrhyw bryder am sut mae sesiynau’n cael eu cynnal',
  'item.after.leaders-told.more': 'Cyn yr un nesaf. Ticiwch hwn hefyd pan nad oes pryder.',
  'item.after.something-happened': 'Os digwyddodd rhywbeth',
  'item.after.something-happened.more':
    'Cofnodwch y peth tra mae’n fyw yn y cof, yn y geiriau a ddefnyddiwyd. Ticiwch “Tynnais ddysgwr allan” neu “Digwyddodd rhywbeth” yn y rhestr ar gyfer y wers, a bydd ei dasgau’n ymddangos yma.',
  'item.after.recording-kept': 'Data personol yw recordiad',
  'item.after.recording-kept.more':
    'Peidiwch â’i lawrlwytho na’i drosglwyddo oni bai bod eich ysgol yn dweud. Eich ysgol sy’n penderfynu pwy a gaiff ei weld, ac am ba hyd.',
  'item.after.not-for-appraisal': 'Nid mesur ar neb',
  'item.after.not-for-appraisal.more':
    'Nid yw recordiadau na’r hyn a ddengys Gwarchod at farnu athrawon, ac ni chedwir presenoldeb.',
};
