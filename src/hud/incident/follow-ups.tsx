import { useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import { dueText, stamp } from '../../incidents/export/telling.ts';
import { taskWords } from '../../incidents/export/values.ts';
import { mayBeDone, needsReference } from '../../incidents/follow-up-state.ts';
import { TERM_OF } from '../../incidents/follow-ups.ts';
import { hasWords } from '../../incidents/plain.ts';
import type { Rules } from '../../policy/rules.ts';
import type { RecordsFault } from '../../records/fault.ts';
import { type OpenTask, openTasks } from '../../records/open-tasks.ts';
import type { Outstanding } from '../../records/told.ts';
import type { Settings } from '../../settings/settings.ts';
import { enteredFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { Line } from './field.tsx';
import { titleOf } from './form.ts';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  readonly incidents: Outstanding['incidents'];
  readonly settings: Settings;
  readonly rules: Rules | null;
  readonly now: number;
  readonly began: number | null;
}

/** What is to be done after an incident, until it is: without a word of what it was about or of whom. */
export function FollowUps({ desk, incidents, settings, rules, now, began }: Props) {
  const { openRecords } = useTools();
  const words = useIncidentWords();
  const tasks = openTasks(incidents, now, began === null ? [] : [began]);
  return (
    <section class="follow-ups" data-incident="follow-ups" aria-labelledby="follow-ups">
      <h2 id="follow-ups">{words('tasks.title')}</h2>
      <p class="hint">{words('tasks.open', { n: tasks.length })}</p>
      <ul class="waits">
        {tasks.map((task) => (
          <TaskItem key={`${task.incident} ${task.one.id}`} {...{ task, desk, settings, rules }} />
        ))}
      </ul>
      <button type="button" class="button small" data-act="open-incidents" onClick={() => openRecords('incidents')}>
        {words('records.open')}
      </button>
    </section>
  );
}

interface TaskProps extends Pick<Props, 'desk' | 'settings' | 'rules'> {
  readonly task: OpenTask;
}

function TaskItem({ task, desk, settings, rules }: TaskProps) {
  const words = useIncidentWords();
  const [asked, ask] = useState(false);
  const { one, overdue, written } = task;
  const system = rules?.['incident.system'] ?? '';
  const name = one.task === 'own' ? words('task.own') : taskWords(words, one.task, { title: titleOf(rules), system });
  const term = TERM_OF[one.task];
  const at = dueText({ due: one.due, term }, ZONE);
  const by =
    at === null ? words(term === 'next-session' ? 'term.next-session' : 'term.agreed') : words('due.by', { at });
  return (
    <li data-task={one.task} data-overdue={overdue}>
      <p class="task">
        {overdue && <b class="overdue">{words('state.overdue')}</b>} {name}
      </p>
      <p class="hint">
        {by}. {words('task.of', { at: stamp(written, ZONE) })}.
      </p>
      {asked ? (
        <Done task={task} desk={desk} settings={settings} />
      ) : (
        <button type="button" class="button small" data-act="task-done" onClick={() => ask(true)}>
          {words('task.tick')}
        </button>
      )}
    </li>
  );
}

function Done({ task, desk, settings }: Pick<TaskProps, 'task' | 'desk' | 'settings'>) {
  const { records } = useTools();
  const words = useIncidentWords();
  const { one, incident, all } = task;
  const [by, setBy] = useState(settings.reporter.name);
  const [reference, setReference] = useState('');
  const [why, setWhy] = useState<RecordsFault | 'no-answer' | null>(null);
  // Told again under the same time when nobody answered, by which it is known.
  const [at] = useState(() => Date.now());
  const id = `${incident}-${one.id}`;
  const lacks = hasWords(by) ? (mayBeDone(one.task, reference) ? null : 'reference') : 'by';
  const press = async () => {
    if (lacks !== null) {
      document.getElementById(`${lacks}-${id}`)?.focus();
      return;
    }
    const entry = { kind: 'done', incident, at, by, task: one.id, reference } as const;
    const due = all.filter(({ id: other }) => other !== one.id);
    const answer = enteredFrom(
      await records({ kind: 'incident', entry, due, was: [...all], draft: null, mark: null, seen: null }),
    );
    if (answer?.done) desk.stir();
    else setWhy(answer === null || answer.why === 'elsewhere' ? 'no-answer' : answer.why);
  };
  return (
    <div class="fields">
      <Line id={`by-${id}`} label={words('task.by')} value={by} set={setBy} />
      {needsReference(one.task) && (
        <Line
          id={`reference-${id}`}
          label={words('field.reference')}
          help={words('task.needs-reference')}
          value={reference}
          set={setReference}
        />
      )}
      {why && <p class="trouble">{words(`keep.${why}`)}</p>}
      <button type="button" class="button small" data-act="task-done-yes" onClick={press}>
        {words('task.done')}
      </button>
    </div>
  );
}
