/** `npm run incident-schema`: writes `docs/incident.schema.json` from the schema of the export. A test holds the two equal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fileSchema } from '../src/incidents/export/json.ts';
import { FIELDS, fields, incidentSchema } from '../src/incidents/incident.ts';
import { ROOT, runTool } from './tools.ts';

/** Several fields are of one make, and are named for that. */
const NAMES: Readonly<Record<string, string>> = { noticed: 'when', facts: 'text' };

export function incidentSchemaText(): string {
  const metadata = z.registry<{ id: string }>();
  metadata.add(incidentSchema, { id: 'incident' });
  for (const field of FIELDS)
    if (!metadata.has(fields[field])) metadata.add(fields[field], { id: NAMES[field] ?? field });
  return `${JSON.stringify({ title: 'Incidents exported from Gwarchod', ...z.toJSONSchema(fileSchema, { metadata }) }, null, 2)}\n`;
}

if (import.meta.main) {
  const file = join(ROOT, 'docs/incident.schema.json');
  writeFileSync(file, incidentSchemaText());
  await runTool('biome', ['format', '--write', file]);
}
