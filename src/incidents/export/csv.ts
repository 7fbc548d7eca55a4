import type { IncidentPageKey, IncidentPageWords } from '../../i18n/incident-page.ts';
import type { Field, Incident } from '../incident.ts';
import { correctionLines, followUpLines } from './after.ts';
import { BOM, row } from './cells.ts';
import { sortable, type Telling } from './telling.ts';
import { headingOf, names, rangeWords, valueLines, whenWords } from './values.ts';

export { asTyped, BOM, isFormula, safe } from './cells.ts';

export interface Column {
  readonly id: string;
  readonly heading: IncidentPageKey;
  readonly of: (telling: Telling, words: IncidentPageWords) => string;
}

const typed = (id: string, heading: IncidentPageKey, of: (incident: Incident) => string): Column => ({
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
export const csvOf = (tellings: readonly Telling[], words: IncidentPageWords): string =>
  BOM +
  row(COLUMNS.map(({ heading }) => words(heading))) +
  tellings.map((telling) => row(COLUMNS.map(({ of }) => of(telling, words)))).join('');
