import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { incidentSchemaText } from '../../scripts/incident-schema.ts';
import { ROOT } from '../../scripts/tools.ts';
import { FIELDS } from '../../src/incidents/incident.ts';

type Schema = { readonly $defs: { readonly incident: { readonly required: readonly string[] } } };
const committed = JSON.parse(readFileSync(join(ROOT, 'docs/incident.schema.json'), 'utf8')) as Schema;

test('the published schema of incidents is what the parser takes', () => {
  expect(committed).toEqual(JSON.parse(incidentSchemaText()));
});

test('it asks for every field of an account', () => {
  expect(committed.$defs.incident.required).toEqual([...FIELDS, 'meta']);
});
