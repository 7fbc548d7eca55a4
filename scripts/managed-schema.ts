/** `npm run managed-schema`: writes `public/managed_schema.json` from the catalogue. A test holds the two equal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { managedSchema } from '../src/policy/managed-schema.ts';
import { ROOT } from './tools.ts';

writeFileSync(join(ROOT, 'public/managed_schema.json'), `${JSON.stringify(managedSchema(), null, 2)}\n`);
