import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, dayOf, endOfDay, isWorkingDay, utcOf, wall, ZONE } from '../../src/incidents/days.ts';

const utc = (text: string) => Date.parse(text);

it.each([
  ['2026-11-27T10:42:15Z', '2026-11-27', '10:42:15'],
  // Summer time: an hour ahead, so that the last hour of a day in UTC is the next day's first.
  ['2026-07-01T23:30:00Z', '2026-07-02', '00:30:00'],
  ['2026-01-01T00:00:00Z', '2026-01-01', '00:00:00'],
  ['2026-03-29T00:59:59Z', '2026-03-29', '00:59:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '02:00:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25', '01:59:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25', '01:00:00'],
])('%s is %s, %s on the wall', (at, day, clock) => expect(wall(utc(at), ZONE)).toEqual({ day, clock }));

describe('the end of a day', () => {
  it.each([
    ['2026-11-27', '2026-11-27T23:59:59.999Z'],
    ['2026-07-01', '2026-07-01T22:59:59.999Z'],
    // The days on which the clocks change, of 23 and of 25 hours.
    ['2026-03-29', '2026-03-29T22:59:59.999Z'],
    ['2026-10-25', '2026-10-25T23:59:59.999Z'],
    ['2026-12-31', '2026-12-31T23:59:59.999Z'],
  ])('%s is %s', (day, end) => expect(endOfDay(day, ZONE)).toBe(utc(end)));

  it.each([
    ZONE,
    'UTC',
    'America/New_York',
    // Not Apia, which left out a whole day in 2011: no school of ours is there.
    'Pacific/Chatham',
    'Asia/Kathmandu',
  ])('is the last moment of it in %s', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: utc('2000-01-01T00:00:00Z'), max: utc('2040-01-01T00:00:00Z') }), (at) => {
        const day = dayOf(at, zone);
        const end = endOfDay(day, zone);
        expect(end).toBeGreaterThanOrEqual(at);
        expect(dayOf(end, zone)).toBe(day);
        expect(dayOf(end + 1, zone)).not.toBe(day);
      }),
      { numRuns: 200 },
    );
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-27', 1, '2026-11-30', 'Friday to Monday'],
    ['2026-11-28', 1, '2026-11-30', 'Saturday to Monday'],
    ['2026-11-29', 1, '2026-11-30', 'Sunday to Monday'],
    ['2026-11-30', 1, '2026-12-01', 'Monday to Tuesday'],
    ['2026-11-27', 7, '2026-12-08', 'seven from a Friday pass two weekends'],
    ['2026-11-30', 7, '2026-12-09', 'seven from a Monday pass one'],
    ['2026-12-31', 1, '2027-01-01', 'a bank holiday is not known'],
    ['2028-02-28', 1, '2028-02-29', 'a leap day'],
  ])('%s and %i is %s: %s', (from, n, to) => expect(addWorkingDays(from, n)).toBe(to));

  it('are as many as a calendar counts, by an oracle that only knows the names of days', () => {
    const name = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
    const works = (day: string) => !['Saturday', 'Sunday'].includes(name.format(Date.parse(`${day}T00:00:00Z`)));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 30 }), (start, n) => {
        const from = addDays('1990-01-01', start);
        const to = addWorkingDays(from, n);
        let counted = 0;
        for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) counted += works(day) ? 1 : 0;
        expect(counted).toBe(n);
        expect(works(to)).toBe(true);
        expect(isWorkingDay(from)).toBe(works(from));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the moment that a calendar and a clock show', () => {
  it.each([
    ['2026-11-27', '10:42:15', '2026-11-27T10:42:15Z'],
    ['2026-07-01', '00:30', '2026-06-30T23:30:00Z'],
    ['2026-03-29', '02:00:00', '2026-03-29T01:00:00Z'],
  ])('%s, %s', (day, clock, at) => expect(utcOf({ day, clock }, ZONE)).toBe(utc(at)));

  it.each([
    ['', ''],
    ['2026-13-01', '10:00'],
    ['2026-11-27', '25:00'],
    ['27/11/2026', '10:42'],
  ])('is none: %s, %s', (day, clock) => expect(utcOf({ day, clock }, ZONE)).toBeNull());

  it('shows the same again, whichever moment it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: utc('2000-01-01T00:00:00Z'), max: utc('2040-01-01T00:00:00Z') }), (ms) => {
        const shown = wall(ms, ZONE);
        const at = utcOf(shown, ZONE);
        expect(at).not.toBeNull();
        expect(wall(at ?? 0, ZONE)).toEqual(shown);
      }),
    );
  });
});
