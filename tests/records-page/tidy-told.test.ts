import { expect, test } from 'vitest';
import { tidyToldFrom } from '../../src/records-page/tidy-told.ts';

const MEND = { books: [{ book: 'incidents', restored: [{ from: 1, to: 2 }], lost: [] }], copied: true };
const HELD = { lessons: 1, incidents: 0 };
const told = (held: unknown, mend: unknown, sure: unknown = true) => ({
  done: true,
  value: { held, sure, mend },
});

test.each([
  ['what was made good, and how many stay', told(HELD, MEND)],
  ['neither could be looked into', told('busy', 'damaged')],
  ['the rules are not read', told('no-rules', MEND, null)],
  ['the clock is not gone by', told(HELD, MEND, false)],
  ['nothing could be done', { done: false, why: 'newer' }],
])('what came of tidying is read: %s', (_, raw) => expect(tidyToldFrom(raw)).toEqual(raw));

test.each([
  ['nobody answered', undefined],
  ['no number', told({ lessons: 1 }, MEND)],
  ['whether the clock is gone by is no word of ours', told(HELD, MEND, 'yes')],
  ['no such fault', told(HELD, 'gone')],
  ['done, and nothing is said of it', { done: true, value: null }],
])('what is not as we would answer is no answer: %s', (_, raw) => expect(tidyToldFrom(raw)).toBeUndefined());
