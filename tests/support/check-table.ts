import { describe, expect, test } from 'vitest';
import type { Finding, Remedy } from '../../src/checks/define.ts';
import { rangeText } from '../../src/meeting/range.ts';
import type { Lesson } from './lesson.ts';

/** What a check can say: its verdict, and `waiting` for "not kept just now, and the grace time runs". */
export type Said = Finding['verdict'] | 'waiting';

export interface Expected {
  readonly said: Said;
  readonly level: Finding['level'];
  readonly key: string;
  readonly remedy: Remedy | null;
  /** ms on the lesson's clock. */
  readonly since: number | null;
  readonly dueMs?: number;
  readonly words?: Readonly<Record<string, string | number>>;
}

export interface Case {
  readonly name: string;
  readonly told: () => Lesson;
  readonly expected: Expected;
}

export const saidBy = ({ verdict, level }: Finding): Said =>
  verdict === 'unknown' && level === 'advice' ? 'waiting' : verdict;

/** A range as the HUD's contract writes it, and as a number when it is one. */
const plain = (words: Finding['message']['with']) =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]) => {
      if (typeof value !== 'object') return [name, value];
      return [name, value.least === value.most ? value.least : rangeText(value)];
    }),
  );

/** One check against its table; the table has to reach everything that the check can say, and nothing else. */
export function checkTable(id: string, can: readonly Said[], cases: readonly Case[]): void {
  describe(id, () => {
    test.each(cases)('$name', ({ told, expected }) => {
      const finding = told().find(id);
      const { words = {}, ...rest } = expected;
      expect({
        said: saidBy(finding),
        level: finding.level,
        key: finding.message.key,
        remedy: finding.remedy,
        since: finding.since?.mono ?? null,
        ...(finding.dueMs === undefined ? {} : { dueMs: finding.dueMs }),
      }).toEqual(rest);
      expect(plain(finding.message.with)).toMatchObject(words);
    });
    test('the table has a case of everything it can say', () => {
      expect([...new Set(cases.map(({ expected }) => expected.said))].sort()).toEqual([...can].sort());
    });
  });
}

export const off: Expected = { said: 'off', level: 'clear', key: 'check.off', remedy: null, since: null };
export const met = (key: string, words: Expected['words'] = {}): Expected => ({
  said: 'met',
  level: 'clear',
  key,
  remedy: null,
  since: null,
  words,
});
export const unknown = (key: string, remedy: Remedy | null, since: number | null = null): Expected => ({
  said: 'unknown',
  level: 'unknown',
  key,
  remedy,
  since,
});
