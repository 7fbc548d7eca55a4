import { exactly } from '../../src/meeting/range.ts';
import {
  ago,
  but,
  COLLEAGUE,
  crowd,
  finding,
  LESSON,
  linked,
  live,
  person,
  policyOf,
  SELF,
  type State,
  spread,
  UNSEEN,
} from './make.ts';
import { INCIDENT_STATES } from './states-incident.ts';
import { MOMENT_STATES } from './states-moments.ts';

const open = (key: string, rest: Parameters<typeof finding>[4] = {}, level: 'unknown' | 'warning' = 'unknown') =>
  finding('cant-see', 'unknown', level, key, rest);
const unsure = (check: string, remedy: NonNullable<Parameters<typeof finding>[4]>['remedy'], words = {}) =>
  finding(check, 'unknown', 'unknown', 'unknown', { with: words, ...(remedy ? { remedy } : {}) });
/** What all the counting checks say when the list cannot answer them. */
const blind = (remedy: 'open-people' | 'load-all-names' | 'copy-health-report' | 'say-who-i-am') => [
  unsure('no-staff', remedy),
  unsure('one-to-one', remedy),
  unsure('one-adult-left', remedy, { min: 2 }),
  unsure('unknown-person', remedy),
];
const NOBODY_SEEN = {
  staff: spread(1, null),
  learners: UNSEEN,
  unidentified: UNSEEN,
  unread: UNSEEN,
  read: 0,
  total: null,
  people: [],
};
const stranger = (n: number, as: null | 'parent' = null) =>
  person(90 + n, { name: 'D. Prosser (Guest)', account: 'guest', as });
const someone = (n: number) =>
  finding('unknown-person', 'breached', 'advice', 'breached', { with: { n }, remedy: 'identify', since: ago(40) });
const ON = { state: 'on', since: ago(20) } as const;
const alone = { staff: 1, learners: 14, min: 2, gone: 'Ben Howells', grace: 60_000 };

/** Every kind of thing the panel can show: for the eye, for axe and for the tests of behaviour. */
export const STATES = {
  'no-teams': linked({ kind: 'no-teams' }),
  searching: linked({ kind: 'searching' }),
  'silent-gone': linked({ kind: 'silent', why: 'gone', sinceUtc: ago(8), last: LESSON }),
  'silent-no-answer': linked({ kind: 'silent', why: 'silent', sinceUtc: ago(75), last: LESSON }),
  'silent-not-running': linked({ kind: 'silent', why: 'not-running', sinceUtc: ago(4), last: null }),
  'phase-none': live({
    ...NOBODY_SEEN,
    phase: 'none',
    level: 'idle',
    staff: UNSEEN,
    roster: 'closed',
    title: null,
    startedAt: null,
    plannedEnd: null,
    everyoneElse: null,
    findings: but().map((one) => ({ ...one, verdict: 'off' as const, message: { key: 'check.off', with: {} } })),
    mayEnd: null,
    recording: { state: 'unknown', since: null },
  }),
  'phase-prejoin': live({
    ...NOBODY_SEEN,
    phase: 'prejoin',
    level: 'idle',
    staff: UNSEEN,
    roster: 'closed',
    startedAt: null,
    findings: [],
    recording: { state: 'unknown', since: null },
  }),
  'phase-lobby': live({
    ...NOBODY_SEEN,
    phase: 'lobby',
    level: 'idle',
    staff: UNSEEN,
    roster: 'closed',
    startedAt: null,
    findings: [],
    recording: { state: 'unknown', since: null },
  }),
  'phase-lost': live({
    ...NOBODY_SEEN,
    phase: 'lost',
    level: 'unknown',
    headline: 'cant-see',
    roster: 'unreadable',
    findings: but(open('lost', { remedy: 'copy-health-report', since: ago(9) }), ...blind('copy-health-report')),
  }),
  'ended-for-all': live({
    ...NOBODY_SEEN,
    phase: 'ended',
    level: 'idle',
    roster: 'closed',
    findings: but(finding('leave-not-end', 'met', 'clear', 'ended')),
  }),
  'ended-left-learners': live({
    ...NOBODY_SEEN,
    phase: 'ended',
    level: 'critical',
    headline: 'leave-not-end',
    roster: 'closed',
    findings: but(finding('leave-not-end', 'breached', 'critical', 'breached', { with: { n: 14 }, since: ago(12) })),
  }),
  'ended-not-known': live({
    ...NOBODY_SEEN,
    phase: 'ended',
    level: 'unknown',
    headline: 'leave-not-end',
    roster: 'closed',
    findings: but(finding('leave-not-end', 'unknown', 'unknown', 'unknown', { since: ago(30) })),
  }),
  clear: live({}),
  'clear-recording': live({
    recording: { state: 'on', since: ago(21 * 60) },
    announcement: { at: ago(22 * 60), newcomers: exactly(0) },
    findings: but(
      finding('recording-unannounced', 'met', 'clear', 'announced'),
      finding('recording-late-joiner', 'met', 'clear', 'met'),
    ),
  }),
  'clear-others': live({ others: 1, lobby: exactly(3), people: [...LESSON.people, stranger(1, 'parent')] }),
  closing: live({ closing: true, plannedEnd: ago(-95) }),
  'closing-past-end-cannot': live({ closing: true, plannedEnd: ago(190), mayEnd: false }),
  'list-closed': live({
    ...NOBODY_SEEN,
    level: 'unknown',
    headline: 'cant-see',
    roster: 'closed',
    everyoneElse: null,
    findings: but(open('closed', { remedy: 'open-people', since: ago(6) }), ...blind('open-people')),
  }),
  'list-closed-long': live({
    ...NOBODY_SEEN,
    total: 31,
    unread: exactly(30),
    staff: spread(1, 31),
    learners: spread(0, 30),
    unidentified: spread(0, 30),
    level: 'warning',
    headline: 'cant-see',
    roster: 'closed',
    findings: but(open('closed', { remedy: 'open-people', since: ago(251) }, 'warning'), ...blind('open-people')),
  }),
  'list-partial': live({
    level: 'unknown',
    headline: 'cant-see',
    roster: 'partial',
    read: 20,
    total: 31,
    unread: exactly(11),
    staff: spread(2, 13),
    learners: spread(18, 29),
    unidentified: spread(0, 11),
    people: [...LESSON.people, ...crowd(70, 4)],
    findings: but(
      open('partial', { with: { read: 20, total: 31 }, remedy: 'load-all-names', since: ago(4) }),
      ...blind('load-all-names'),
    ),
  }),
  'list-unreadable': live({
    ...NOBODY_SEEN,
    level: 'unknown',
    headline: 'cant-see',
    roster: 'unreadable',
    findings: but(open('unreadable', { remedy: 'copy-health-report', since: ago(14) }), ...blind('copy-health-report')),
  }),
  'no-total': live({
    level: 'unknown',
    headline: 'cant-see',
    roster: 'partial',
    total: null,
    unread: UNSEEN,
    staff: spread(2, null),
    learners: spread(14, null),
    unidentified: UNSEEN,
    findings: but(open('no-total', { remedy: 'load-all-names', since: ago(4) })),
  }),
  'self-not-known': live({
    level: 'unknown',
    headline: 'cant-see',
    roster: 'partial',
    people: crowd(1, 16, { as: null }),
    everyoneElse: null,
    staff: spread(1, 16),
    learners: spread(0, 15),
    unidentified: exactly(15),
    findings: but(open('self', { remedy: 'say-who-i-am', since: ago(4) }), ...blind('say-who-i-am')),
  }),
  'who-is-this': live({
    level: 'advice',
    headline: 'unknown-person',
    unidentified: exactly(1),
    read: 17,
    total: 17,
    people: [...LESSON.people, stranger(1)],
    findings: but(someone(1)),
  }),
  'two-colleagues-to-ask': live({
    level: 'advice',
    headline: 'unknown-person',
    everyoneElse: null,
    unidentified: exactly(2),
    people: [...LESSON.people, ...crowd(60, 2, { as: null })],
    findings: but(someone(2)),
  }),
  'start-30-unidentified': live({
    level: 'unknown',
    headline: 'one-adult-left',
    everyoneElse: null,
    startedAt: ago(40),
    plannedEnd: null,
    staff: spread(1, 31),
    learners: spread(0, 30),
    unidentified: exactly(30),
    read: 31,
    total: 31,
    people: [
      SELF,
      ...crowd(3, 28, { as: null }),
      stranger(1),
      person(92, { name: 'Tablet 4', account: 'unknown', as: null }),
    ],
    findings: but(
      unsure('one-adult-left', 'identify', { min: 2 }),
      unsure('no-staff', 'identify'),
      unsure('one-to-one', 'identify'),
      someone(30),
    ),
  }),
  'start-300-unidentified': live({
    level: 'unknown',
    headline: 'one-adult-left',
    everyoneElse: null,
    staff: spread(1, 301),
    learners: spread(0, 300),
    unidentified: exactly(300),
    read: 301,
    total: 301,
    people: [SELF, ...crowd(3, 300, { as: null })],
    findings: but(unsure('one-adult-left', 'identify', { min: 2 })),
  }),
  'hostile-names': live({
    level: 'advice',
    headline: 'unknown-person',
    unidentified: exactly(5),
    title: `<img src=x onerror=alert(1)> ${'Very long title '.repeat(40)}`,
    people: [
      ...LESSON.people,
      ...[
        'A'.repeat(10_000),
        'مُعَلِّم العلوم (ضيف)',
        '\u202Egnp.exe\u202E staff',
        '<b>Head teacher</b>',
        '👩‍🏫'.repeat(60),
      ].map((name, i) => person(70 + i, { name, account: 'guest', as: null })),
    ],
    findings: but(someone(5)),
  }),
  'hostile-gone': live({
    level: 'critical',
    headline: 'one-adult-left',
    staff: exactly(1),
    findings: but(
      finding('one-adult-left', 'breached', 'critical', 'breached-gone', {
        with: { ...alone, gone: `مُعَلِّم ${'Z'.repeat(9_000)}` },
        remedy: 'copy-call-for-help',
        since: ago(72),
      }),
    ),
  }),
  'one-adult-waiting': live({
    level: 'advice',
    headline: 'one-adult-left',
    staff: exactly(1),
    findings: but(
      finding('one-adult-left', 'unknown', 'advice', 'waiting', {
        with: alone,
        remedy: 'copy-call-for-help',
        since: ago(24),
      }),
    ),
  }),
  'one-adult-left': live({
    level: 'critical',
    headline: 'one-adult-left',
    staff: exactly(1),
    read: 15,
    total: 15,
    people: LESSON.people.filter((one) => one !== COLLEAGUE),
    findings: but(
      finding('one-adult-left', 'breached', 'critical', 'breached-gone', {
        with: alone,
        remedy: 'copy-call-for-help',
        since: ago(72),
      }),
    ),
  }),
  acknowledged: live({
    level: 'critical',
    headline: 'one-adult-left',
    calm: true,
    staff: exactly(1),
    read: 15,
    total: 15,
    people: LESSON.people.filter((one) => one !== COLLEAGUE),
    findings: but(
      finding('one-adult-left', 'breached', 'critical', 'breached-gone', {
        with: alone,
        remedy: 'copy-call-for-help',
        since: ago(132),
        attention: { state: 'acknowledged', at: ago(48), reason: 'colleague-coming' },
      }),
      finding('recording-unannounced', 'breached', 'warning', 'breached', {
        remedy: 'show-announcement',
        since: ago(20),
      }),
    ),
  }),
  snoozed: live({
    level: 'warning',
    headline: 'recording-unannounced',
    calm: true,
    recording: ON,
    findings: but(
      finding('recording-unannounced', 'breached', 'warning', 'breached', {
        remedy: 'show-announcement',
        since: ago(100),
        attention: { state: 'snoozed', at: ago(60), until: ago(-240) },
      }),
    ),
  }),
  'no-staff': live({
    level: 'critical',
    headline: 'no-staff',
    staff: exactly(0),
    findings: but(
      finding('no-staff', 'breached', 'critical', 'breached', {
        with: { learners: 14 },
        remedy: 'end-for-all',
        since: ago(5),
      }),
    ),
  }),
  'no-staff-again': live({
    level: 'critical',
    headline: 'no-staff',
    staff: exactly(0),
    interruption: { check: 'no-staff', kind: 'again', at: ago(0) },
    findings: but(
      finding('no-staff', 'breached', 'critical', 'breached', {
        with: { learners: 14 },
        remedy: 'end-for-all',
        since: ago(305),
      }),
    ),
  }),
  'no-staff-cannot-end': live({
    level: 'critical',
    headline: 'no-staff',
    staff: exactly(0),
    mayEnd: false,
    findings: but(
      finding('no-staff', 'breached', 'critical', 'breached', {
        with: { learners: 2 },
        remedy: 'end-for-all',
        since: ago(5),
      }),
    ),
  }),
  'one-to-one': live({
    level: 'critical',
    headline: 'one-to-one',
    staff: exactly(1),
    learners: exactly(1),
    read: 2,
    total: 2,
    people: [SELF, person(5)],
    findings: but(
      finding('one-to-one', 'breached', 'critical', 'breached', { remedy: 'end-for-all', since: ago(31) }),
      finding('one-adult-left', 'breached', 'critical', 'breached', {
        with: { ...alone, learners: 1 },
        remedy: 'copy-call-for-help',
        since: ago(72),
      }),
    ),
  }),
  'recording-unannounced': live({
    level: 'warning',
    headline: 'recording-unannounced',
    recording: ON,
    findings: but(
      finding('recording-unannounced', 'breached', 'warning', 'breached', {
        remedy: 'show-announcement',
        since: ago(20),
      }),
    ),
  }),
  'recording-unknown': live({
    level: 'unknown',
    headline: 'recording-unannounced',
    recording: { state: 'unknown', since: null },
    findings: but(unsure('recording-unannounced', 'show-announcement')),
  }),
  'recording-late-joiner': live({
    level: 'advice',
    headline: 'recording-late-joiner',
    recording: { state: 'on', since: ago(600) },
    announcement: { at: ago(660), newcomers: spread(2, 3) },
    findings: but(
      finding('recording-unannounced', 'met', 'clear', 'announced'),
      finding('recording-late-joiner', 'breached', 'advice', 'breached', {
        with: { n: 2 },
        remedy: 'show-announcement',
      }),
    ),
  }),
  'still-there-after-end': live({
    level: 'warning',
    headline: 'still-there-after-end',
    findings: but(
      finding('still-there-after-end', 'breached', 'warning', 'breached', {
        with: { n: 3 },
        remedy: 'end-for-all',
        since: ago(17),
      }),
    ),
  }),
  'minimum-unset': live(
    {
      level: 'unknown',
      headline: 'one-adult-left',
      findings: but(finding('one-adult-left', 'unknown', 'unknown', 'unset', { remedy: 'set-minimum' })),
    },
    {},
    false,
    policyOf({ preset: 'hwb' }),
  ),
  'loading-names': live({
    ...NOBODY_SEEN,
    level: 'unknown',
    headline: 'cant-see',
    roster: 'closed',
    working: 'open-people',
    findings: but(open('closed', { remedy: 'open-people', since: ago(16) }), ...blind('open-people')),
  }),
  'hand-failed-open': live({
    ...NOBODY_SEEN,
    level: 'unknown',
    headline: 'cant-see',
    roster: 'closed',
    lastHand: { hand: 'open-people', fault: 'button-not-found', at: ago(3) },
    findings: but(open('closed', { remedy: 'open-people', since: ago(16) }), ...blind('open-people')),
  }),
  'hand-failed-end': live({ lastHand: { hand: 'end-for-all', fault: 'nothing-changed', at: ago(3) } }),
  'language-missed': { ...live({}), missed: true },
  'settings-set-aside': live({}, { colleagues: [] }, true),
  'other-version': live({
    level: 'warning',
    headline: 'from-tomorrow',
    findings: [...but(), { ...finding('from-tomorrow', 'breached', 'warning', 'x'), remedy: null }],
  }),
  ...MOMENT_STATES,
  ...INCIDENT_STATES,
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];
