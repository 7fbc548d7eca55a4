import type { CountRange } from '../meeting/range.ts';
import type { Language } from './fill.ts';

/** The leave guard's words. By themselves, and few: every Teams tab carries them. No names. */
export interface GuardWords {
  /** Said as surely as the count is known and no more so. */
  readonly title: (learners: CountRange) => string;
  readonly end: string;
  readonly stay: string;
  readonly leave: string;
  readonly why: string;
  readonly cannotEnd: string;
  readonly endFailed: string;
}

/** One title for each way in which the number can be known; `learners` is the number with its noun. */
const titleOf =
  (
    noun: (n: number) => string,
    exact: (learners: string) => string,
    atLeast: (learners: string) => string,
    may: string,
  ) =>
  ({ least, most }: CountRange): string =>
    least === 0 ? may : (least === most ? exact : atLeast)(noun(least));

const en: GuardWords = {
  title: titleOf(
    (n) => `${n} ${n === 1 ? 'learner' : 'learners'}`,
    (learners) => `${learners} would be left in the meeting`,
    (learners) => `At least ${learners} would be left in the meeting`,
    'Learners may still be in the meeting',
  ),
  end: 'End for all',
  stay: 'Stay',
  leave: 'Leave anyway',
  why: 'End the meeting for all, so that no learner is left in it without you.',
  cannotEnd:
    'Only an organiser can end the meeting for all. Stay until the learners have gone, or ask an organiser to end it.',
  endFailed: 'The meeting could not be ended from here. Press the arrow beside Leave, then End meeting.',
};

const cy: GuardWords = {
  title: titleOf(
    // After a numeral the noun stays singular; of these numbers only two changes its first letter.
    (n) => `${n} ${n === 2 ? 'ddysgwr' : 'dysgwr'}`,
    (learners) => `Byddai ${learners} ar ôl yn y cyfarfod`,
    (learners) => `Byddai o leiaf ${learners} ar ôl yn y cyfarfod`,
    'Efallai fod dysgwyr yn y cyfarfod o hyd',
  ),
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
