import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/define.ts';
import { CHECKS, runChecks } from '../../src/checks/index.ts';
import { newSession } from '../../src/session/session.ts';
import { CLAUSES } from '../support/clauses.ts';
import { moment } from '../support/moment.ts';
import { DEFAULT_RULES } from '../support/rules.ts';

const FOLDER = new URL('../../src/checks/', import.meta.url);
/** What the folder holds beside checks. */
const BESIDE = ['define.ts', 'index.ts', 'shortage.ts'];
const files = readdirSync(FOLDER).filter((file) => !BESIDE.includes(file));
const source = (id: string) => readFileSync(new URL(`${id}.ts`, FOLDER), 'utf8');
/** What three checks say alike is said in a file that is none of them. */
const SHARED = source('shortage');
/** The keys that a check may say: the types hold it to those there are words for. */
const wordsIn = (id: string) => {
  const own = source(id);
  const text = own.includes('enoughStaff(') ? own + SHARED : own;
  return new Set([...text.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word));
};

const catalogue = async (language: 'en' | 'cy'): Promise<Readonly<Record<string, unknown>>> => {
  const module: Record<string, unknown> = await import(`../../src/i18n/${language}.ts`);
  return module[language] as Readonly<Record<string, unknown>>;
};

const DOCS = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8');
const documented = new Map(
  [...DOCS.matchAll(/^\| `([\w-]+)` \|(.*)\|$/gm)].map(([, id = '', line = '']) => [
    id,
    line.split('|').map((cell) => cell.trim()),
  ]),
);

/** Broken before anything has happened: what was to be confirmed before the lesson. */
const AT_ONCE = ['agreement-not-confirmed', 'policy-stale'];

test('the folder holds checks, and each is registered once', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(CHECKS.map(({ id }) => `${id}.ts`).sort()).toEqual([...files].sort());
});

describe.each(files.map((file) => file.replace(/\.ts$/, '')))('%s', (id) => {
  type Module = { readonly check: Check; readonly clauses: readonly string[] };
  const module = async () => (await import(`../../src/checks/${id}.ts`)) as Module;
  const load = async () => (await module()).check;

  test('its id is its file’s name, and it is the one that is registered', async () => {
    const check = await load();
    expect(check.id).toBe(id);
    expect(CHECKS).toContain(check);
  });
  test('it serves clauses that there are', async () => {
    const { clauses } = await module();
    expect(clauses.length).toBeGreaterThan(0);
    for (const clause of clauses) {
      expect(clause).toMatch(/^(SJ|EH|HW)-\d\d+$/);
      expect(CLAUSES).toContain(clause);
    }
    expect(new Set(clauses).size).toBe(clauses.length);
  });
  test('it answers, of a session in which nothing has happened', async () => {
    const check = await load();
    const session = newSession(moment(0));
    const asked = { session, rules: DEFAULT_RULES, now: moment(0), level: 'warning' } as const;
    const { verdict, level, message } = check.evaluate(asked);
    expect(['met', 'breached', 'unknown']).toContain(verdict);
    // What is to be confirmed beforehand is wanting until it is.
    if (!AT_ONCE.includes(id)) expect(verdict).not.toBe('breached');
    expect(level === 'clear' || level === 'advice').toBe(verdict === 'met');
    expect(await catalogue('en')).toHaveProperty([`check.${id}.${message.key}`]);
  });
  test('it changes nothing that it is given', async () => {
    const check = await load();
    const session = newSession(moment(0));
    const before = structuredClone(session);
    check.evaluate({ session, rules: DEFAULT_RULES, now: moment(0), level: 'critical' });
    expect(session).toEqual(before);
  });
  test.each(['en', 'cy'] as const)('there are no words in %s that it does not say', async (language) => {
    const begins = `check.${id}.`;
    const keys = Object.keys(await catalogue(language)).filter((key) => key.startsWith(begins));
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(wordsIn(id), key).toContain(key.slice(begins.length));
    expect(await catalogue(language)).toHaveProperty([`rule.${id}`]);
  });
  test('it has a table of cases', () => {
    expect(existsSync(new URL(`${id}.test.ts`, import.meta.url))).toBe(true);
  });
  test('it has a line in the docs, with its clauses', async () => {
    const cells = documented.get(id) ?? [];
    expect(cells).toHaveLength(5);
    for (const cell of cells) expect(cell).not.toBe('');
    expect(cells[3]?.split(', ')).toEqual([...(await module()).clauses]);
  });
});

test('the docs have no line of a check that there is not', () => {
  expect([...documented.keys()]).toEqual(CHECKS.map(({ id }) => id));
});

test('every check is asked, in order, and one that does not apply says so', () => {
  const findings = runChecks({ session: newSession(moment(0)), rules: DEFAULT_RULES, now: moment(0) });
  expect(findings.map(({ check }) => check)).toEqual(CHECKS.map(({ id }) => id));
  expect(findings.every(({ verdict, level }) => verdict === 'off' && level === 'clear')).toBe(true);
});
