import type { IncidentWords } from '../../i18n/incident.ts';
import type { IncidentPageKey, IncidentPageWords } from '../../i18n/incident-page.ts';
import { dayOf } from '../days.ts';
import type { Task } from '../follow-ups.ts';
import type { Field, Incident, Named, Role, When } from '../incident.ts';
import { hasWords, isUnreasoned } from '../plain.ts';
import { dayText, inline, stamp, type Telling, timeOn } from './telling.ts';

/** What a field says, as lines of text in the words of one language; none when it says nothing. */
export type Lines = readonly string[];

type Part = readonly [label: string, value: string | null];
/** "Time: 10:42:15; How: by phone": parts that say nothing are left out. */
export const parts = (...of: readonly Part[]): string =>
  of.flatMap(([label, value]) => (value !== null && hasWords(value) ? [`${label}: ${inline(value)}`] : [])).join('; ');

const lines = (...of: readonly string[]): Lines => of.filter(hasWords);
/** Typed at length: as it stands, under a label where it is a part of something. */
const block = (label: string, typed: string): string => (hasWords(typed) ? `${label}: ${typed}` : '');

/** Their title by the school's own word for it. */
export const roleWords = (words: IncidentWords, role: Role, title: Telling['title']): string =>
  role === 'safeguarding' || role === 'deputy' || role === 'about-safeguarding'
    ? words(`role.${role}.${title}`)
    : words(`role.${role}`);

/** What is to be done; a task of the teacher's own is said in their words, which are not ours to give. */
export function taskWords(
  words: IncidentWords,
  task: Exclude<Task, 'own'>,
  { title, system }: Pick<Telling, 'title' | 'system'>,
): string {
  if (task === 'safeguarding-alerted') return words(`task.safeguarding-alerted.${title}`);
  if (task !== 'system-entry') return words(`task.${task}`);
  return hasWords(system) ? words('task.system-entry', { system: inline(system) }) : words('task.system-entry.unnamed');
}

export const whenWords = (words: IncidentPageWords, when: When, write: (utc: number) => string): string =>
  when.at === when.stamped
    ? write(when.at)
    : words('time.changed', {
        at: write(when.at),
        stamped: write(when.stamped),
        reason: isUnreasoned(when) ? words('time.reason-missing') : inline(when.reason),
      });

export const names = (words: IncidentPageWords, people: readonly Named[]): Lines =>
  people
    .filter(({ name }) => hasWords(name))
    .map(({ name, from }) => (from === 'roster' ? `${inline(name)} (${words('from.roster')})` : inline(name)));

/** A range as the words have it; the language's own "at least". */
export const rangeWords = (words: IncidentWords, counted: Incident['present']['staff']): string | null => {
  if (counted === null) return null;
  const { least, most } = counted;
  if (most === null) return words('range.at-least', { n: least });
  return least === most ? `${least}` : words('range.between', { least, most });
};

type Say = (incident: Incident, words: IncidentPageWords, telling: Telling) => Lines;

const SAY: Readonly<Record<Field, Say>> = {
  noticed: ({ noticed }, words, { zone }) => [whenWords(words, noticed, (utc) => stamp(utc, zone))],
  recorded: ({ recorded }, words, { zone }) => [whenWords(words, recorded, (utc) => stamp(utc, zone))],
  where: ({ where: { platform, team, lesson, kind, reporter } }, words) =>
    lines(
      parts([words('where.platform'), platform]),
      parts([words('where.team'), team]),
      parts([words('where.lesson'), lesson]),
      parts([words('where.kind'), kind === null ? null : words(`kind.${kind}`)]),
      parts([words('heading.where-writer'), reporter]),
    ),
  reporter: ({ reporter: { name, job } }) => lines([name, job].filter(hasWords).map(inline).join(', ')),
  concerned: ({ concerned }, words) => names(words, concerned),
  present: ({ present: { people, second, staff, learners } }, words) => [
    ...names(words, people),
    ...lines(
      parts([words('present.second'), second]),
      parts([words('present.staff'), rangeWords(words, staff)]),
      parts([words('present.learners'), rangeWords(words, learners)]),
    ),
  ],
  category: ({ category }, words) => (category === null ? [] : [words(`category.${category}`)]),
  about: ({ about: { adult, safeguarding } }, words, { title }) => [
    ...(adult === null ? [] : [words(adult ? 'about.adult.yes' : 'about.adult.no')]),
    ...(safeguarding === null ? [] : [words(`about.safeguarding.${safeguarding ? 'yes' : 'no'}.${title}`)]),
  ],
  facts: ({ facts }) => lines(facts),
  spoken: ({ spoken: { text, language, translation } }, words) =>
    lines(
      text,
      parts([words('spoken.language'), language === null ? null : words(`spoken.in.${language}`)]),
      block(words('spoken.translation'), translation),
    ),
  questions: ({ questions }) => lines(questions),
  demeanour: ({ demeanour }) => lines(demeanour),
  opinion: ({ opinion: { text, evidence } }, words) => lines(text, block(words('opinion.evidence'), evidence)),
  actions: ({ actions, noticed }, words, { zone }) => {
    const day = dayOf(noticed.at, zone);
    return actions
      .filter(({ what }) => hasWords(what))
      .map(({ what, at, from }) => {
        const time = at === null ? '' : `${timeOn(day, at, zone)} `;
        return `${time}${inline(what)}${from === 'timeline' ? ` (${words('from.timeline')})` : ''}`;
      });
  },
  told: ({ told, noticed }, words, { title, zone }) => {
    const day = dayOf(noticed.at, zone);
    return told.map(({ role, name, by, at, how, advised, attempts, reached }) => {
      const who = [roleWords(words, role, title), ...(hasWords(name) ? [inline(name)] : [])].join(', ');
      const more = parts(
        [words('label.at'), at === null ? null : timeOn(day, at, zone)],
        [words('label.how'), how === null ? null : words(`how.${how}`)],
        [words('label.by'), by],
        [words('label.advised'), advised],
        [words('label.attempts'), attempts],
      );
      return `${who}: ${words(reached ? 'told.reached' : 'told.not-reached')}${more === '' ? '' : `; ${more}`}`;
    });
  },
  parents: ({ parents, about }, words, { title, zone }) => {
    if (parents.as === 'unsaid') return [];
    if (parents.as === 'safeguarding-decides')
      return [words(about.adult || about.safeguarding ? 'parents.elsewhere' : `parents.safeguarding-decides.${title}`)];
    if (parents.as === 'no') return lines(words('parents.no'), block(words('label.reason'), parents.reason));
    const { who, at, how, by } = parents;
    return lines(
      words('parents.yes'),
      parts(
        [words('label.who'), who],
        [words('label.at'), at === null ? null : stamp(at, zone)],
        [words('label.how'), how],
        [words('label.by'), by],
      ),
    );
  },
  learners: ({ learners }, words, { zone }) => {
    if (learners.as === 'unsaid') return [];
    if (learners.as === 'no') return lines(words('learners.no'), block(words('label.reason'), learners.reason));
    const at = learners.at === null ? null : stamp(learners.at, zone);
    return lines(words('learners.yes'), parts([words('label.at'), at], [words('label.how'), learners.how]));
  },
  recording: ({ recording }, words) => {
    if (recording.as === 'unsaid') return [];
    if (recording.as === 'no') return [words('recording.no')];
    return lines(words('recording.yes'), parts([words('recording.where'), recording.where]));
  },
  referral: ({ referral }, words, { followUps, zone }) => {
    if (referral === null) return [];
    const due = (task: Task) => {
      const at = followUps.find(({ followUp }) => followUp.task === task)?.followUp.due ?? null;
      return at === null ? null : dayText(at, zone);
    };
    const time = (utc: number | null) => (utc === null ? null : stamp(utc, zone));
    return lines(
      parts([words('referral.agency'), referral.agency], [words('label.by'), referral.by]),
      parts([words('referral.phoned'), time(referral.phoned)]),
      parts([words('referral.written-due'), due('written-confirm')]),
      referral.acknowledged === null
        ? parts([words('referral.chase-due'), due('acknowledgement')])
        : parts([words('referral.acknowledged'), time(referral.acknowledged)]),
    );
  },
  decision: ({ decision: { text, reason, outcome } }, words) =>
    lines(text, block(words('decision.reason'), reason), block(words('decision.outcome'), outcome)),
  tasks: ({ tasks }, words, { zone }) =>
    tasks
      .filter(({ what }) => hasWords(what))
      .map(({ what, owner, due }) =>
        [
          inline(what),
          parts([words('tasks.owner'), owner], [words('tasks.due'), due === null ? null : stamp(due, zone)]),
        ]
          .filter(hasWords)
          .join('; '),
      ),
  reference: ({ reference }, words, { zone }) => {
    if (reference === null || !hasWords(reference.text)) return [];
    const at = reference.at === null ? null : stamp(reference.at, zone);
    return [
      [inline(reference.text), parts([words('label.by'), reference.by], [words('label.at'), at])]
        .filter(hasWords)
        .join('; '),
    ];
  },
};

export const valueLines = (field: Field, telling: Telling, words: IncidentPageWords): Lines =>
  SAY[field](telling.standing.incident, words, telling);

/** The form speaks to who writes; what is taken out speaks to who reads. */
const HEADINGS: Partial<Readonly<Record<Field, IncidentPageKey>>> = {
  reporter: 'heading.reporter',
  about: 'heading.about',
  questions: 'heading.questions',
  // Opinion is never met without its label, in whatever it is pasted into (guidance 4.2, rule 2).
  opinion: 'opinion.label',
  recording: 'heading.recording',
  tasks: 'heading.tasks',
};
export const headingOf = (field: Field): IncidentPageKey => HEADINGS[field] ?? `field.${field}`;
