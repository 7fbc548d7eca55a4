/** What is put into the page: the reader, the fixtures, and a platform of this document. */

import * as reader from '../../../../src/platforms/teams/index.ts';
import { LEXICON } from '../../../../src/platforms/teams/known.ts';
import * as fixture from './fixture.ts';

window.reader = reader;
window.fixture = fixture;
window.lexicon = LEXICON;
window.teams = reader.teamsPlatform(document, window.lexicon);
