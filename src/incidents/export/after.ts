import type { IncidentPageWords } from '../../i18n/incident-page.ts';
import type { State } from '../follow-up-state.ts';
import { hasWords } from '../incident.ts';
import { dueText, inline, stamp, type Telling } from './telling.ts';
import { type Lines, parts, taskWords } from './values.ts';

/** By when, where no time is known yet. */
export const termWords = (
  words: IncidentPageWords,
  term: Telling['followUps'][number]['followUp']['term'],
  n: number | null,
): string =>
  term === 'hours' || term === 'working-days' ? words(`term.${term}`, { n: n ?? 0 }) : words(`term.${term}`);

/** What followed and follows, one line each: what, by when, and how it stands. */
export function followUpLines(telling: Telling, words: IncidentPageWords): Lines {
  const { followUps, zone } = telling;
  const counted = followUps.some(({ followUp, state }) => followUp.term === 'working-days' && state.as !== 'done');
  return [
    ...followUps.map(({ followUp, state }) => {
      const { task, own, term, within, askFirst } = followUp;
      const what = task === 'own' ? inline(own?.what ?? '') : taskWords(words, task, telling);
      const owner = parts([words('tasks.owner'), own?.owner ?? '']);
      const how = state.as === 'done' ? closed(state, words, zone) : open();
      return [what, owner, ...how].filter(hasWords).join('; ');

      function open(): Lines {
        const at = dueText(followUp, zone);
        const by = at === null ? termWords(words, term, within) : words('due.by', { at });
        return [askFirst ? words('task.ask-first') : '', by, words(`state.${state.as}`)];
      }
    }),
    // What the dates were counted without is said beside them.
    ...(counted ? [words('tasks.weekends')] : []),
  ];
}

const closed = (state: Extract<State, { as: 'done' }>, words: IncidentPageWords, zone: string): Lines => [
  words('state.done'),
  state.at === null ? '' : stamp(state.at, zone),
  hasWords(state.reference) ? words('closed.reference', { reference: inline(state.reference) }) : '',
];

/** What was put right, by whom and why; what stood before is in the whole export and in the printed history. */
export const correctionLines = ({ standing: { history }, zone }: Telling, words: IncidentPageWords): Lines =>
  history.map(({ at, by, field, reason }) =>
    [stamp(at, zone), inline(by), words(`field.${field}`), inline(reason)].filter(hasWords).join('; '),
  );
