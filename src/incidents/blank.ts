import type { Incident, Told } from './incident.ts';

/** What a field says that says nothing: the same wherever it is shown, put right or saved. */
export const BLANK = {
  reporter: { name: '', job: '' },
  where: { platform: '', team: '', lesson: '', kind: null, reporter: '' },
  concerned: [],
  present: { people: [], second: '', staff: null, learners: null },
  category: null,
  about: { adult: null, safeguarding: null },
  facts: '',
  spoken: { text: '', language: null, translation: '' },
  questions: '',
  demeanour: '',
  opinion: { text: '', evidence: '' },
  actions: [],
  told: [],
  learners: { as: 'unsaid' },
  recording: { as: 'unsaid' },
  referral: null,
  decision: { text: '', reason: '', outcome: '' },
  tasks: [],
  reference: null,
} as const satisfies Omit<Incident, 'noticed' | 'recorded' | 'parents' | 'meta'>;

/** Nothing is said for the teacher: the part in which somebody was told closes what was to be done. */
export const NEW_TOLD: Told = {
  role: 'other',
  name: '',
  by: '',
  at: null,
  how: null,
  advised: '',
  attempts: '',
  reached: true,
};
