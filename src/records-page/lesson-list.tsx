import { useEffect, useMemo, useRef } from 'preact/hooks';
import { endingListed, isAny, isWanted, type Wanted } from '../records/lesson/listed.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { ROWS } from './address.ts';
import { FaultBox } from './fault.tsx';
import { Find } from './find.tsx';
import { LessonRow } from './lesson-row.tsx';
import { useTools } from './tools.ts';
import type { Lessons } from './use-lessons.ts';

interface Props {
  readonly lessons: Lessons;
  readonly again: () => void;
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  readonly rows: number;
  readonly showRows: (rows: number) => void;
  /** The one that was open last: where one comes back to. */
  readonly last: string | null;
}

export function LessonList({ lessons, again, wanted, want, rows, showRows, last }: Props) {
  const { say, clock, tell } = useTools();
  const list = useRef<HTMLUListElement>(null);
  const all = lessons.state === 'read' ? lessons.lessons : [];
  const found = useMemo(() => {
    const now = clock();
    return isAny(wanted) ? all : all.filter((one) => isWanted(wanted, one, endingListed(one, now, REJOIN_MS)));
  }, [all, wanted, clock]);
  useEffect(() => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    links.find((link) => link.dataset.book === last)?.focus();
  }, [last]);

  if (lessons.state === 'reading') return <p class="loading">{say('loading')}</p>;
  if (lessons.state === 'fault') return <FaultBox why={lessons.why} again={again} />;
  const more = Math.min(ROWS, found.length - rows);
  return (
    <>
      <p class="hint">
        {say('lessons.appraisal')} {say('lessons.no-names')}
      </p>
      {lessons.unreadable > 0 && (
        <div class="box" data-box="faults">
          <p>{say('lessons.unreadable', { n: lessons.unreadable })}</p>
        </div>
      )}
      {all.length === 0 ? (
        <p class="none">{say('lessons.none')}</p>
      ) : (
        <>
          <Find {...{ all, wanted }} want={want} />
          <p role="status" class="count">
            {!lessons.whole
              ? '…'
              : isAny(wanted)
                ? say('lessons.count', { n: all.length })
                : say('lessons.found', { n: found.length, of: all.length })}
          </p>
          <ul class="lesson-list" ref={list}>
            {found.slice(0, rows).map((one) => (
              <LessonRow key={one.head.book} listed={one} settled={lessons.settled} />
            ))}
          </ul>
          {more > 0 && (
            <button
              type="button"
              class="button"
              data-act="more"
              onClick={() => {
                showRows(rows + ROWS);
                tell(say('lessons.shown', { n: more }));
                // The first of the new ones, so that who goes by keyboard goes on from there.
                requestAnimationFrame(() => list.current?.children[rows]?.querySelector('a')?.focus());
              }}
            >
              {say('lessons.more', { n: more })}
            </button>
          )}
        </>
      )}
    </>
  );
}
