import { useEffect, useRef, useState } from 'preact/hooks';
import type { Line } from '../protocol/line.ts';
import { type Checked, restoredIn } from '../records/book.ts';
import type { Head } from '../records/head.ts';
import { linesIn } from '../records/lesson/book.ts';
import { endingListed, isGone } from '../records/lesson/listed.ts';
import { standsOf } from '../records/lesson/stand.ts';
import { summaryOf } from '../records/lesson/summary.ts';
import { ALL, type Reader } from '../records/reader.ts';
import { REJOIN_MS } from '../session/fold.ts';
import { Damage } from './damage.tsx';
import { FaultBox, type Trouble } from './fault.tsx';
import { Figures } from './lesson-figures.tsx';
import { LessonFiles } from './lesson-files.tsx';
import { Plot } from './plot.tsx';
import { Remove } from './remove.tsx';
import { Timeline } from './timeline.tsx';
import { useTools } from './tools.ts';
import { tried } from './tried.ts';
import { useSpoken } from './words.ts';

type Read =
  | { readonly state: 'reading' | 'gone' }
  | { readonly state: 'fault'; readonly why: Trouble }
  | {
      readonly state: 'read';
      readonly head: Head;
      readonly lines: readonly Line[];
      readonly restored: number;
      readonly checked: Checked | null;
    };

async function readLesson(read: Reader, book: string): Promise<Read> {
  const found = await read.books(book);
  if (!found.done) return { state: 'fault', why: found.why };
  const head = found.value.books.find((one) => one.book === book);
  if (head === undefined || isGone(head)) return { state: 'gone' };
  const rows = await read.entriesOf(book, 0, ALL);
  if (!rows.done) return { state: 'fault', why: rows.why };
  const checked = await read.check(book);
  const all = rows.value.rows;
  const restored = restoredIn(all).length;
  return { state: 'read', head, lines: linesIn(all), restored, checked: checked.done ? checked.value : null };
}

interface Props {
  readonly book: string;
  readonly removed: () => void;
}

/** One lesson: what its record says, as figures, as a picture and as what happened. */
export function Lesson({ book, removed }: Props) {
  const { say, read } = useTools();
  const [lesson, setLesson] = useState<Read>({ state: 'reading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    const put = (next: Read) => {
      if (!gone) setLesson(next);
    };
    tried(readLesson(read, book).then(put), put);
    return () => {
      gone = true;
    };
  }, [read, book, asked]);
  return (
    <article class="lesson" data-state={lesson.state}>
      <a class="back" href="#lessons">
        {say('lesson.back')}
      </a>
      {lesson.state === 'reading' && <p class="loading">{say('loading')}</p>}
      {lesson.state === 'gone' && <p class="none">{say('lesson.gone')}</p>}
      {lesson.state === 'fault' && <FaultBox heading="h2" why={lesson.why} again={() => setAsked((n) => n + 1)} />}
      {lesson.state === 'read' && <Shown {...lesson} removed={removed} />}
    </article>
  );
}

function Shown({ head, lines, restored, checked, removed }: Extract<Read, { state: 'read' }> & Pick<Props, 'removed'>) {
  const { say, clock } = useTools();
  const { day, time } = useSpoken();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const stands = standsOf(lines);
  const summary = summaryOf(head.book, stands);
  const ending = endingListed({ head, summary }, clock(), REJOIN_MS);
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {day(head.begun)}, {time(head.begun)}
      </h2>
      <p class="hint appraisal">
        {say('lessons.appraisal')} {say('lessons.no-names')}
      </p>
      {ending === 'going-on' && (
        <div class="box" data-box="going-on">
          <p>{say('lesson.going-on')}</p>
        </div>
      )}
      {head.removed && (
        <div class="box" data-box="cut">
          <p>{say('lesson.cut', { day: day(head.removed.at), time: time(head.removed.at) })}</p>
        </div>
      )}
      <Damage checked={checked} />
      {restored > 0 && (
        <div class="box" data-box="restored">
          <p>{say('damage.restored', { n: `${restored}` })}</p>
        </div>
      )}
      {summary === null ? (
        <p class="none">{say('lesson.nothing')}</p>
      ) : (
        <>
          <Figures summary={summary} ending={ending} />
          <LessonFiles summary={summary} lines={lines} />
          <Plot stands={stands} />
          <Timeline stands={stands} />
        </>
      )}
      <Remove head={head} goingOn={ending === 'going-on'} removed={removed} />
    </>
  );
}
