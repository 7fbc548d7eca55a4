import type { Rules } from '../policy/rules.ts';
import type { Line } from '../protocol/line.ts';
import { sha256 } from '../records/bytes.ts';
import { copyOn } from '../records/copy.ts';
import { database } from '../records/database.ts';
import { fileKeyCopy } from '../records/key-copy.ts';
import { readKey } from '../records/key-store.ts';
import { localShelf } from '../records/local-shelf.ts';
import { type Reader, reader } from '../records/reader.ts';
import type { RecordsTold, Tidied } from '../records/told.ts';
import { type Writer, writer } from '../records/writer.ts';
import { clockIsSure } from './clock.ts';
import { drafts, dropDraft, keepDraft } from './records/drafts.ts';
import { append, enterIncident, outstanding } from './records/incidents.ts';
import { takeOutIncidents, takeOutLessons } from './records/keeping.ts';
import { closeCutOff, keepLine, linesOf } from './records/lessons.ts';
import { turns } from './turns.ts';

/** Asked again no sooner than this (ms) whether something is past its time: nothing hangs on the minute. */
const TIDY_MS = 10 * 60_000;

export interface RulesAsked {
  /** Null while not all layers were read: nothing is taken out by less than all of them. */
  readonly inForce: () => Promise<Rules | null>;
  /** As far as they are read. */
  readonly soFar: () => Promise<Rules>;
}

export interface Records {
  /** A line of a lesson's record: true when it is on the disk; `anew` where the record that it goes on with was deleted. */
  line(tabId: number, startedAt: number, run: string, line: Line): Promise<boolean | 'anew'>;
  answer(told: RecordsTold, rules: RulesAsked): Promise<unknown>;
  /** Closes what was cut off and takes out what is past its time. */
  tidy(rules: Rules | null): Promise<void>;
}

export interface Store {
  readonly read: Reader;
  readonly write: Writer;
}

/** The store of this device. */
function deviceStore(): Store {
  const open = database();
  const copy = copyOn(localShelf, sha256);
  return {
    write: writer({ database: open, copy, keyCopy: fileKeyCopy() }),
    read: reader({ database: open, copy, key: readKey }),
  };
}

const ORDERED: ReadonlySet<RecordsTold['kind']> = new Set(['draft', 'drop-draft', 'incident', 'remove-incident']);

/** The records' one writer. It holds nothing of a lesson: what it needs to know it reads. */
export function records(clock: () => number = Date.now, { read, write }: Store = deviceStore()): Records {
  let tidied = Number.NEGATIVE_INFINITY;
  /** What is written of incidents keeps its order: a draft sent before its record must not come to lie there after it. */
  const inTurn = turns();

  /** `dateRight`: the teacher says so. Answers what is past its time and stays, or why that is not known (`Tidied`). */
  const tidy = async (rules: Rules | null, dateRight = false): Promise<Pick<Tidied, 'held' | 'sure'>> => {
    tidied = clock();
    await closeCutOff(read, write, clock());
    if (!rules) return { held: 'no-rules', sure: null };
    const at = clock();
    const sure = await clockIsSure(at, dateRight);
    const now = { at, sure };
    const lessons = await takeOutLessons(read, write, rules, now);
    // In turn: nothing may be added to an incident between being found past its time and being taken out.
    const incidents = await inTurn(() => takeOutIncidents(read, write, rules, now));
    if (!lessons.done) return { held: lessons.why, sure };
    if (!incidents.done) return { held: incidents.why, sure };
    return { held: { lessons: lessons.value, incidents: incidents.value }, sure };
  };
  return {
    line: (tabId, startedAt, run, line) => keepLine({ read, write }, { tabId, startedAt, run }, line),
    answer: async (told, rules) => {
      if (told.kind === 'tidy') {
        const mending = await write.mend(clock());
        const came = await tidy(await rules.inForce(), told.dateRight);
        const value: Tidied = { ...came, mend: mending.done ? mending.value : mending.why };
        return { done: true, value };
      }
      const work = () => answer(told, { read, write }, rules, clock());
      return ORDERED.has(told.kind) ? inTurn(work) : work();
    },
    tidy: async (rules) => {
      if (clock() - tidied >= TIDY_MS) await tidy(rules);
    },
  };
}

async function answer(
  told: Exclude<RecordsTold, { kind: 'tidy' }>,
  { read, write }: Store,
  rules: RulesAsked,
  now: number,
): Promise<unknown> {
  switch (told.kind) {
    case 'draft':
      return keepDraft(write, told.draft, now);
    case 'drop-draft':
      return dropDraft(write, told.id);
    case 'drafts':
      return drafts(read);
    case 'note':
      return append(write, told.note.at, { kind: 'note', note: told.note });
    case 'drop-note':
      return append(write, told.at, { kind: 'drop-note', id: told.id });
    case 'incident':
      return enterIncident({ read, write, rules: rules.soFar, now }, told);
    case 'outstanding':
      return outstanding(read);
    case 'remove-incident':
      return write.removeIncident(told.id, told.why, now);
    case 'remove-lesson':
      return write.removeBook(told.id, told.why, now);
    case 'lines':
      return linesOf(read, told.lesson);
    case 'key':
      return write.key();
    case 'replace-key':
      return write.replaceKey(told.record);
  }
}
