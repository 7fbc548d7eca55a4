/** What is put into the page: the reader, the fixtures, and a platform of this document. */

import { ANCHORS } from '../../../../src/platforms/teams/anchors.ts';
import * as reader from '../../../../src/platforms/teams/index.ts';
import { WORDS } from '../../../../src/platforms/teams/words.ts';
import * as fixture from './fixture.ts';

window.reader = reader;
window.fixture = fixture;
window.lexicon = { anchors: ANCHORS, words: WORDS };
window.teams = reader.teamsPlatform(document, window.lexicon);
