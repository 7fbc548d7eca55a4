import * as z from 'zod/mini';
import { type Entry, entrySchema } from '../entry.ts';
import { idSchema, incidentSchema, utc } from '../incident.ts';
import { STAND_FAULTS, type StandFault, type Standing, same, stand } from '../stand.ts';

export const FORMAT = 'gwarchod-incident';
export const VERSION = 1;
/** Far over 500 incidents with long accounts (characters): what is larger was not written here. */
export const LARGEST = 64_000_000;

/**
 * The file of `docs/incident.schema.json`. `entries` is the record, whole and in order; `stands` is what they come to, for
 * a reader that does not fold them, and has to agree with them.
 */
export const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  at: utc,
  incidents: z.array(
    z.strictObject({ id: idSchema, stands: incidentSchema, entries: z.array(entrySchema).check(z.minLength(1)) }),
  ),
});

export interface Kept {
  readonly standing: Standing;
  readonly entries: readonly Entry[];
}

export function jsonOf(kept: readonly Kept[], at: number): string {
  const incidents = kept.map(({ standing: { id, incident }, entries }) => ({ id, stands: incident, entries }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, at, incidents }, null, 2)}\n`;
}

/** Why a file was refused. `n` counts its incidents from one; `where` names the place in that one, never what it says. */
export const FILE_FAULTS = ['too-big', 'not-json', 'not-incidents', 'older', 'newer'] as const;
export const RECORD_FAULTS = ['twice', 'altered', ...STAND_FAULTS] as const;
export type JsonFault =
  | { readonly fault: (typeof FILE_FAULTS)[number] }
  | { readonly fault: 'wrong-value'; readonly n: number; readonly where: string }
  | { readonly fault: 'twice' | 'altered' | StandFault; readonly n: number };
export type IncidentsRead = { readonly kept: readonly Kept[] } | { readonly faults: readonly JsonFault[] };

const MOST_FAULTS = 20;

/** Reads back what `jsonOf` wrote. With one fault it is refused whole: half a record is nobody's. */
export function readIncidents(text: string): IncidentsRead {
  if (text.length > LARGEST) return refuse('too-big');
  const value = parsed(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (value === undefined) return refuse('not-json');
  const head = z.object({ format: z.literal(FORMAT), version: z.int() }).safeParse(value);
  if (!head.success) return refuse('not-incidents');
  if (head.data.version !== VERSION) return refuse(head.data.version > VERSION ? 'newer' : 'older');
  const file = fileSchema.safeParse(value);
  if (!file.success) return { faults: file.error.issues.slice(0, MOST_FAULTS).map(({ path }) => wrong(path)) };

  const read = file.data.incidents.map(({ id, stands, entries }, i, all) => {
    const fault = (what: Exclude<JsonFault['fault'], 'wrong-value' | (typeof FILE_FAULTS)[number]>) =>
      ({ fault: what, n: i + 1 }) as const;
    if (all.findIndex((other) => other.id === id) !== i) return fault('twice');
    const folded = stand(entries);
    if ('fault' in folded) return fault(folded.fault);
    const { standing } = folded;
    return standing.id === id && same(standing.incident, stands) ? { standing, entries } : fault('altered');
  });
  const faults = read.filter((one) => 'fault' in one);
  return faults.length > 0
    ? { faults: faults.slice(0, MOST_FAULTS) }
    : { kept: read.filter((one) => 'standing' in one) };
}

const refuse = (fault: (typeof FILE_FAULTS)[number]): IncidentsRead => ({ faults: [{ fault }] });

/** The parser's path says "incidents, 0, stands, facts"; what was there may be a name, and is not said. */
function wrong(path: readonly PropertyKey[]): JsonFault {
  const [part, index, ...rest] = path;
  return part === 'incidents' && typeof index === 'number'
    ? { fault: 'wrong-value', n: index + 1, where: rest.map(String).join('.') }
    : { fault: 'not-incidents' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
