/**
 * Words for the few things Teams says in text only. Always a fallback behind an attribute, or a reason to doubt;
 * never the only proof. English and French lines were captured (evidence, roster a-c, call state b and d) except
 * where "guess" says not. Of Welsh only the lobby sentence was (call state g); of Japanese nothing for these.
 * A missing translation costs knowledge ("cannot confirm"), never a false answer.
 */
interface Words {
  /** How a header of people in the meeting begins. */
  readonly inCall: readonly string[];
  /** How a header of people not in the meeting begins. */
  readonly elsewhere: readonly string[];
  readonly lobby: readonly string[];
  /** Last part of a row's label: the state of the microphone. */
  readonly mic: readonly string[];
  readonly organiser: readonly string[];
  readonly guest: readonly string[];
  readonly more: readonly string[];
  readonly people: readonly string[];
  /** One's own picture in the corner; `*` stands for the name. */
  readonly picture: readonly string[];
  readonly waiting: readonly string[];
  readonly removed: readonly string[];
  readonly ended: readonly string[];
  readonly leave: readonly string[];
  readonly end: readonly string[];
}

const en: Words = {
  inCall: ['in this meeting', 'currently in this call', 'in this call', 'in the meeting', 'presenters', 'attendees'],
  elsewhere: ['others invited', 'not in this meeting', 'not in this call', 'not in the meeting', 'invited', 'suggest'],
  lobby: ['waiting in the lobby', 'waiting in lobby', 'in the lobby', 'lobby'],
  mic: ['muted', 'unmuted'],
  organiser: ['organizer', 'organiser'],
  guest: ['guest', 'meeting guest', 'unverified', 'external', 'external unfamiliar', 'anonymous'],
  more: ['see more', 'more', 'show more', 'load more'],
  people: ['participants', 'people', 'attendees'],
  picture: ['profile picture of *.', 'profile picture of *'],
  waiting: [
    'someone will let you in',
    'someone in the meeting will let you in',
    'someone should let you in',
    'someone in the meeting should let you in',
    "we'll let people know you're waiting",
  ],
  removed: ["you've been removed", 'you have been removed', 'removed from the meeting', 'removed from this meeting'],
  ended: [
    'meeting has ended',
    'meeting ended',
    'call ended',
    'call has ended',
    'you left the',
    'denied access',
    'was declined',
    'was denied',
  ],
  leave: ['leave', 'leave meeting'],
  end: ['end meeting', 'end meeting for all', 'end meeting for everyone', 'end call'],
};

/** Guesses, but for `waiting`. */
const cy: Words = {
  inCall: ['yn y cyfarfod hwn', 'yn y cyfarfod', 'yn yr alwad hon', 'cyflwynwyr', 'mynychwyr'],
  elsewhere: ['eraill a wahoddwyd', 'gwahoddwyd', 'ddim yn y', 'nid yn y', 'heb fod yn y', 'awgrym'],
  lobby: ['yn aros yn y lobi', 'yn aros yn y cyntedd', 'yn y lobi', 'yn y cyntedd', 'lobi', 'cyntedd'],
  mic: ["wedi'i dewi", 'wedi tewi', "wedi'i ddistewi", 'wedi distewi', 'heb ei dewi', 'heb dewi', 'heb ei ddistewi'],
  organiser: ['trefnydd'],
  guest: [
    'gwestai',
    "gwestai'r cyfarfod",
    'gwestai cyfarfod',
    'heb ei wirio',
    'heb ei ddilysu',
    'allanol',
    'allanol anghyfarwydd',
    'dienw',
  ],
  more: ['gweld mwy', 'gweld rhagor', 'rhagor', 'mwy', 'arall'],
  people: ['cyfranogwyr', 'pobl', 'mynychwyr'],
  picture: ['llun proffil *.', 'llun proffil *'],
  waiting: ['byddwn yn rhoi gwybod i bobl eich bod yn aros', 'bydd rhywun yn eich gadael i mewn'],
  removed: ['cawsoch eich tynnu', "rydych wedi'ch tynnu", 'rydych chi wedi cael eich tynnu'],
  ended: ["mae'r cyfarfod wedi dod i ben", "mae'r cyfarfod wedi gorffen", 'gadawsoch y', "fe adawoch chi'r"],
  leave: ['gadael', 'gadael y cyfarfod'],
  end: ['gorffen y cyfarfod', 'gorffen cyfarfod', "dod â'r cyfarfod i ben", 'rhoi diwedd ar y cyfarfod'],
};

/** Captured: organiser, the unknown outside contact, the open microphone. The rest are guesses. */
const fr: Words = {
  inCall: ['dans cette réunion', 'participant à cette réunion', 'actuellement dans cet appel', 'présentateurs'],
  elsewhere: [
    'autres invités',
    'absents',
    'autres personnes invitées',
    'pas dans cette réunion',
    'ne participe',
    'invités',
    'suggestion',
  ],
  lobby: ['en attente dans la salle', "dans la salle d'attente", "salle d'attente"],
  mic: ['micro activé', 'micro désactivé', 'micro coupé', 'muet', 'son désactivé', 'son activé'],
  organiser: ['organisateur', 'organisatrice'],
  guest: [
    'invité',
    'invité à la réunion',
    'non vérifié',
    'externe',
    'contact externe',
    'contact externe non reconnu',
    'anonyme',
  ],
  more: ['voir plus', 'afficher plus', 'plus', 'autres'],
  people: ['participants', 'personnes', 'contacts'],
  picture: ['photo de profil de *.', 'photo de profil de *', 'image de profil de *.', 'image de profil de *'],
  waiting: ["quelqu'un va bientôt vous laisser entrer", "quelqu'un devrait vous laisser entrer"],
  removed: ['vous avez été retiré', 'vous avez été exclu', 'vous avez été supprimé'],
  ended: ['la réunion est terminée', 'réunion terminée', 'appel terminé', 'vous avez quitté'],
  leave: ['quitter', 'quitter la réunion', 'raccrocher'],
  end: ['mettre fin à la réunion', 'terminer la réunion'],
};

/** Guesses. */
const ja: Words = {
  inCall: ['この会議', '会議に参加', 'この通話', '発表者', '出席者'],
  elsewhere: [
    '他の招待者',
    '招待された',
    'その他の招待',
    '招待済み',
    '会議に参加していない',
    'この会議に参加していない',
    'この会議に不参加',
    '候補',
  ],
  lobby: ['ロビーで待機', 'ロビー'],
  mic: [
    'ミュート',
    'ミュート中',
    'ミュート済み',
    'ミュート解除',
    'ミュート解除済み',
    'ミュートされています',
    'ミュートが解除されています',
  ],
  organiser: ['開催者', '主催者'],
  guest: ['ゲスト', '会議ゲスト', '会議のゲスト', '未確認', '未検証', '外部', '不明な外部', '匿名'],
  more: ['もっと見る', 'さらに表示', '詳細を表示', '他'],
  people: ['参加者', 'ユーザー', '出席者'],
  picture: ['* のプロフィール画像', '*のプロフィール画像', '* のプロフィール写真', '*のプロフィール写真'],
  waiting: ['まもなく参加が許可', '待機していることを', 'お待ちください'],
  removed: ['会議から削除されました'],
  ended: ['会議は終了しました', '会議が終了しました', '通話が終了しました', '会議から退出しました'],
  leave: ['退出', '会議から退出'],
  end: ['会議を終了', '会議を終了する'],
};

const together = (key: keyof Words): readonly string[] => [en, cy, fr, ja].flatMap((words) => words[key]);

export const WORDS: { readonly [Key in keyof Words]: readonly string[] } = {
  inCall: together('inCall'),
  elsewhere: together('elsewhere'),
  lobby: together('lobby'),
  mic: together('mic'),
  organiser: together('organiser'),
  guest: together('guest'),
  more: together('more'),
  people: together('people'),
  picture: together('picture'),
  waiting: together('waiting'),
  removed: together('removed'),
  ended: together('ended'),
  leave: together('leave'),
  end: together('end'),
};
