import { LIST } from '../i18n/list.ts';
import type { RecordsKey, RecordsWords } from '../i18n/records.ts';
import { PANEL } from '../i18n/words.ts';
import { type Day, dayOf, wall, ZONE } from '../incidents/days.ts';
import type { Kind } from '../policy/kinds.ts';
import type { LessonEvent } from '../records/lesson/timeline.ts';
import { useTools } from './tools.ts';

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** "Mon 23 Nov 2026", by words of our own: Chromium carries no Welsh ones. */
export function dayWords(say: RecordsWords, day: Day): string {
  const date = new Date(`${day}T12:00:00Z`);
  return say('date', {
    weekday: say(`weekday.${WEEKDAYS[date.getUTCDay()] ?? 'sun'}`),
    day: date.getUTCDate(),
    month: say(`month.${MONTHS[date.getUTCMonth()] ?? 1}`),
    year: date.getUTCFullYear(),
  });
}

/** What the records hold as ids, in words. */
export interface SpokenRecords {
  readonly rule: (check: string) => string;
  readonly isRule: (check: string) => boolean;
  readonly kind: (kind: Kind) => string;
  readonly event: (event: LessonEvent) => string;
  readonly day: (utc: number) => string;
  /** "10:42", and with its seconds. */
  readonly time: (utc: number) => string;
  readonly seconds: (utc: number) => string;
}

/** Rules, kinds of session and items of the lists by the names that the panel has for them. */
export function spokenIn(say: RecordsWords): SpokenRecords {
  const panel = PANEL.of(say.language);
  const list = LIST.of(say.language);
  // A newer build's rule or item may stand in a record that an older one reads.
  const rule = (check: string) => {
    const key = `rule.${check}`;
    return panel.knows(key) ? panel(key) : say('rule.unknown');
  };
  const item = (id: string) => {
    const key = `item.${id}`;
    return list.knows(key) ? list(key) : say('item.unknown');
  };
  const kind = (of: Kind) => list(`kind.${of}`);
  return {
    rule,
    isRule: (check) => panel.knows(`rule.${check}`),
    kind,
    event: (event) => {
      const [key, params] = eventWords(event, { rule, kind, item });
      return say(key, params);
    },
    day: (utc) => dayWords(say, dayOf(utc, ZONE)),
    time: (utc) => wall(utc, ZONE).clock.slice(0, 5),
    seconds: (utc) => wall(utc, ZONE).clock,
  };
}

interface Names extends Pick<SpokenRecords, 'rule' | 'kind'> {
  readonly item: (id: string) => string;
}

function eventWords(event: LessonEvent, { rule, kind, item }: Names): [RecordsKey, Readonly<Record<string, string>>] {
  switch (event.what) {
    case 'began':
    case 'resumed':
    case 'announced':
    case 'not-announced':
      return [`event.${event.what}`, {}];
    case 'ended':
      return [`event.ended.${event.left ?? 'none'}`, {}];
    case 'recording':
      return [`event.recording.${event.state}`, {}];
    case 'kind':
      return ['event.kind', { kind: kind(event.kind) }];
    case 'ticked':
      return ['event.ticked', { item: item(event.item) }];
    case 'raised':
      return [
        event.verdict === 'breached' ? 'event.raised.breached' : 'event.raised.unknown',
        { rule: rule(event.check) },
      ];
    default:
      return [`event.${event.what}`, { rule: rule(event.check) }];
  }
}

export const useSpoken = (): SpokenRecords => spokenIn(useTools().say);
