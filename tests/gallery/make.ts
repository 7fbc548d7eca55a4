import type { Link } from '../../src/hud/state.ts';
import { atLeast, type CountRange, exactly } from '../../src/meeting/range.ts';
import { type Choices, NO_CHOICES } from '../../src/policy/choices.ts';
import type { Managed } from '../../src/policy/managed.ts';
import { resolve } from '../../src/policy/resolve.ts';
import type { PolicyRead } from '../../src/policy/store.ts';
import type { Report, ReportFinding, ReportPerson } from '../../src/protocol/report.ts';
import type { RecordsTold } from '../../src/records/told.ts';
import type { Settings, SettingsRead } from '../../src/settings/settings.ts';

/** The instant at which every state is shown: a Monday morning, 10:42:12. */
export const NOW = Date.UTC(2026, 10, 23, 10, 42, 12);
export const ago = (seconds: number): number => NOW - seconds * 1_000;
export const UNSEEN = atLeast(0);

/** Waits for an element: presses it, types into it, or only waits. */
export interface Step {
  readonly at: string;
  readonly type?: string;
}

export interface State {
  readonly link: Link;
  readonly settings: SettingsRead;
  readonly policy: PolicyRead;
  /** The other language was asked for, and did not come. */
  readonly missed?: boolean;
  /** What the records answer, where that is not the usual. */
  readonly answers?: Partial<Readonly<Record<RecordsTold['kind'], unknown>>>;
  /** How the state is come by once it is drawn. */
  readonly steps?: readonly Step[];
}

const SETTINGS: Settings = {
  version: 1,
  language: 'en',
  colleagues: ['8:orgid:one', '8:orgid:two'],
  mode: 'lead',
  reporter: { name: '', job: '' },
};

const NONE: Managed = { state: 'none' };
/** The policy as it is read when `choices` were made on this device. */
export const policyOf = (choices: Partial<Choices> = {}, managed = NONE): PolicyRead => ({
  choices: { ...NO_CHOICES, ...choices },
  setAside: false,
  managed,
  resolved: resolve({ ...NO_CHOICES, ...choices }, managed),
});

type Words = Readonly<Record<string, string | number>>;
type Remedy = NonNullable<ReportFinding['remedy']>;

const QUIET: ReportFinding['attention'] = { state: 'quiet', at: null, reason: null, until: null };
const RAISED = { ...QUIET, state: 'raised' } as const;

export const finding = (
  check: string,
  verdict: ReportFinding['verdict'],
  level: ReportFinding['level'],
  key: string,
  rest: { with?: Words; remedy?: Remedy; since?: number; attention?: Partial<ReportFinding['attention']> } = {},
): ReportFinding => ({
  check,
  verdict,
  level,
  since: rest.since ?? null,
  message: { key: `check.${check}.${key}`, with: { ...rest.with } },
  remedy: rest.remedy ?? null,
  attention: { ...(level === 'critical' || level === 'warning' ? RAISED : QUIET), ...rest.attention },
});

const kept = (check: string, key = 'met', words: Words = {}): ReportFinding =>
  finding(check, 'met', 'clear', key, { with: words });
const off = (check: string): ReportFinding => ({
  ...kept(check),
  verdict: 'off',
  message: { key: 'check.off', with: {} },
});

/** Every check, all of them kept. */
export const ALL_KEPT: readonly ReportFinding[] = [
  kept('no-staff'),
  off('leave-not-end'),
  off('still-there-after-end'),
  kept('one-to-one'),
  kept('one-adult-left', 'met', { staff: 2, learners: 14 }),
  kept('cant-see', 'met', { read: 16 }),
  kept('unknown-person'),
  kept('recording-unannounced', 'off'),
  off('recording-late-joiner'),
];

/** The findings given, in place of those kept of the same checks. */
export const but = (...findings: readonly ReportFinding[]): ReportFinding[] =>
  ALL_KEPT.map((one) => findings.find((finding) => finding.check === one.check) ?? one);

const FIRST = [
  'Aled',
  'Bronwen',
  'Carys',
  'Dafydd',
  'Efa',
  'Ffion',
  'Gethin',
  'Hana',
  'Idris',
  'Jac',
  'Kezia',
  'Llinos',
];
const LAST = ['Morgan', 'Okafor', 'Prosser', 'Rees', 'Singh', 'Tudur', 'Vaughan', 'Wójcik', 'Ymir-Jones', 'Bevan'];

export const person = (n: number, rest: Partial<ReportPerson> = {}): ReportPerson => ({
  ref: `p${n}`,
  name: `${FIRST[n % FIRST.length]} ${LAST[(n * 7) % LAST.length]}`,
  account: 'school',
  organiser: false,
  as: 'learner',
  self: false,
  remembered: false,
  listed: false,
  ...rest,
});

export const SELF = person(1, { name: 'Mair Griffiths', as: 'staff', self: true, organiser: true });
export const COLLEAGUE = person(2, { name: 'Ben Howells', as: 'staff', remembered: true });
export const crowd = (from: number, n: number, rest: Partial<ReportPerson> = {}): ReportPerson[] =>
  Array.from({ length: n }, (_, i) => person(from + i, rest));

const SIGNALS = [
  'hang-up',
  'timer',
  'people-button',
  'roster',
  'rows',
  'total',
  'badge',
  'recording',
  'self',
  'tiles',
  'end-menu',
  'sharing',
  'lobby',
];

/** Two staff with fourteen learners, every name read: what the other states differ from. */
export const LESSON: Report = {
  at: NOW,
  phase: 'in-meeting',
  level: 'clear',
  headline: null,
  calm: false,
  sharing: false,
  interruption: null,
  notice: null,
  title: 'Maths 9B',
  startedAt: ago(24 * 60),
  plannedEnd: ago(-18 * 60),
  closing: false,
  staff: exactly(2),
  learners: exactly(14),
  unidentified: exactly(0),
  others: 0,
  unread: exactly(0),
  read: 16,
  total: 16,
  lobby: UNSEEN,
  roster: 'complete',
  recording: { state: 'off', since: null },
  announcement: null,
  everyoneElse: ago(20 * 60),
  mayEnd: true,
  kind: 'whole-class',
  moment: 'during',
  ticks: {},
  ownRoom: null,
  role: 'lead',
  comings: [],
  findings: [...ALL_KEPT],
  people: [SELF, COLLEAGUE, ...crowd(3, 14)],
  signals: SIGNALS.map((signal, i) => ({
    signal,
    by: i < 9 ? 'id' : null,
    seenAt: i < 8 ? ago(1) : i < 10 ? ago(95) : null,
  })),
  snooze: 5,
  working: null,
  lastHand: null,
};

/** What is loud has called a moment ago. */
const called = ({ level, headline }: Partial<Report>): Pick<Report, 'interruption' | 'notice'> => {
  const loud = (level === 'critical' || level === 'warning') && headline;
  return {
    interruption: loud ? { check: loud, kind: 'raise', at: ago(1) } : null,
    notice: loud && level === 'critical' ? loud : null,
  };
};

export const live = (
  report: Partial<Report>,
  settings: Partial<Settings> = {},
  setAside = false,
  policy = policyOf(),
): State => ({
  link: { kind: 'live', report: { ...LESSON, ...called(report), ...report } },
  settings: { settings: { ...SETTINGS, ...settings }, setAside },
  policy,
});

export const linked = (link: Link): State => ({
  link,
  settings: { settings: SETTINGS, setAside: false },
  policy: policyOf(),
});

export const spread = (least: number, most: number | null): CountRange => ({ least, most });
