import { useState } from 'preact/hooks';
import { wall, ZONE } from '../../incidents/days.ts';
import type { Action } from '../../incidents/incident.ts';
import { MOST } from '../../incidents/plain.ts';
import { standsOf } from '../../records/lesson/stand.ts';
import { type LessonEvent, timelineOf } from '../../records/lesson/timeline.ts';
import { linesFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import { DayTime } from './day-time.tsx';
import { useEventWords } from './event-words.ts';
import { Group, Line } from './field.tsx';
import { replaced, useForm } from './form.ts';
import { startedAt } from './lesson.ts';
import { useIncidentWords } from './words.ts';

export function ActionsPart() {
  const words = useIncidentWords();
  const { fields, edit, lesson, clock } = useForm();
  const actions = fields.actions ?? [];
  const set = (to: readonly Action[]) => edit({ actions: to.slice(0, MOST.actions) });
  return (
    <Group of="field.actions" filled={actions.length > 0}>
      {() => (
        <>
          <p class="hint">{words('help.actions')}</p>
          {actions.map((action, i) => (
            <div key={i} class="entry" data-action={action.from}>
              <Line
                id={`action-${i}`}
                label={words('action.what')}
                value={action.what}
                set={(what) => set(replaced(actions, i, { ...action, what, from: 'typed' }))}
              />
              <DayTime
                id={`action-${i}`}
                label={words('action.at')}
                at={action.at}
                set={(at) => set(replaced(actions, i, { ...action, at, from: 'typed' }))}
              />
              {action.from === 'timeline' && <p class="hint">{words('from.timeline')}</p>}
              <button
                type="button"
                class="button small quiet"
                data-act="remove-action"
                onClick={() => set(replaced(actions, i, null))}
              >
                {words('action.remove')}
              </button>
            </div>
          ))}
          <button
            type="button"
            class="button small"
            data-act="add-action"
            onClick={() => set([...actions, { what: '', at: clock(), from: 'typed' }])}
          >
            {words('action.add')}
          </button>
          {startedAt(lesson) !== null && (
            <Timeline lesson={startedAt(lesson) ?? 0} add={(action) => set([...actions, action])} />
          )}
        </>
      )}
    </Group>
  );
}

interface TimelineProps {
  readonly lesson: number;
  readonly add: (action: Action) => void;
}

/** What the lesson's own record noted, once it is asked for; each press puts one in, as a fact of the record. */
function Timeline({ lesson, add }: TimelineProps) {
  const words = useIncidentWords();
  const { records } = useTools();
  const say = useEventWords();
  const [events, setEvents] = useState<readonly LessonEvent[] | 'not-read' | null>(null);
  const ask = async () => {
    const answer = linesFrom(await records({ kind: 'lines', lesson }));
    setEvents(answer?.done ? timelineOf(standsOf(answer.value)).reverse() : 'not-read');
  };
  return (
    <>
      <button type="button" class="button small" data-act="insert-timeline" onClick={ask}>
        {words('action.insert')}
      </button>
      {events === 'not-read' && (
        <p class="trouble" data-unread="timeline">
          {words('unread.timeline')}
        </p>
      )}
      {events?.length === 0 && <p class="hint">{words('action.none')}</p>}
      {events !== null && events !== 'not-read' && events.length > 0 && (
        <ul class="timeline">
          {events.map((event) => {
            const what = say(event);
            return (
              <li key={`${event.at} ${what}`}>
                <button
                  type="button"
                  class="button small quiet"
                  data-act="insert-event"
                  onClick={() => add({ what, at: event.at, from: 'timeline' })}
                >
                  <time>{wall(event.at, ZONE).clock}</time> {what}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
