import type { IncidentPageWords } from '../../i18n/incident-page.ts';
import { FIELDS, type Field, hasWords } from '../incident.ts';
import { correctionLines, followUpLines } from './after.ts';
import { inline, stamp, type Telling, wellFormed } from './telling.ts';
import { headingOf, type Lines, valueLines } from './values.ts';

export const STYLES = ['cpoms', 'plain'] as const;
export type Style = (typeof STYLES)[number];

/**
 * Who is concerned, what sort of thing and where; the account; who was told and what was done; what is the safeguarding
 * person's (peers, section 4: the order in which the record systems ask). It begins with who writes and when it was.
 */
const CPOMS: readonly Field[] = [
  'concerned',
  'category',
  'about',
  'where',
  'facts',
  'spoken',
  'questions',
  'demeanour',
  'present',
  'told',
  'actions',
  'parents',
  'learners',
  'referral',
  'recording',
  'decision',
  'opinion',
  'reference',
];
/** The order of the form. What is to be done stands together with what the school's rules add to it. */
const PLAIN: readonly Field[] = FIELDS.filter((field) => field !== 'tasks');

/** The account as text to copy, whole paragraphs under headings: nothing in it depends on how it is laid out. */
export function textOf(telling: Telling, style: Style, words: IncidentPageWords): string {
  const { id, incident } = telling.standing;
  const corrected = (['noticed', 'recorded'] as const).filter(
    (field) => incident[field].at !== incident[field].stamped,
  );
  const order = style === 'plain' ? PLAIN : [...corrected, ...CPOMS];
  const section = (heading: string, lines: Lines): string =>
    lines.some(hasWords) ? `${heading}:\n${lines.join('\n')}` : '';
  const made = words(hasWords(incident.meta.policy) ? 'text.made-under' : 'text.made-with', {
    extension: inline(incident.meta.extension),
    policy: inline(incident.meta.policy),
    id: inline(id),
  });
  const whole = [
    style === 'plain' ? words('text.heading') : intro(telling, words),
    ...order.map((field) => section(words(headingOf(field)), valueLines(field, telling, words))),
    section(words('text.follow-ups'), followUpLines(telling, words)),
    section(words('history.title'), correctionLines(telling, words)),
    made,
  ];
  return `${shown(wellFormed(whole.filter(hasWords).join('\n\n')))}\n`;
}

function intro({ standing: { incident }, zone }: Telling, words: IncidentPageWords): string {
  const { reporter, noticed, recorded } = incident;
  const job = hasWords(reporter.job);
  return words(job ? 'text.intro' : 'text.intro.no-job', {
    name: inline(reporter.name),
    job: inline(reporter.job),
    noticed: stamp(noticed.at, zone),
    recorded: stamp(recorded.at, zone),
  });
}

/** A clipboard may end at a sign that draws nothing and ends a string elsewhere: it is shown to have been there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const shown = (text: string): string => text.replace(/[\0-\x08\x0E-\x1F\x7F]/g, '\uFFFD');
