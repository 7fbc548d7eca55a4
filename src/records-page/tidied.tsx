import { useState } from 'preact/hooks';
import { INCIDENTS } from '../records/outstanding.ts';
import { numbers, type Span } from '../records/own-entry.ts';
import type { Tidied } from '../records/told.ts';
import { FaultBox, type Trouble } from './fault.tsx';
import type { TidyTold } from './tidy-told.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/**
 * What was lost and made good, what has no second copy, and what stays past its time: each said only where it is so.
 * Nobody having looked is said too: silence would be an all-clear.
 */
export function TidiedNotices({ told }: { readonly told: TidyTold }) {
  if (told?.done !== true) return <Mended mend={told?.why ?? 'not-answered'} />;
  const { held, mend } = told.value;
  return (
    <>
      <Mended mend={mend} />
      {typeof held !== 'string' && held.lessons + held.incidents > 0 && <HeldBack held={held} />}
    </>
  );
}

type Books = Exclude<Tidied['mend'], string>['books'];
const entries = (books: Books, of: 'restored' | 'lost', ours: (book: string) => boolean): number =>
  books
    .filter(({ book }) => ours(book))
    .flatMap((book): readonly Span[] => book[of])
    .reduce((sum, { from, to }) => sum + numbers(from, to).length, 0);

function Mended({ mend }: { readonly mend: Tidied['mend'] | 'not-answered' }) {
  const { say } = useTools();
  if (typeof mend === 'string')
    return (
      <div class="box" data-box="faults" data-mend={mend} role="alert">
        <p>{say('tidied.not-mended')}</p>
      </div>
    );
  const counted = (of: 'restored' | 'lost') => {
    const isIncidents = (book: string) => book === INCIDENTS;
    const incidents = entries(mend.books, of, isIncidents);
    const lessons = entries(mend.books, of, (book) => !isIncidents(book));
    return incidents + lessons === 0 ? null : { incidents: `${incidents}`, lessons: `${lessons}` };
  };
  const [restored, lost] = [counted('restored'), counted('lost')];
  if (restored === null && lost === null && mend.copied) return null;
  return (
    <div class="box" data-box="faults" data-mend={mend.copied ? 'mended' : 'not-copied'} role="alert">
      {restored && <p>{say('tidied.mended', restored)}</p>}
      {lost && <p>{say('tidied.lost', lost)}</p>}
      {!mend.copied && <p>{say('tidied.not-copied')}</p>}
    </div>
  );
}

/** The clock cannot be gone by: who knows the date may say that it is right. */
function HeldBack({ held }: { readonly held: Exclude<Tidied['held'], string> }) {
  const { say, dateRight, tell, clock } = useTools();
  const { day } = useSpoken();
  const [gone, setGone] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | 'no-rules' | null>(null);
  if (gone) return null;
  const sure = async () => {
    const answer = await dateRight();
    if (answer === undefined) return setTrouble('not-answered');
    if (!answer.done) return setTrouble(answer.why);
    // That it was asked for is not that it went.
    if (typeof answer.value.held === 'string') return setTrouble(answer.value.held);
    tell(say('tidied.gone'));
    setGone(true);
  };
  return (
    <div class="box no-print" data-box="held" data-held={held.lessons + held.incidents}>
      <p>
        <strong>{say('tidied.held-title')}</strong>
      </p>
      <p>{say('tidied.held', { lessons: `${held.lessons}`, incidents: `${held.incidents}`, day: day(clock()) })}</p>
      {trouble === 'no-rules' && <p role="alert">{say('lesson.retention-unknown')}</p>}
      {trouble && trouble !== 'no-rules' && <FaultBox why={trouble} />}
      <button type="button" class="button" data-act="date-right" onClick={() => void sure()}>
        {say('tidied.date-right')}
      </button>
    </div>
  );
}
