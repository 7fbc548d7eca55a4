/** A day of the calendar, "2026-11-27". Which day a moment falls on is a matter of the zone, which is given. */
export type Day = string;

/** Where the schools are; summer time is Intl's to know. */
export const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, made);
  return made;
}

export interface Wall {
  readonly day: Day;
  /** "10:42:15" */
  readonly clock: string;
}

/** What a calendar and a clock on the wall show at that moment. */
export function wall(utc: number, zone: string): Wall {
  const part = Object.fromEntries(
    format(zone)
      .formatToParts(utc)
      .map(({ type, value }) => [type, value]),
  );
  return {
    day: `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`,
    clock: `${part.hour}:${part.minute}:${part.second}`,
  };
}

export const dayOf = (utc: number, zone: string): Day => wall(utc, zone).day;

const noon = (day: Day): number => Date.parse(`${day}T12:00:00Z`);
export const addDays = (day: Day, n: number): Day => new Date(noon(day) + n * DAY_MS).toISOString().slice(0, 10);

/** The last millisecond of the day in the zone. */
export const endOfDay = (day: Day, zone: string): number =>
  shifted(Date.parse(`${addDays(day, 1)}T00:00:00Z`), zone) - 1;

/** When a calendar and a clock in the zone show that, "10:42" or to the second; null when it is no time. Of a time that comes twice, the first or the second. */
export function utcOf({ day, clock }: Wall, zone: string): number | null {
  const read = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(read) || !/^\d{4}-\d\d-\d\d$/.test(day) ? null : shifted(read, zone);
}

function shifted(asUtc: number, zone: string): number {
  // Twice: the first guess may lie on the other side of a change of the clocks.
  let at = asUtc;
  for (let i = 0; i < 2; i += 1) at = asUtc - ahead(at, zone);
  return at;
}

function ahead(utc: number, zone: string): number {
  const { day, clock } = wall(utc, zone);
  return Date.parse(`${day}T${clock}Z`) - Math.floor(utc / 1_000) * 1_000;
}

const SUNDAY = 0;
const SATURDAY = 6;
export const isWorkingDay = (day: Day): boolean => ![SUNDAY, SATURDAY].includes(new Date(noon(day)).getUTCDay());

/**
 * The nth working day after `day`: Saturdays and Sundays are passed over. Bank holidays and the school's own are not
 * known here, so a deadline may be told too early and never too late; what the reader is shown says so ('tasks.weekends').
 */
export function addWorkingDays(day: Day, n: number): Day {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
