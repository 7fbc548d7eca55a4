import { exactly } from '../../src/meeting/range.ts';
import type { Report } from '../../src/protocol/report.ts';
import { ago, but, COLLEAGUE, crowd, finding, live, person, policyOf, SELF, type State, UNSEEN } from './make.ts';

const JOSEPHS = policyOf({ preset: 'st-josephs' });
const ELFED = policyOf({ preset: 'elfed' });
const HWB = policyOf({ preset: 'hwb' });

const DOOR: Partial<Report> = {
  phase: 'prejoin',
  level: 'idle',
  moment: 'before',
  staff: UNSEEN,
  learners: UNSEEN,
  unidentified: UNSEEN,
  unread: UNSEEN,
  read: 0,
  total: null,
  people: [],
  roster: 'closed',
  startedAt: null,
  findings: [],
  recording: { state: 'unknown', since: null },
};
const OVER: Partial<Report> = { ...DOOR, phase: 'ended', moment: 'after', startedAt: ago(3_000) };

const LEAD = person(60, { name: 'Catrin Bowen-Llewelyn', as: 'staff', organiser: true });
const ME = { ...SELF, organiser: false };
const WATCHING: Partial<Report> = { role: 'co-staff', people: [ME, LEAD, ...crowd(3, 14)], mayEnd: null };
const comings: Report['comings'] = [
  { at: ago(1_380), name: 'Aled Morgan', as: 'learner', came: true },
  { at: ago(900), name: 'Efa Okafor', as: 'learner', came: false },
  { at: ago(700), name: 'Efa Okafor', as: 'learner', came: true },
  { at: ago(42), name: 'D. Prosser (Guest)', as: null, came: true },
  { at: ago(12), name: LEAD.name, as: 'staff', came: false },
];

/** The list of each moment, the kinds of session, the teacher's own room, and co-staff mode. */
export const MOMENT_STATES = {
  'list-before-josephs': live({ ...DOOR, ticks: { 'before.device': ago(200) } }, {}, false, JOSEPHS),
  'list-before-elfed': live(
    {
      ...DOOR,
      ticks: { 'before.device': ago(200), 'before.planning': ago(190), 'before.location.home': ago(100) },
    },
    {},
    false,
    ELFED,
  ),
  'list-before-hwb': live({ ...DOOR, kind: 'aln-one-to-one' }, {}, false, HWB),
  'list-start': live(
    {
      moment: 'start',
      startedAt: ago(95),
      ticks: { 'script.behaviour': ago(40), 'script.respect': ago(20) },
      findings: but(),
    },
    {},
    false,
    ELFED,
  ),
  'list-during': live({ ticks: { 'during.removed': ago(130) } }, {}, false, ELFED),
  'list-end': live(
    { moment: 'end', plannedEnd: ago(-80), closing: true, ticks: { 'end.tasks': ago(9) } },
    {},
    false,
    JOSEPHS,
  ),
  'list-after': live(
    { ...OVER, ticks: { 'during.removed': ago(1_200), 'after.recording-moved': ago(20) } },
    {},
    false,
    ELFED,
  ),
  'kind-not-held': live({ kind: 'therapy' }, {}, false, ELFED),
  'kind-broadcast': live({ kind: 'broadcast' }, {}, false, JOSEPHS),
  'room-confirmed': live({ ownRoom: { adults: 1, learners: true, at: ago(240) } }, {}, false, HWB),
  'room-lapsed': live({ ownRoom: { adults: 1, learners: false, at: ago(1_240) } }, {}, false, HWB),
  'co-staff-quiet': live({ ...WATCHING }, { mode: 'co-staff' }),
  'co-staff-lead-left': live(
    {
      ...WATCHING,
      people: [ME, COLLEAGUE, ...crowd(3, 14)],
      comings,
      mayEnd: false,
      level: 'critical',
      headline: 'lead-left',
      staff: exactly(2),
      findings: [
        finding('lead-left', 'breached', 'critical', 'breached', {
          with: { lead: LEAD.name, learners: 14 },
          remedy: 'copy-call-for-help',
          since: ago(72),
        }),
        ...but(),
      ],
    },
    { mode: 'co-staff' },
  ),
  'co-staff-may-end': live({ ...WATCHING, comings, mayEnd: true }, { mode: 'co-staff' }),
} as const satisfies Readonly<Record<string, State>>;
