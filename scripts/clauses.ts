/** `npm run clauses`: writes `docs/clauses.md` from the code. A test holds the two equal. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clausesPage } from './gate/clauses-page.ts';
import { ROOT } from './tools.ts';

writeFileSync(join(ROOT, 'docs/clauses.md'), clausesPage());
