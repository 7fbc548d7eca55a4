import { useEffect, useState } from 'preact/hooks';
import { ANY, type Wanted } from '../records/lesson/listed.ts';
import { openIn, ROWS } from './address.ts';
import { Lesson } from './lesson.tsx';
import { LessonList } from './lesson-list.tsx';
import { useTools } from './tools.ts';
import { useLessons } from './use-lessons.ts';

interface Props {
  readonly tidied: boolean;
  /** The first screen is there. */
  readonly drawn: () => void;
}

/** The lessons, or the one that was opened. What was looked for stays when one comes back from it. */
export function Lessons({ tidied, drawn }: Props) {
  const { say } = useTools();
  const [open, setOpen] = useState(openIn(location.hash));
  const [wanted, setWanted] = useState<Wanted>(ANY);
  const [rows, setRows] = useState(ROWS);
  const [last, setLast] = useState<string | null>(null);
  const { lessons, again } = useLessons(tidied, drawn);
  useEffect(() => {
    const turn = () => {
      const next = openIn(location.hash);
      setOpen(next);
      if (next !== null) setLast(next);
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  if (open !== null)
    return (
      <Lesson
        key={open}
        book={open}
        removed={() => {
          setLast(null);
          again();
          location.hash = '#lessons';
        }}
      />
    );
  return (
    <section class="lessons" aria-labelledby="lessons-title">
      <h2 id="lessons-title" tabIndex={-1}>
        {say('tab.lessons')}
      </h2>
      <LessonList {...{ lessons, again, wanted, rows, last }} want={setWanted} showRows={setRows} />
    </section>
  );
}
