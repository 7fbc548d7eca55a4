import type { IncidentWords } from '../../i18n/incident.ts';
import { hasWords } from '../incident.ts';
import { inline, stamp, type Telling } from './telling.ts';
import { type Lines, parts, taskWords } from './values.ts';

/** By when, where no time is known yet. */
export const termWords = (
  words: IncidentWords,
  term: Telling['followUps'][number]['followUp']['term'],
  n: number | null,
): string =>
  term === 'hours' || term === 'working-days' ? words(`term.${term}`, { n: n ?? 0 }) : words(`term.${term}`);

/** What followed and follows, one line each: what, by when, and how it stands. */
export const followUpLines = (telling: Telling, words: IncidentWords): Lines =>
  telling.followUps.map(({ followUp: { task, own, due, term, within }, state }) => {
    const what = task === 'own' || own ? inline(own?.what ?? '') : taskWords(words, task, telling);
    const by = due === null ? termWords(words, term, within) : words('due.by', { at: stamp(due, telling.zone) });
    const how =
      state.as !== 'done'
        ? [by, words(`state.${state.as}`)]
        : [
            words('state.done'),
            state.at === null ? '' : stamp(state.at, telling.zone),
            hasWords(state.reference) ? words('closed.reference', { reference: inline(state.reference) }) : '',
          ];
    const owner = parts([words('tasks.owner'), own?.owner ?? '']);
    return [what, owner, ...how].filter(hasWords).join('; ');
  });

/** What was put right, by whom and why; what stood before is in the whole export and in the printed history. */
export const correctionLines = ({ standing: { history }, zone }: Telling, words: IncidentWords): Lines =>
  history.map(({ at, by, field, reason }) =>
    [stamp(at, zone), inline(by), words(`field.${field}`), inline(reason)].filter(hasWords).join('; '),
  );
