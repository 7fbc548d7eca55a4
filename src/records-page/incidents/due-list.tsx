import type { IncidentPageWords } from '../../i18n/incident-page.ts';
import { ZONE } from '../../incidents/days.ts';
import { dueText, stamp } from '../../incidents/export/telling.ts';
import { taskWords } from '../../incidents/export/values.ts';
import { type Task, TERM_OF } from '../../incidents/follow-ups.ts';
import { openTasks } from '../../records/open-tasks.ts';
import { useTools } from '../tools.ts';
import { useChoosing, useDesk, useWords } from './context.ts';

/** When it is to be done; what no rule gives a time is as was agreed. */
function byWords(words: IncidentPageWords, task: Task, at: string | null): string {
  if (task === 'leaders') return words('term.next-session');
  return at === null ? words('term.agreed') : words('due.by', { at });
}

/** All that is to be done, of all incidents, the late first. It can be told without unlocking: it names nobody. */
export function DueList() {
  const words = useWords();
  const { rules, clock } = useTools();
  const { title } = useChoosing();
  const { look } = useDesk();
  const lines = openTasks(look?.outstanding.incidents ?? [], clock(), look?.sessions ?? []);
  if (lines.length === 0) return null;
  const system = rules?.['incident.system'] ?? '';
  return (
    <section class="due" aria-labelledby="due-title">
      <h3 id="due-title">{words('tasks.title')}</h3>
      <ul class="plain">
        {lines.map(({ incident, written, one: { id, task }, due, overdue }) => {
          const at = dueText({ due, term: TERM_OF[task] }, ZONE);
          return (
            <li key={`${incident} ${id}`} class="line" data-due={task} data-overdue={overdue}>
              <span>
                <b>{task === 'own' ? words('log.own-task') : taskWords(words, task, { title, system })}</b>{' '}
                {byWords(words, task, at)}
              </span>
              <span class={overdue ? 'late' : 'hint'}>{words(overdue ? 'state.overdue' : 'state.due')}</span>
              <small>{words('log.written', { at: stamp(written, ZONE) })}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
