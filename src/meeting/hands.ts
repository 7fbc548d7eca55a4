/** What can be done in Teams at the teacher's word. */
export const HAND_NAMES = ['open-people', 'load-all-names', 'end-for-all'] as const;
export type HandName = (typeof HAND_NAMES)[number];

/** Why a hand could not do what was asked; shown to the teacher in plain words. */
export const HAND_FAULTS = [
  'busy',
  'not-in-a-meeting',
  'button-not-found',
  'nothing-changed',
  'stopped-early',
  'not-offered',
] as const;
export type HandFault = (typeof HAND_FAULTS)[number];

/** What came of something that was asked of the meeting's page. */
export type HandResult = { readonly done: true } | { readonly done: false; readonly why: HandFault };
