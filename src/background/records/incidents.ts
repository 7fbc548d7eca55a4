import { asCorrection } from '../../incidents/begun.ts';
import type { Entry } from '../../incidents/entry.ts';
import type { Rules } from '../../policy/rules.ts';
import { type Clear, isTombstone } from '../../records/chain.ts';
import { dueOf, mergedDue } from '../../records/due.ts';
import type { Outcome } from '../../records/fault.ts';
import { INCIDENTS, outstandingIn } from '../../records/outstanding.ts';
import { ALL, type Reader } from '../../records/reader.ts';
import {
  clearSchema,
  type Due,
  type Elsewhere,
  type IncidentClear,
  type Outstanding,
  type RecordsTold,
} from '../../records/told.ts';
import type { Appended, Writer } from '../../records/writer.ts';
import { ELSEWHERE, forgetLive, goesOn } from './drafts.ts';

type Entering = Extract<RecordsTold, { kind: 'incident' }>;
/** What lies unsealed of one entry that is there already. */
interface Had {
  readonly at: number;
  readonly clear: Extract<IncidentClear, { incident: string }>;
}

export const append = (write: Pick<Writer, 'append'>, at: number, clear: IncidentClear) =>
  write.append({ book: INCIDENTS, at, clear: clear as unknown as Clear, secret: null });

export interface Ways {
  readonly read: Pick<Reader, 'incident'>;
  readonly write: Pick<Writer, 'append'>;
  /** The school's rules as far as they are read: what is to be done is not left open until all of them are. */
  readonly rules: () => Promise<Rules>;
  readonly now: number;
}

export async function enterIncident(
  { read, write, rules, now }: Ways,
  told: Entering,
): Promise<Outcome<Appended> | Elsewhere> {
  const { draft, mark, seen } = told;
  // The record takes the place of its draft: not of words that were typed into it in another place since.
  if (draft !== null && !(await goesOn(draft, mark))) return ELSEWHERE;
  const found = await hadOf(read, told.entry.incident);
  if (!found.done) return found;
  const had = found.value;
  // Taken out was what its sender knew of: what was added since lies nowhere else, and must not go for having been.
  const said = had.filter(({ clear }) => clear.kind !== 'exported').length;
  if (told.entry.kind === 'exported' && seen !== null && said > seen) return ELSEWHERE;
  const entry = begunOnce(told.entry, had);
  const { incident, kind, at } = entry;
  const written = told.entry.kind === 'written' ? told.entry.account.meta : null;
  const clear: IncidentClear = {
    kind,
    incident,
    due: [...(await dueAfter(told, had, rules, now))],
    note: written?.note ?? null,
    lesson: written?.lesson ?? null,
    format: kind === 'exported' ? entry.format : null,
  };
  const entered = await write.append({
    book: INCIDENTS,
    at,
    clear: clear as unknown as Clear,
    secret: JSON.stringify(entry),
    // A page that had no answer sends it again, and it is entered once.
    source: { from: `${incident}:${kind}`, n: at },
    ...(draft === null ? {} : { draft }),
  });
  if (entered.done && draft !== null) await forgetLive(draft).catch(() => undefined);
  return entered;
}

async function hadOf(read: Ways['read'], incident: string): Promise<Outcome<readonly Had[]>> {
  const rows = await read.incident(incident);
  if (!rows.done) return rows;
  const value = rows.value.flatMap((row) => {
    const clear = isTombstone(row) ? null : clearSchema.safeParse(row.clear);
    return clear?.success && 'incident' in clear.data && !isTombstone(row) ? [{ at: row.at, clear: clear.data }] : [];
  });
  return { done: true, value };
}

/** A record is begun once. What would begin it again has another time than what began it; sent again it has the same. */
function begunOnce(entry: Entry, had: readonly Had[]): Entry {
  if (entry.kind !== 'written') return entry;
  return had.some(({ at, clear }) => clear.kind === 'written' && at !== entry.at) ? asCorrection(entry) : entry;
}

/** What is to be done from now on. It is put together here, where the newest is, and where the rules are read. */
async function dueAfter(
  told: Entering,
  had: readonly Had[],
  rules: Ways['rules'],
  now: number,
): Promise<readonly Due[]> {
  const newest = had.at(-1)?.clear.due ?? [];
  const { entry } = told;
  const due =
    told.due ?? (entry.kind === 'written' ? dueOf({ incident: entry.account, done: [] }, await rules(), now) : null);
  // Its sender did not know the rules, and nothing can be made of it without all that the account says.
  if (due === null) return newest;
  // Begun a second time, it knows nothing of what was closed meanwhile.
  const was = entry.kind === 'written' ? had.flatMap(({ clear }) => clear.due) : told.was;
  return mergedDue(was, due, newest);
}

export async function outstanding(read: Pick<Reader, 'entriesOf' | 'drafts'>): Promise<Outcome<Outstanding>> {
  const rows = await read.entriesOf(INCIDENTS, 0, ALL);
  if (!rows.done) return rows;
  return { done: true, value: outstandingIn(rows.value.rows, await read.drafts()) };
}
