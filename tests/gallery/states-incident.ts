import type { Draft } from '../../src/incidents/draft.ts';
import type { Report } from '../../src/protocol/report.ts';
import type { RecordsFault } from '../../src/records/fault.ts';
import type { Outstanding } from '../../src/records/told.ts';
import { ago, linked, live, policyOf, type State, type Step, UNSEEN } from './make.ts';

const JOSEPHS = policyOf({ preset: 'st-josephs' });
const ELFED = policyOf({ preset: 'elfed' });
const ME = { reporter: { name: 'Mair Griffiths', job: 'Teacher of mathematics' } };

const OPEN: Step = { at: '[data-act="log-incident"]' };
const FORM: Step = { at: '[data-incident="form"]' };
const type = (field: string, text: string): Step => ({ at: `[data-field="${field}"]`, type: text });
const press = (act: string): Step => ({ at: `[data-act="${act}"]` });
const group = (title: string): Step => ({ at: `[data-group="${title}"] summary` });
const FACTS =
  'I saw a message from a learner in the meeting chat at about 10:40. It said that she did not want to go home. ' +
  'I asked the class to close the chat and sent her a message that I would speak with her.';
const FILLED: readonly Step[] = [
  OPEN,
  type('facts', FACTS),
  type('spoken', 'Dwi ddim isio mynd adra heno'),
  type('spoken-language', 'cy'),
  type('concerned-0', 'Aled Morgan'),
  type('category', 'disclosure'),
  type('about-adult', 'no'),
];

const OVER: Partial<Report> = {
  phase: 'ended',
  level: 'idle',
  moment: 'after',
  staff: UNSEEN,
  learners: UNSEEN,
  unidentified: UNSEEN,
  unread: UNSEEN,
  read: 0,
  total: null,
  people: [],
  roster: 'closed',
  startedAt: ago(3_000),
  findings: [],
};

const draft: Draft = {
  id: 'draft-1',
  begun: ago(900),
  touched: ago(800),
  lesson: null,
  note: null,
  fields: { facts: 'One line.', noticed: { at: ago(900), stamped: ago(900), reason: '' } },
};
const NOTHING: Outstanding = { incidents: [], notes: [], drafts: [], unread: { drafts: 0, entries: 0 } };
const waits = (some: Partial<Outstanding>) => ({ done: true, value: { ...NOTHING, ...some } });
const note = (id: string, seconds: number) => ({ id, at: ago(seconds), lesson: null });
const fault = (why: RecordsFault) => ({ done: false, why });
const DUE = waits({
  incidents: [
    {
      id: 'one',
      written: ago(30 * 3_600),
      exported: null,
      due: [
        { id: 'safeguarding-alerted', task: 'safeguarding-alerted', due: ago(20 * 3_600) },
        { id: 'system-entry', task: 'system-entry', due: ago(-2 * 3_600) },
        { id: 'leaders', task: 'leaders', due: null },
      ],
    },
    {
      id: 'two',
      written: ago(7_200),
      exported: null,
      due: [{ id: 'own:1', task: 'own', due: null }],
    },
  ],
});

const with_ = (state: State, steps: readonly Step[], answers: State['answers'] = {}): State => ({
  ...state,
  steps,
  answers,
});

/** The incident log: the form, what it says when something is wrong, what it hides, and what waits. */
export const INCIDENT_STATES = {
  'incident-empty': with_(live({}, {}, false, JOSEPHS), [OPEN, FORM]),
  'incident-no-meeting': with_(linked({ kind: 'no-teams' }), [OPEN, FORM]),
  'incident-filled': with_(live({}, ME, false, JOSEPHS), [...FILLED, { at: '[data-kept="kept"]' }]),
  'incident-filled-more': with_(live({}, ME, false, ELFED), [
    ...FILLED,
    group('field.actions'),
    press('add-action'),
    group('field.told'),
    press('add-told'),
    group('field.parents'),
    type('parents', 'yes'),
    group('field.recording'),
    type('recording', 'yes'),
    group('field.opinion'),
    { at: '#opinion' },
  ]),
  'incident-critical': with_(
    live(
      {
        level: 'critical',
        headline: 'no-staff',
        findings: [
          {
            check: 'no-staff',
            verdict: 'breached',
            level: 'critical',
            since: ago(9),
            message: { key: 'check.no-staff.breached', with: { learners: 14 } },
            remedy: 'end-for-all',
            attention: { state: 'raised', at: null, reason: null, until: null },
          },
        ],
      },
      ME,
      false,
      JOSEPHS,
    ),
    [...FILLED, { at: '[data-kept="kept"]' }],
  ),
  'incident-missing': with_(live({}, {}, false, JOSEPHS), [OPEN, press('save-incident'), { at: '[data-missing]' }]),
  'incident-not-kept': with_(live({}, ME, false, JOSEPHS), [...FILLED, { at: '[data-kept="not-kept"]' }], {
    draft: fault('full'),
  }),
  'incident-not-saved': with_(
    live({}, ME, false, JOSEPHS),
    [...FILLED, press('save-incident'), { at: '[data-trouble]' }],
    { incident: fault('damaged') },
  ),
  'incident-co-staff': with_(live({ role: 'co-staff', mayEnd: null }, { mode: 'co-staff', ...ME }, false, JOSEPHS), [
    ...FILLED,
    { at: '.routes' },
  ]),
  'incident-sharing-not-seen': with_(live({ sharing: null }, ME, false, JOSEPHS), [OPEN, { at: '[data-unseen]' }]),
  'incident-hidden': with_(live({}, ME, false, JOSEPHS), [...FILLED, press('hide-incident'), { at: '[data-hidden]' }]),
  'incident-hidden-sharing': with_(live({ sharing: true }, ME, false, JOSEPHS), [OPEN, { at: '[data-hidden]' }], {
    outstanding: DUE,
  }),
  'incident-drafts': with_(live({}, ME, false, JOSEPHS), [OPEN, { at: '[data-draft]' }], {
    drafts: {
      done: true,
      value: [
        { id: draft.id, at: ago(800), draft, shut: null },
        { id: 'sealed', at: ago(90_000), draft: null, shut: 'locked' },
      ],
    },
  }),
  'incident-drafts-not-read': with_(live({}, ME, false, JOSEPHS), [OPEN, { at: '[data-unread=drafts]' }], {
    drafts: fault('damaged'),
  }),
  'incident-noted': with_(
    live({}, ME, false, JOSEPHS),
    [press('quick-note'), { at: '[data-noted]' }, { at: '[data-note]' }],
    {
      outstanding: waits({ notes: [note('n1', 12)] }),
    },
  ),
  'incident-note-lost': with_(live({}, ME, false, JOSEPHS), [press('quick-note'), { at: '[data-noted="false"]' }], {
    note: fault('full'),
  }),
  'incident-to-write-up': with_(
    live(OVER, ME, false, JOSEPHS),
    [{ at: '[data-note]' }, { at: '[data-draft]' }, press('let-go')],
    {
      outstanding: waits({ notes: [note('n1', 1_500), note('n2', 900)], drafts: [{ id: draft.id, at: ago(800) }] }),
      drafts: { done: true, value: [{ id: draft.id, at: ago(800), draft, shut: null }] },
    },
  ),
  'incident-not-read': with_(live({}, ME, false, JOSEPHS), [{ at: '[data-incident="not-read"]' }], {
    outstanding: fault('damaged'),
  }),
  'incident-part-not-read': with_(
    live({}, ME, false, JOSEPHS),
    [{ at: '[data-incident="not-read"]' }, { at: '[data-note]' }],
    { outstanding: waits({ notes: [note('n1', 12)], unread: { drafts: 2, entries: 1 } }) },
  ),
  'incident-follow-ups': with_(live({}, ME, false, JOSEPHS), [{ at: '[data-task]' }], { outstanding: DUE }),
  'incident-follow-ups-silent': with_(
    linked({ kind: 'silent', why: 'gone', sinceUtc: ago(8), last: null }),
    [{ at: '[data-task]' }],
    { outstanding: DUE },
  ),
  'incident-follow-up-done': with_(
    live({}, ME, false, JOSEPHS),
    [
      { at: '[data-task="system-entry"]' },
      { at: '[data-task="system-entry"] button' },
      { at: '[data-act="task-done-yes"]', type: '' },
    ],
    { outstanding: DUE },
  ),
} as const satisfies Readonly<Record<string, State>>;
