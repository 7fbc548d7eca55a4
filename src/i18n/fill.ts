import type { CountRange } from '../meeting/range.ts';

export type Language = 'en' | 'cy';

/** Forms of one phrase by number. Welsh has all six; `zero` is used for none even where a language has no such form. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export type Entry = string | Plural;
export type Value = string | number | CountRange;
export type Params = Readonly<Record<string, Value>>;

/** The words that this file needs from a catalogue to write numbers, ranges and lengths of time. */
export interface Basics {
  readonly atLeast: string;
  readonly between: string;
  readonly hours: string;
  readonly minutes: string;
  readonly minutesSeconds: string;
  readonly seconds: string;
}

export interface Book {
  readonly language: Language;
  readonly basics: Basics;
  readonly entry: (key: string) => Entry | undefined;
}

const rules = new Map<Language, (n: number) => Intl.LDMLPluralRule>();

const category = (language: Language, n: number): Intl.LDMLPluralRule => {
  const rule = rules.get(language) ?? ruleOf(language);
  rules.set(language, rule);
  return rule(n);
};

/** A browser built without Welsh would fall back to English forms in silence, so the rule is then applied here. */
export function ruleOf(language: Language): (n: number) => Intl.LDMLPluralRule {
  if (language === 'cy' && Intl.PluralRules.supportedLocalesOf('cy').length === 0) return (n) => WELSH[n] ?? 'other';
  const rule = new Intl.PluralRules(language === 'cy' ? 'cy' : 'en-GB');
  return (n) => rule.select(n);
}
export const WELSH: Readonly<Record<number, Intl.LDMLPluralRule>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

/** Longest name that is shown whole: anyone may type anything at the door. */
const LONGEST_NAME = 80;
export const clip = (name: string): string => {
  const letters = [...name.slice(0, 4 * LONGEST_NAME)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : letters.join('');
};

/** A name inside a sentence, kept from turning the sentence round when it is written right to left. */
const isolated = (name: string): string => `\u2068${clip(name)}\u2069`;

/** `{name}` as it is; `{name:how}` through `how`: `duration`, `time`, `name`, or the key of a phrase with a number. */
export function fill(book: Book, entry: Entry, params: Params): string {
  const template = typeof entry === 'string' ? entry : form(book.language, entry, params.n);
  return template.replace(/\{([\w-]+)(?::([\w.-]+))?\}/g, (_, name: string, how: string | undefined) => {
    const value = params[name];
    return value === undefined ? '' : write(book, value, how);
  });
}

function form(language: Language, forms: Plural, n: Value | undefined): string {
  const many = typeof n === 'object' ? (n.most ?? n.least) : Number(n ?? 0);
  if (many === 0 && forms.zero !== undefined) return forms.zero;
  return forms[category(language, many)] ?? forms.other;
}

function write(book: Book, value: Value, how: string | undefined): string {
  if (how === 'duration') return duration(book.basics, Number(value));
  if (how === 'time') return clock(Number(value));
  if (how === 'name') return isolated(String(value));
  if (how !== undefined) return fill(book, book.entry(how) ?? '{n}', { n: value });
  return typeof value === 'object' ? range(book.basics, value) : String(value);
}

/** "2", "2–5" or "at least 2". */
export function range(basics: Basics, { least, most }: CountRange): string {
  if (most === null) return put(basics.atLeast, { n: least });
  return least === most ? `${least}` : put(basics.between, { least, most });
}

/** A length of time, by words of our own: Chromium carries no Welsh units and would write English ones. */
export function duration(basics: Basics, ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return put(basics.hours, { h: Math.floor(minutes / 60), m: minutes % 60 });
  if (minutes >= 10 || (minutes > 0 && seconds % 60 === 0)) return put(basics.minutes, { m: minutes });
  return put(minutes > 0 ? basics.minutesSeconds : basics.seconds, { m: minutes, s: seconds % 60 });
}

const hourMinute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
/** The time of day, "10:42": written alike in both languages. */
export const clock = (utc: number): string => hourMinute.format(utc);

const put = (template: string, numbers: Readonly<Record<string, number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name] ?? ''));
