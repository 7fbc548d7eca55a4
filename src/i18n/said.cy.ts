import type { SaidKey } from './said.en.ts';

/** Yr hyn a ddarllenir i ddosbarth neu a anfonir at deuluoedd. */
export const saidCy: Readonly<Record<SaidKey, string>> = {
  'before.learners':
    'Cyn ein gwers fyw: gwefrwch eich dyfais ac agorwch eich ffeiliau a’ch llyfrau. Eisteddwch rywle tawel nad yw’n ystafell wely, gyda chefndir plaen, a defnyddiwch glustffonau os oes gennych rai. Dywedwch wrth bawb gartref eich bod mewn gwers. Diffoddwch seinyddion clyfar, rhowch ddyfeisiau eraill o’r neilltu, a rhowch gynnig ar eich camera cyn ymuno.',
  'script.behaviour':
    'Dyma ein dosbarth, ac mae rheolau ein hysgol yn gymwys yma. Gadewch i ni gytuno sut rydym yn gweithio gyda’n gilydd heddiw: gwrandewch, byddwch yn garedig, a gwnewch fel y byddech yn yr ysgol.',
  'script.respect': 'Dangoswch barch at bawb yma, yn yr hyn a ddywedwch ac yn yr hyn a ysgrifennwch.',
  'script.who-speaks':
    'Byddaf i’n dweud pwy sy’n siarad. Os oes gennych gwestiwn neu os oes angen help arnoch, codwch eich llaw neu ysgrifennwch yn y sgwrs fel y dangosais i chi, ac arhoswch wedi’ch mudo tan eich tro.',
  'script.cameras':
    'Cadwch eich microffon a’ch camera i ffwrdd nes i mi ofyn i chi. Nid oes rhaid i neb droi camera ymlaen.',
  'script.no-images': 'Nid oes neb i dynnu lluniau o’r wers hon, ei recordio na rhannu dim ohoni.',
  'script.agreement': 'Rydych i gyd wedi cytuno ar sut rydym yn defnyddio gwersi byw. Cofiwch yr hyn y cytunoch arno.',
  'script.raise-concerns':
    'Os oes rhywbeth yn eich poeni, nawr neu’n nes ymlaen, dywedwch wrthyf i, neu wrth unrhyw oedolyn yn yr ysgol rydych yn ymddiried ynddo. Gallwch ysgrifennu ataf ar ôl y wers.',
  'script.punctual': 'Diolch am fod yn brydlon. Y tro nesaf, byddwch yn barod ychydig funudau cyn i ni ddechrau.',
};
