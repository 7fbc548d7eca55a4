import type { IncidentPageKey, IncidentPageWords } from '../../i18n/incident-page.ts';
import { NEW_TOLD } from '../../incidents/blank.ts';
import { roleWords } from '../../incidents/export/values.ts';
import { type Field, HOWS, ROLES, SPOKEN_IN } from '../../incidents/incident.ts';
import type { Category } from '../../policy/categories.ts';
import { KINDS } from '../../policy/kinds.ts';
import type { Rules } from '../../policy/rules.ts';

/** What the words of a choice may depend on. */
export interface Choosing {
  readonly title: Rules['contacts.safeguarding-title'];
  readonly categories: readonly Category[];
}
export interface Option {
  readonly value: string | boolean | null;
  readonly say: (words: IncidentPageWords, choosing: Choosing) => string;
}

/** One box, and what it holds. */
export type Part =
  | { readonly key: string; readonly label: IncidentPageKey; readonly as: 'line' | 'text' | 'time' | 'tick' | 'names' }
  | {
      readonly key: string;
      readonly label: IncidentPageKey;
      readonly as: 'choice';
      readonly of: (choosing: Choosing) => readonly Option[];
    };

/** How a field is put right: its boxes, several of the same, or one of some cases. What was typed is parsed afterwards. */
export type Form =
  | { readonly as: 'one'; readonly part: Part }
  /** `blank`: what stands where there is nothing yet; a field that is all blank is nothing again. */
  | { readonly as: 'parts'; readonly parts: readonly Part[]; readonly blank: object | null }
  | {
      readonly as: 'list';
      readonly parts: readonly Part[];
      readonly add: IncidentPageKey;
      readonly blank: () => object;
    }
  | { readonly as: 'cases'; readonly cases: readonly Case[] };
export interface Case {
  readonly value: string;
  readonly say: Option['say'];
  readonly parts: readonly Part[];
  readonly blank: object;
}

const box = (as: 'line' | 'text' | 'time' | 'tick' | 'names', key: string, label: IncidentPageKey): Part => ({
  as,
  key,
  label,
});
const said =
  (key: IncidentPageKey): Option['say'] =>
  (words) =>
    words(key);
const choice = (key: string, label: IncidentPageKey, of: readonly Option[]): Part => ({
  as: 'choice',
  key,
  label,
  of: () => of,
});
const whole = (as: 'text' | 'names', label: IncidentPageKey): Form => ({ as: 'one', part: box(as, '', label) });
const parts = (...of: readonly Part[]): Form => ({ as: 'parts', parts: of, blank: null });
const unsaid = (key: IncidentPageKey): Case => ({ value: 'unsaid', say: said(key), parts: [], blank: {} });
const no = (key: IncidentPageKey): Case => ({
  value: 'no',
  say: said(key),
  parts: [box('text', 'reason', 'label.reason')],
  blank: { reason: '' },
});

const UNSAID: Option = { value: null, say: said('about.unsaid') };
const WHEN = (label: IncidentPageKey): Form => parts(box('time', 'at', label), box('line', 'reason', 'time.reason'));

export const FORMS: Readonly<Record<Field, Form>> = {
  noticed: WHEN('field.noticed'),
  recorded: WHEN('field.recorded'),
  where: parts(
    box('line', 'platform', 'where.platform'),
    box('line', 'team', 'where.team'),
    box('line', 'lesson', 'where.lesson'),
    choice('kind', 'where.kind', [UNSAID, ...KINDS.map((value) => ({ value, say: said(`kind.${value}`) }))]),
    box('line', 'reporter', 'where.reporter'),
  ),
  reporter: parts(box('line', 'name', 'reporter.name'), box('line', 'job', 'reporter.job')),
  concerned: whole('names', 'field.concerned'),
  // The numbers are what the lesson's own watch knew: nobody puts them right from memory.
  present: parts(box('names', 'people', 'present.people'), box('line', 'second', 'present.second')),
  category: {
    as: 'one',
    part: {
      as: 'choice',
      key: '',
      label: 'field.category',
      of: ({ categories }) => [
        { value: null, say: said('category.none') },
        ...categories.map((value) => ({ value, say: said(`category.${value}`) })),
      ],
    },
  },
  about: parts(
    choice('adult', 'field.about', [
      UNSAID,
      { value: true, say: said('about.adult.yes') },
      { value: false, say: said('about.adult.no') },
    ]),
    choice('safeguarding', 'log.about-safeguarding', [
      UNSAID,
      { value: true, say: (words, { title }) => words(`about.safeguarding.yes.${title}`) },
      { value: false, say: (words, { title }) => words(`about.safeguarding.no.${title}`) },
    ]),
  ),
  facts: whole('text', 'field.facts'),
  spoken: parts(
    box('text', 'text', 'field.spoken'),
    choice('language', 'spoken.language', [
      UNSAID,
      ...SPOKEN_IN.map((value) => ({ value, say: said(`spoken.in.${value}`) })),
    ]),
    box('text', 'translation', 'spoken.translation'),
  ),
  questions: whole('text', 'field.questions'),
  demeanour: whole('text', 'field.demeanour'),
  opinion: parts(box('text', 'text', 'opinion.label'), box('text', 'evidence', 'opinion.evidence')),
  actions: {
    as: 'list',
    parts: [box('line', 'what', 'action.what'), box('time', 'at', 'action.at')],
    add: 'action.add',
    blank: () => ({ what: '', at: null, from: 'typed' }),
  },
  told: {
    as: 'list',
    parts: [
      {
        as: 'choice',
        key: 'role',
        label: 'log.role',
        of: ({ title }) => ROLES.map((value) => ({ value, say: (words) => roleWords(words, value, title) })),
      },
      box('line', 'name', 'name'),
      box('tick', 'reached', 'told.reached'),
      box('time', 'at', 'label.at'),
      choice('how', 'label.how', [UNSAID, ...HOWS.map((value) => ({ value, say: said(`how.${value}`) }))]),
      box('line', 'by', 'label.by'),
      box('text', 'advised', 'label.advised'),
      box('text', 'attempts', 'label.attempts'),
    ],
    add: 'told.add',
    blank: () => NEW_TOLD,
  },
  parents: {
    as: 'cases',
    cases: [
      unsaid('parents.unsaid'),
      {
        value: 'yes',
        say: said('parents.yes'),
        parts: [
          box('line', 'who', 'label.who'),
          box('time', 'at', 'label.at'),
          box('line', 'how', 'label.how'),
          box('line', 'by', 'label.by'),
        ],
        blank: { who: '', at: null, how: '', by: '' },
      },
      no('parents.no'),
      {
        value: 'safeguarding-decides',
        say: (words, { title }) => words(`parents.safeguarding-decides.${title}`),
        parts: [],
        blank: {},
      },
    ],
  },
  learners: {
    as: 'cases',
    cases: [
      unsaid('learners.unsaid'),
      {
        value: 'yes',
        say: said('learners.yes'),
        parts: [box('time', 'at', 'label.at'), box('line', 'how', 'label.how')],
        blank: { at: null, how: '' },
      },
      no('learners.no'),
    ],
  },
  recording: {
    as: 'cases',
    cases: [
      unsaid('recording.unsaid'),
      {
        value: 'yes',
        say: said('recording.yes'),
        parts: [box('line', 'where', 'recording.where')],
        blank: { where: '' },
      },
      { value: 'no', say: said('recording.no'), parts: [], blank: {} },
    ],
  },
  referral: {
    as: 'parts',
    parts: [
      box('line', 'agency', 'referral.agency'),
      box('time', 'phoned', 'referral.phoned'),
      box('line', 'by', 'label.by'),
      box('time', 'acknowledged', 'referral.acknowledged'),
    ],
    blank: { agency: '', phoned: null, by: '', acknowledged: null },
  },
  decision: parts(
    box('text', 'text', 'field.decision'),
    box('text', 'reason', 'decision.reason'),
    box('text', 'outcome', 'decision.outcome'),
  ),
  tasks: {
    as: 'list',
    parts: [box('line', 'what', 'tasks.what'), box('line', 'owner', 'tasks.owner'), box('time', 'due', 'tasks.due')],
    add: 'tasks.add',
    blank: () => ({ id: crypto.randomUUID(), what: '', owner: '', due: null }),
  },
  reference: {
    as: 'parts',
    parts: [box('line', 'text', 'field.reference'), box('line', 'by', 'label.by'), box('time', 'at', 'label.at')],
    blank: { text: '', by: '', at: null },
  },
};
