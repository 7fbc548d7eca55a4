/**
 * Words for the few things Teams says in text only. Always a fallback behind an attribute, or a reason to doubt;
 * never the only proof: a missing translation costs knowledge ("cannot confirm"), never a false answer. English and
 * French were captured for the most part (evidence, roster a-c, call state b and d); of Welsh only the lobby sentence
 * was (call state g), of Japanese nothing; the others are guesses, and kept few.
 */
interface Spoken {
  /** How a header of people in the meeting begins. */
  readonly inCall: string;
  /** How a header of people not in the meeting begins. */
  readonly elsewhere: string;
  readonly lobby: string;
  /** Last part of a row's label: the state of the microphone. */
  readonly mic: string;
  readonly organiser: string;
  readonly guest: string;
  readonly more: string;
  readonly people: string;
  /** One's own picture in the corner; `*` stands for the name. */
  readonly picture: string;
  readonly waiting: string;
  readonly removed: string;
  readonly ended: string;
  readonly leave: string;
  readonly end: string;
}

const en: Spoken = {
  inCall: 'in this meeting|currently in this call|in this call|presenters|attendees',
  elsewhere: 'others invited|not in this meeting|not in this call|invited|suggest',
  lobby: 'waiting in|in the lobby|lobby',
  mic: 'muted|unmuted',
  organiser: 'organizer|organiser',
  guest: 'guest|meeting guest|unverified|external|external unfamiliar|anonymous',
  more: 'more',
  people: 'participants|people',
  picture: 'profile picture of *.|profile picture of *',
  waiting: "will let you in|should let you in|we'll let people know you're waiting",
  removed: "you've been removed|you have been removed|removed from the meeting|removed from this meeting",
  ended: 'meeting has ended|meeting ended|call ended|you left the|denied access|was declined|was denied',
  leave: 'leave',
  end: 'end meeting|end meeting for all|end call',
};

const cy: Spoken = {
  inCall: 'yn y cyfarfod|yn yr alwad',
  elsewhere: 'eraill a wahoddwyd|gwahoddwyd|ddim yn|nid yn',
  lobby: 'yn aros yn y|lobi',
  mic: "wedi'i dewi|wedi tewi|heb ei dewi|heb dewi",
  organiser: 'trefnydd',
  guest: "gwestai|gwestai'r cyfarfod|heb ei wirio|allanol|allanol anghyfarwydd",
  more: 'mwy|rhagor',
  people: 'cyfranogwyr|pobl',
  picture: 'llun proffil *.|llun proffil *',
  waiting: 'byddwn yn rhoi gwybod i bobl eich bod yn aros',
  removed: 'eich tynnu',
  ended: 'cyfarfod wedi dod i ben|cyfarfod wedi gorffen|gadawsoch y',
  leave: 'gadael',
  end: 'gorffen y cyfarfod|gorffen cyfarfod',
};

const fr: Spoken = {
  inCall: 'dans cette réunion|actuellement dans cet appel',
  elsewhere: 'autres invités|autres personnes invitées|absents|pas dans cette réunion',
  lobby: "en attente dans la salle|salle d'attente",
  mic: 'micro activé|micro désactivé|micro coupé|muet|son désactivé|son activé',
  organiser: 'organisateur|organisatrice',
  guest: 'invité|invité à la réunion|non vérifié|externe|contact externe|contact externe non reconnu',
  more: 'plus',
  people: 'participants|personnes',
  picture: 'photo de profil de *.|photo de profil de *',
  waiting: 'vous laisser entrer',
  removed: 'vous avez été',
  ended: 'réunion est terminée|réunion terminée|vous avez quitté',
  leave: 'quitter|raccrocher',
  end: 'mettre fin à la réunion|terminer la réunion',
};

const ja: Spoken = {
  inCall: 'この会議|この通話',
  elsewhere: '他の招待者|招待された|その他の招待|会議に参加していない|この会議に参加していない',
  lobby: 'ロビー',
  mic: 'ミュート|ミュート中|ミュート解除|ミュート解除済み',
  organiser: '開催者|主催者',
  guest: 'ゲスト|会議ゲスト|会議のゲスト|未確認|外部',
  more: 'もっと見る|さらに表示|他',
  people: '参加者',
  picture: '* のプロフィール画像|*のプロフィール画像',
  waiting: 'まもなく参加が許可',
  removed: '削除されました',
  ended: '会議は終了しました|会議が終了しました|会議から退出しました',
  leave: '退出',
  end: '会議を終了|会議を終了する',
};

/** The words of every language together: which one Teams speaks is not asked. */
export type Words = { readonly [Key in keyof Spoken]: readonly string[] };

export const WORDS = Object.fromEntries(
  Object.keys(en).map((key) => [key, [en, cy, fr, ja].flatMap((words) => words[key as keyof Spoken].split('|'))]),
) as unknown as Words;
