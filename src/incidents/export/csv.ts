import type { IncidentKey, IncidentWords } from '../../i18n/incident.ts';
import type { Field, Incident } from '../incident.ts';
import { correctionLines, followUpLines } from './after.ts';
import { sortable, type Telling, wellFormed } from './telling.ts';
import { headingOf, names, rangeWords, valueLines, whenWords } from './values.ts';

/** A spreadsheet written by others reads UTF-8 by this mark alone. */
export const BOM = '\uFEFF';
const LINE = '\r\n';

/**
 * What a spreadsheet may take for a formula or a command: its first signs, their full-width and small forms, and those that
 * end a cell, also after blanks, quotes and signs that draw nothing (quality A7: ASVS 1.2.10, CWE-1236).
 */
const FORMULA = /^[\s'"\p{Cf}]*[=+\-@\u2212＝＋－＠﹦﹢﹣﹫\t\r\n\0]/u;
export const isFormula = (text: string): boolean => FORMULA.test(text);

/**
 * One added apostrophe makes it text; quoting alone does not. To read it back: a cell that begins with an apostrophe and
 * whose rest would be a formula had that apostrophe added. Quotes are passed over above, so this never misses or errs.
 */
export const safe = (text: string): string => (isFormula(text) ? `'${text}` : text);
export const asTyped = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;

/** Always in quotes (RFC 4180, section 2), so that no separator, quote or line break of anybody's is taken for one of ours. */
const cell = (text: string): string => `"${safe(wellFormed(text)).replaceAll('"', '""')}"`;
const row = (cells: readonly string[]): string => cells.map(cell).join(',') + LINE;

export interface Column {
  readonly id: string;
  readonly heading: IncidentKey;
  readonly of: (telling: Telling, words: IncidentWords) => string;
}

const typed = (id: string, heading: IncidentKey, of: (incident: Incident) => string): Column => ({
  id,
  heading,
  of: ({ standing: { incident } }) => of(incident),
});
const whole = (field: Field): Column => ({
  id: field,
  heading: headingOf(field),
  of: (telling, words) => valueLines(field, telling, words).join('\n'),
});
const time = (field: 'noticed' | 'recorded'): Column => ({
  id: field,
  heading: `field.${field}`,
  of: ({ standing: { incident }, zone }, words) => whenWords(words, incident[field], (utc) => sortable(utc, zone)),
});
const counted = (who: 'staff' | 'learners'): Column => ({
  id: `present.${who}`,
  heading: `present.${who}`,
  of: ({ standing: { incident } }, words) => rangeWords(words, incident.present[who]) ?? '',
});

/** One column for each thing that somebody may sort or look by; what was typed stands in its own, as it was typed. */
export const COLUMNS: readonly Column[] = [
  { id: 'id', heading: 'column.id', of: ({ standing }) => standing.id },
  time('noticed'),
  time('recorded'),
  typed('where.platform', 'where.platform', ({ where }) => where.platform),
  typed('where.team', 'where.team', ({ where }) => where.team),
  typed('where.lesson', 'where.lesson', ({ where }) => where.lesson),
  {
    id: 'where.kind',
    heading: 'where.kind',
    of: ({ standing: { incident } }, words) =>
      incident.where.kind === null ? '' : words(`kind.${incident.where.kind}`),
  },
  typed('where.reporter', 'heading.where-writer', ({ where }) => where.reporter),
  typed('reporter.name', 'heading.reporter', ({ reporter }) => reporter.name),
  typed('reporter.job', 'heading.job', ({ reporter }) => reporter.job),
  whole('concerned'),
  {
    id: 'present.people',
    heading: 'present.people',
    of: ({ standing: { incident } }, words) => names(words, incident.present.people).join('\n'),
  },
  typed('present.second', 'present.second', ({ present }) => present.second),
  counted('staff'),
  counted('learners'),
  whole('category'),
  whole('about'),
  typed('facts', 'field.facts', ({ facts }) => facts),
  typed('spoken', 'field.spoken', ({ spoken }) => spoken.text),
  {
    id: 'spoken.language',
    heading: 'spoken.language',
    of: ({ standing: { incident } }, words) => {
      const { language } = incident.spoken;
      return language === null ? '' : words(`spoken.in.${language}`);
    },
  },
  typed('spoken.translation', 'spoken.translation', ({ spoken }) => spoken.translation),
  typed('questions', 'heading.questions', ({ questions }) => questions),
  typed('demeanour', 'field.demeanour', ({ demeanour }) => demeanour),
  typed('opinion', 'opinion.label', ({ opinion }) => opinion.text),
  typed('opinion.evidence', 'opinion.evidence', ({ opinion }) => opinion.evidence),
  whole('actions'),
  whole('told'),
  whole('parents'),
  whole('learners'),
  whole('recording'),
  whole('referral'),
  typed('decision', 'field.decision', ({ decision }) => decision.text),
  typed('decision.reason', 'decision.reason', ({ decision }) => decision.reason),
  typed('decision.outcome', 'decision.outcome', ({ decision }) => decision.outcome),
  whole('tasks'),
  whole('reference'),
  { id: 'follow-ups', heading: 'column.follow-ups', of: (telling, words) => followUpLines(telling, words).join('\n') },
  {
    id: 'corrections',
    heading: 'column.corrections',
    of: (telling, words) => correctionLines(telling, words).join('\n'),
  },
  {
    id: 'language',
    heading: 'column.language',
    of: ({ standing: { incident } }, words) => words(`spoken.in.${incident.meta.language}`),
  },
  typed('policy', 'column.policy', ({ meta }) => meta.policy),
  typed('extension', 'column.extension', ({ meta }) => meta.extension),
];

/** One incident to a row, under one row of headings in the reader's language (RFC 4180, UTF-8). */
export const csvOf = (tellings: readonly Telling[], words: IncidentWords): string =>
  BOM +
  row(COLUMNS.map(({ heading }) => words(heading))) +
  tellings.map((telling) => row(COLUMNS.map(({ of }) => of(telling, words)))).join('');
