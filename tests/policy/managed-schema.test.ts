import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/tools.ts';
import { KNOB_IDS } from '../../src/policy/catalogue.ts';
import { managedSchema } from '../../src/policy/managed-schema.ts';

/**
 * Words that Chromium takes, others make it refuse the whole extension (engineering 4); and none that bounds a value: one
 * out of bounds would be dropped by the browser before we could tell the school of it.
 */
const TAKEN = new Set(['type', 'items', 'properties']);

/** Every keyword of a schema; the names under `properties` are the school's, not keywords. */
function keywords(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([word, part]) => [
    word,
    ...(word === 'properties' ? Object.values(part as object).flatMap(keywords) : keywords(part)),
  ]);
}

describe('managed schema', () => {
  it('is written from the catalogue, as committed', () => {
    const committed = readFileSync(join(ROOT, 'public/managed_schema.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(managedSchema());
  });

  it('holds every knob, and no keyword that Chromium refuses', () => {
    expect(Object.keys(managedSchema().properties)).toEqual(['preset', 'lock-all', ...KNOB_IDS]);
    expect(keywords(managedSchema()).filter((word) => !TAKEN.has(word))).toEqual([]);
    // The control: a refused word is found wherever it stands.
    expect(keywords({ properties: { a: { items: { oneOf: [] } } } })).toContain('oneOf');
  });

  it('gives each key one type', () => {
    const types = JSON.stringify(managedSchema()).match(/"type":\[/g);
    expect(types).toBeNull();
  });
});
