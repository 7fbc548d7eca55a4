import { describe, expect, test } from 'vitest';
import { whoIs } from '../../src/session/people.ts';
import { identityOf, type Known, type Person } from '../../src/session/person.ts';
import { NOBODY_LISTED } from '../../src/session/session.ts';
import { lesson } from '../support/lesson.ts';
import { moment } from '../support/moment.ts';
import { guest, ME, pupils, row, SIONED } from '../support/sighting.ts';

const person = (over: Partial<Person> = {}): Person => ({
  ...SIONED,
  ref: 'p1',
  said: null,
  lastRead: moment(0),
  ...over,
});
const known = (over: Partial<Known> = {}): Known => ({
  selfKey: null,
  remembered: new Set(),
  listed: NOBODY_LISTED,
  everyoneElse: null,
  ...over,
});
const REMEMBERED = known({ remembered: new Set([SIONED.key]) });
const EVERYONE = known({ everyoneElse: moment(0) });

test.each([
  ['nobody has said', person(), known(), null],
  ['Teams’ organiser mark says nothing', person({ organiser: true }), known(), null],
  ['the teacher said', person({ said: 'practitioner' }), known(), 'practitioner'],
  ['the teacher’s word stands above memory', person({ said: 'learner' }), REMEMBERED, 'learner'],
  ['and above “everyone else”', person({ said: 'parent' }), EVERYONE, 'parent'],
  ['oneself', person(), known({ selfKey: SIONED.key }), 'staff'],
  ['oneself, whatever the account', person({ account: 'unknown' }), known({ selfKey: SIONED.key }), 'staff'],
  [
    'oneself, by the teacher’s own word not staff',
    person({ said: 'practitioner' }),
    known({ selfKey: SIONED.key }),
    'practitioner',
  ],
  ['a remembered colleague', person(), REMEMBERED, 'staff'],
  ['a guest with a remembered id is not', person({ account: 'guest' }), REMEMBERED, null],
  ['nor is an account that was not seen', person({ account: 'unknown' }), REMEMBERED, null],
  ['nor is a name that reads like a remembered id', person({ keyedBy: 'name' }), REMEMBERED, null],
  ['a remembered colleague is not “everyone else”', person(), { ...REMEMBERED, everyoneElse: moment(0) }, 'staff'],
  ['everyone else', person(), EVERYONE, 'learner'],
  ['a guest is not everyone else', person({ account: 'guest' }), EVERYONE, null],
  ['nor is an account that was not seen', person({ account: 'unknown' }), EVERYONE, null],
] as const)('%s', (_, who, known, expected) => expect(identityOf(who, known)).toBe(expected));

describe('over time', () => {
  const NIA = row('Nia', { byName: true });
  const of = (told: ReturnType<typeof lesson>, key: string) => whoIs(told.session, key);

  test('what was said of an account lasts while it is away', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED] })
      .name(SIONED, 'staff')
      .look({ rows: [ME] });
    expect(of(told.look({ rows: [ME, SIONED] }), SIONED.key)).toBe('staff');
  });
  test('what was said of a name does not: another may come back under it', () => {
    const told = lesson()
      .look({ rows: [ME, NIA] })
      .name(NIA, 'staff');
    expect(of(told, NIA.key)).toBe('staff');
    expect(of(told.look({ rows: [ME] }).look({ rows: [ME, NIA] }), NIA.key)).toBeNull();
  });
  test('nor when she went while the list was closed', () => {
    const told = lesson()
      .look({ rows: [ME, NIA] })
      .name(NIA, 'staff')
      .look({ list: 'closed' });
    expect(of(told.look({ rows: [ME] }).look({ rows: [ME, NIA] }), NIA.key)).toBeNull();
  });
  test('it stands while she is there, or may be', () => {
    const told = lesson()
      .look({ rows: [ME, NIA] })
      .name(NIA, 'staff');
    expect(of(told.look({ rows: [ME, NIA] }), NIA.key)).toBe('staff');
    expect(of(told.look({ rows: [ME], total: 2 }), NIA.key)).toBe('staff');
    expect(of(told.look({ rows: [ME], total: null }), NIA.key)).toBe('staff');
  });
  test('a row that turns into a guest’s is not the person of whom something was said', () => {
    const told = lesson()
      .look({ rows: [ME, SIONED] })
      .name(SIONED, 'staff');
    expect(of(told.look({ rows: [ME, { ...SIONED, name: 'S. Pugh' }] }), SIONED.key)).toBe('staff');
    expect(of(told.look({ rows: [ME, { ...SIONED, account: 'guest' }] }), SIONED.key)).toBeNull();
  });
  test('a person’s opaque name stays, and is nobody else’s', () => {
    const told = lesson().look({ rows: [ME, SIONED] });
    const first = told.session.people.get(SIONED.key)?.ref;
    told.look({ rows: pupils(3) }).look({ rows: [ME, ...pupils(5), SIONED] });
    expect(told.session.people.get(SIONED.key)?.ref).toBe(first);
    const refs = [...told.session.people.values()].map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });
  test('a colleague remembered in mid-lesson is staff from then on', () => {
    const told = lesson().look({ rows: [ME, SIONED, guest('X')] });
    expect(told.counts.staff).toBe('1..3');
    expect(told.say({ deed: 'remembered', accounts: new Set([SIONED.key, '8:guest:x']) }).counts.staff).toBe('2..3');
  });
});
