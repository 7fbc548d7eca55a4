import type { Language } from './fill.ts';

/** A sentence about so many learners: after "two" a Welsh noun changes its first letter. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  readonly other: string;
}

/** The leave guard's words, as the background hands them to a Teams tab. No names. */
export interface GuardWords {
  /** The language, as a page writes it. */
  readonly lang: string;
  /** One title for each way in which the number can be known. */
  readonly may: string;
  readonly exact: Forms;
  readonly atLeast: Forms;
  readonly end: string;
  readonly stay: string;
  readonly leave: string;
  readonly why: string;
  readonly cannotEnd: string;
  readonly endFailed: string;
}

const en: GuardWords = {
  lang: 'en-GB',
  may: 'Learners may still be in the meeting',
  exact: {
    one: '1 learner would be left in the meeting',
    two: '2 learners would be left in the meeting',
    other: '{n} learners would be left in the meeting',
  },
  atLeast: {
    one: 'At least 1 learner would be left in the meeting',
    two: 'At least 2 learners would be left in the meeting',
    other: 'At least {n} learners would be left in the meeting',
  },
  end: 'End for all',
  stay: 'Stay',
  leave: 'Leave anyway',
  why: 'End the meeting for all, so that no learner is left in it without you.',
  cannotEnd:
    'Only an organiser can end the meeting for all. Stay until the learners have gone, or ask an organiser to end it.',
  endFailed: 'The meeting could not be ended from here. Press the arrow beside Leave, then End meeting.',
};

const cy: GuardWords = {
  lang: 'cy',
  may: 'Efallai fod dysgwyr yn y cyfarfod o hyd',
  exact: {
    one: 'Byddai 1 dysgwr ar ôl yn y cyfarfod',
    two: 'Byddai 2 ddysgwr ar ôl yn y cyfarfod',
    other: 'Byddai {n} dysgwr ar ôl yn y cyfarfod',
  },
  atLeast: {
    one: 'Byddai o leiaf 1 dysgwr ar ôl yn y cyfarfod',
    two: 'Byddai o leiaf 2 ddysgwr ar ôl yn y cyfarfod',
    other: 'Byddai o leiaf {n} dysgwr ar ôl yn y cyfarfod',
  },
  end: 'Gorffen i bawb',
  stay: 'Aros',
  leave: 'Gadael beth bynnag',
  why: 'Gorffennwch y cyfarfod i bawb, fel na fydd yr un dysgwr ar ôl ynddo hebddoch chi.',
  cannotEnd:
    'Dim ond trefnydd all orffen y cyfarfod i bawb. Arhoswch nes bod y dysgwyr wedi mynd, neu gofynnwch i drefnydd ei orffen.',
  endFailed:
    'Nid oedd modd gorffen y cyfarfod o’r fan hon. Pwyswch y saeth wrth ymyl Gadael (Leave), yna Gorffen y cyfarfod (End meeting).',
};

export const guardWords = (language: Language): GuardWords => (language === 'cy' ? cy : en);
