/** What an incident is about, as far as a school's own list can say before anybody has looked into it (guidance 4.1, row 6). */
export const CATEGORIES = [
  'child-protection',
  'disclosure',
  'behaviour',
  'chat',
  'screen-content',
  'location',
  'dress',
  'unknown-person',
  'one-adult-left',
  'learners-unattended',
  'recording',
  'technical',
] as const;
export type Category = (typeof CATEGORIES)[number];
