import { useEffect, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { outcomeFrom } from '../records/answer.ts';
import type { Head } from '../records/head.ts';
import { keepingOf, lessonGoesAt } from '../records/tidy.ts';
import { FaultBox, type Trouble } from './fault.tsx';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

interface Props {
  readonly head: Head;
  readonly goingOn: boolean;
  readonly removed: () => void;
}

const KEPT = { true: 'lesson.retention', false: 'lesson.held', null: 'lesson.kept' } as const;

/** How long the record is kept, and deleting it sooner: asked once more, since nothing brings it back. */
export function Remove({ head, goingOn, removed }: Props) {
  const { say, ask, tell, rules, clockSure } = useTools();
  const { day } = useSpoken();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => title.current?.focus(), [asked]);

  const remove = async () => {
    const told = outcomeFrom(z.boolean(), await ask({ kind: 'remove-lesson', id: head.book, why: 'by-hand' }));
    if (told?.done !== true) return setTrouble(told === undefined ? 'not-answered' : told.why);
    tell(say('lesson.deleted'));
    removed();
  };
  const keeping = rules && keepingOf(rules);
  const kept = keeping && { n: keeping.lessons, day: day(lessonGoesAt(head, keeping)) };
  return (
    <section class="remove">
      <p class="hint" data-retention>
        {kept
          ? // A day is a promise only once the clock is gone by.
            say(KEPT[`${clockSure}`], kept)
          : say('lesson.retention-unknown')}
      </p>
      {trouble && <FaultBox why={trouble} />}
      {asked ? (
        <div class="box no-print" data-box="refused">
          <h3 ref={title} tabIndex={-1}>
            {say('lesson.delete-title')}
          </h3>
          <p>{say('lesson.delete-hint')}</p>
          {goingOn && <p>{say('lesson.delete-live')}</p>}
          <div class="presses">
            <button type="button" class="button danger" data-act="delete-yes" onClick={() => void remove()}>
              {say('lesson.delete-yes')}
            </button>
            <button
              type="button"
              class="button"
              data-act="delete-no"
              onClick={() => {
                setAsked(false);
                requestAnimationFrame(() => opener.current?.focus());
              }}
            >
              {say('lesson.delete-no')}
            </button>
          </div>
        </div>
      ) : (
        <button ref={opener} type="button" class="button no-print" data-act="delete" onClick={() => setAsked(true)}>
          {say('lesson.delete')}
        </button>
      )}
    </section>
  );
}
