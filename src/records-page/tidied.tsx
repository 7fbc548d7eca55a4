import { useState } from 'preact/hooks';
import type { Outcome } from '../records/fault.ts';
import { INCIDENTS } from '../records/outstanding.ts';
import { numbers, type Span } from '../records/own-entry.ts';
import type { Tidied } from '../records/told.ts';
import { FaultBox, type Trouble } from './fault.tsx';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

/** What came of the background's tidying; `undefined` when it did not answer. */
export type TidyTold = Outcome<Tidied> | undefined;

/** What was lost and made good, what has no second copy, and what stays past its time: each said only where it is so. */
export function TidiedNotices({ told }: { readonly told: TidyTold }) {
  if (told?.done !== true) return null;
  const { held, mend } = told.value;
  return (
    <>
      <Mended mend={mend} />
      {held.lessons + held.incidents > 0 && <HeldBack held={held} />}
    </>
  );
}

type Books = Exclude<Tidied['mend'], string>['books'];
const entries = (books: Books, of: 'restored' | 'lost', ours: (book: string) => boolean): number =>
  books
    .filter(({ book }) => ours(book))
    .flatMap((book): readonly Span[] => book[of])
    .reduce((sum, { from, to }) => sum + numbers(from, to).length, 0);

function Mended({ mend }: { readonly mend: Tidied['mend'] }) {
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
function HeldBack({ held }: { readonly held: Tidied['held'] }) {
  const { say, ask, tell, clock } = useTools();
  const { day } = useSpoken();
  const [gone, setGone] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  if (gone) return null;
  const sure = async () => {
    const answer = (await ask({ kind: 'tidy', dateRight: true })) as TidyTold;
    if (answer?.done !== true) return setTrouble(answer === undefined ? 'not-answered' : answer.why);
    tell(say('tidied.gone'));
    setGone(true);
  };
  return (
    <div class="box no-print" data-box="held" data-held={held.lessons + held.incidents}>
      <p>
        <strong>{say('tidied.held-title')}</strong>
      </p>
      <p>{say('tidied.held', { lessons: `${held.lessons}`, incidents: `${held.incidents}`, day: day(clock()) })}</p>
      {trouble && <FaultBox why={trouble} />}
      <button type="button" class="button" data-act="date-right" onClick={() => void sure()}>
        {say('tidied.date-right')}
      </button>
    </div>
  );
}
