import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { draftSchema } from '../../src/incidents/draft.ts';
import { entrySchema } from '../../src/incidents/entry.ts';
import { readIncidents } from '../../src/incidents/export/json.ts';
import { stand } from '../../src/incidents/stand.ts';
import { clockSeenSchema } from '../../src/records/clock.ts';
import { linesIn } from '../../src/records/lesson/book.ts';
import { lessonFileSchema } from '../../src/records/lesson/file.ts';
import { readPilotFile } from '../../src/records/lesson/pilot-file.ts';
import { standsOf } from '../../src/records/lesson/stand.ts';
import { summarySchema } from '../../src/records/lesson/summary.ts';
import { timelineOf } from '../../src/records/lesson/timeline.ts';
import { clearSchema } from '../../src/records/told.ts';
import { spokenIn } from '../../src/records-page/words.ts';
import { recordsWords } from '../support/words.ts';
import { entryAfter } from './made.ts';

const { isRule } = spokenIn(recordsWords('en'));

/**
 * What the entries of a store say, and the files that were saved, as the first build wrote them: never changed again. The
 * store itself has its own fixtures (`versions.spec.ts`). What was kept before must still be read, and whole.
 */
const text = readFileSync(join(import.meta.dirname, 'fixtures', 'contents-1.json'), 'utf8');
const kept = z
  .object({
    entries: z.array(z.json()),
    clear: z.array(z.json()),
    draft: z.json(),
    lesson: z.array(z.record(z.string(), z.json())),
    summary: z.json(),
    clock: z.json(),
    files: z.object({ lesson: z.json(), incidents: z.json(), pilot: z.json() }),
  })
  .parse(JSON.parse(text));

describe('what the first build kept is read, and nothing of it dropped', () => {
  test.each([
    ...kept.entries.map((one) => ['entry of an incident', entrySchema, one] as const),
    ...kept.clear.map((one) => ['what lies unsealed beside one', clearSchema, one] as const),
    ['draft', draftSchema, kept.draft] as const,
    ['summary of a lesson', summarySchema, kept.summary] as const,
    ['clock', clockSeenSchema, kept.clock] as const,
    ['file of a lesson', lessonFileSchema, kept.files.lesson] as const,
  ])('%s', (_, schema: z.ZodMiniType, one) => expect(schema.parse(one)).toEqual(one));

  test('entries make one incident, put right', () => {
    const stands = stand(kept.entries.map((one) => entrySchema.parse(one)));
    if ('fault' in stands) throw new Error(stands.fault);
    expect(stands.standing).toMatchObject({ incident: { facts: 'Put right' }, done: [{ task: 'parents' }] });
    expect(stands.standing.exported).toHaveLength(1);
  });
  test('lines make one lesson, with what happened in it', async () => {
    const rows = await Promise.all(
      kept.lesson.map((clear, seq) => entryAfter(null, { book: 'lesson:1-7', seq, clear })),
    );
    const lines = linesIn(rows);
    expect(lines).toHaveLength(kept.lesson.length - 1);
    expect(timelineOf(standsOf(lines)).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['began', 'raised', 'acknowledged', 'cleared', 'announced', 'ticked', 'resumed', 'ended']),
    );
  });
  test('files of incidents and of the pilot are taken', () => {
    const read = readIncidents(JSON.stringify(kept.files.incidents));
    expect('kept' in read && read.kept.map(({ standing }) => standing.id)).toEqual(['i1']);
    expect(readPilotFile(JSON.stringify(kept.files.pilot), isRule)).toEqual({ taken: true, file: kept.files.pilot });
  });
});

test('cut short anywhere, a file is refused and never half taken', () => {
  for (const file of [kept.files.incidents, kept.files.pilot].map((one) => JSON.stringify(one)))
    for (let length = 0; length < file.length; length += 7) {
      const read = readIncidents(file.slice(0, length));
      expect('kept' in read).toBe(false);
      expect(readPilotFile(file.slice(0, length), isRule).taken).toBe(false);
    }
});
