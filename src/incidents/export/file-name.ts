import { wall } from '../days.ts';
import type { Format } from '../entry.ts';

/** What a file holds: one incident, or several. */
export const FILE_KINDS = ['incident', 'incidents'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const ENDINGS: Readonly<Record<Format, string>> = { text: 'txt', csv: 'csv', json: 'json', print: 'pdf' };

/**
 * "gwarchod-incident-2026-11-27-1042.csv": made of the kind and the time alone, so that nothing typed can be in it. File
 * names are seen in downloads, in shared folders and on a screen that is shared (guidance 4.2, rule 8).
 */
export function fileName(kind: FileKind, format: Format, at: number, zone: string): string {
  const { day, clock } = wall(at, zone);
  return `gwarchod-${kind}-${day}-${clock.slice(0, 5).replace(':', '')}.${ENDINGS[format]}`;
}
