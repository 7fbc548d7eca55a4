import { useState } from 'preact/hooks';
import { termWords } from '../../incidents/export/after.ts';
import { dueText, inline, stamp, type Telling } from '../../incidents/export/telling.ts';
import { taskWords } from '../../incidents/export/values.ts';
import { mayBeDone, needsReference } from '../../incidents/follow-up-state.ts';
import { hasWords, LONGEST } from '../../incidents/incident.ts';
import { useTools } from '../tools.ts';
import { enter } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useSigner, useWords } from './context.ts';
import { focusOn, useAsking } from './focus.ts';
import type { Body } from './gather.ts';

interface Props {
  readonly telling: Telling;
  readonly body: Extract<Body, { as: 'open' }>;
}

/** What follows from it by the school's rules, with how each stands and a way to say that it was done. */
export function FollowUps({ telling, body }: Props) {
  const words = useWords();
  const { followUps, zone } = telling;
  const byWorkingDay = followUps.some(({ followUp, state }) => followUp.term === 'working-days' && state.as !== 'done');
  return (
    <section class="follow-ups" aria-labelledby="follow-ups-title">
      <h4 id="follow-ups-title" tabIndex={-1}>
        {words('tasks.title')}
      </h4>
      {followUps.length === 0 && <p>{words('tasks.none')}</p>}
      <ul class="plain">
        {followUps.map(({ followUp, state }) => {
          const { id, task, own, term, within, askFirst } = followUp;
          const name = task === 'own' ? inline(own?.what ?? '') : taskWords(words, task, telling);
          const at = dueText(followUp, zone);
          return (
            <li key={id} class="line" data-task={id} data-state={state.as}>
              <span>
                <b>{name}</b> {own && hasWords(own.owner) ? `(${inline(own.owner)}) ` : ''}
                {state.as !== 'done' && (at === null ? termWords(words, term, within) : words('due.by', { at }))}
              </span>
              {state.as === 'done' ? (
                <span class="hint">{closedWords(state, words, zone)}</span>
              ) : (
                <>
                  <span class={state.as === 'overdue' ? 'late' : 'hint'}>{words(`state.${state.as}`)}</span>
                  {askFirst && <p class="hint">{words('task.ask-first')}</p>}
                  <Tick id={id} name={name} task={task} body={body} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {byWorkingDay && <p class="hint">{words('tasks.weekends')}</p>}
    </section>
  );
}

function closedWords(
  state: Extract<Telling['followUps'][number]['state'], { as: 'done' }>,
  words: ReturnType<typeof useWords>,
  zone: string,
): string {
  if (state.by === 'account') return `${words('state.done')}. ${words('closed.account')}`;
  const reference = hasWords(state.reference) ? words('closed.reference', { reference: inline(state.reference) }) : '';
  const ticked = state.at === null ? words('state.done') : words('closed.ticked', { at: stamp(state.at, zone) });
  return [ticked, reference].filter(hasWords).join('. ');
}

function Tick({
  id,
  name,
  task,
  body,
}: {
  readonly id: string;
  readonly name: string;
  readonly task: Telling['followUps'][number]['followUp']['task'];
  readonly body: Props['body'];
}) {
  const words = useWords();
  const tools = useTools();
  const { look, reload } = useDesk();
  const [asking, ask] = useState(false);
  const [by, setBy] = useSigner();
  const [reference, setReference] = useState('');
  const [said, say] = useState('');
  const { form, button } = useAsking(asking);
  const put = async () => {
    if (!hasWords(by)) return say(words('log.by-missing'));
    if (!mayBeDone(task, reference)) return say(words('task.needs-reference'));
    const { standing, entries } = body.kept;
    const entry = { kind: 'done', incident: standing.id, at: tools.clock(), by, task: id, reference } as const;
    const came = await enter(tools, { entries, lost: body.lost, look }, entry);
    if (came !== 'done') return say(words(cameKey(came)));
    tools.tell(words('log.ticked'));
    await reload();
    focusOn('follow-ups-title');
  };
  if (!asking)
    return (
      <button
        ref={button}
        type="button"
        class="button small"
        data-act="tick"
        aria-label={`${words('task.tick')}: ${name}`}
        onClick={() => ask(true)}
      >
        {words('task.tick')}
      </button>
    );
  return (
    <form
      ref={form}
      class="tick-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <div class="field">
        <label for={`by-${id}`}>{words('log.by')}</label>
        <input
          id={`by-${id}`}
          type="text"
          maxLength={LONGEST.line}
          autocomplete="off"
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      {needsReference(task) && (
        <div class="field">
          <label for={`reference-${id}`}>{words('field.reference')}</label>
          <input
            id={`reference-${id}`}
            type="text"
            maxLength={LONGEST.line}
            autocomplete="off"
            value={reference}
            aria-describedby={`reference-hint-${id}`}
            onInput={(event) => setReference(event.currentTarget.value)}
          />
          <span class="hint" id={`reference-hint-${id}`}>
            {words('task.needs-reference')}
          </span>
        </div>
      )}
      <p class="wrong" role="alert">
        {said}
      </p>
      <div class="presses">
        <button type="submit" class="button main" data-act="put-done">
          {words('task.done')}
        </button>
        <button type="button" class="button" data-act="cancel" onClick={() => ask(false)}>
          {words('log.cancel')}
        </button>
      </div>
    </form>
  );
}
