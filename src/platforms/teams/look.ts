import { type Sighting, type SignalSeen, saw, unseen } from '../../meeting/sighting.ts';
import { readCall, readMayEnd, readScreen } from './call.ts';
import { type Found, find, has } from './find.ts';
import { readRecording } from './recording.ts';
import { readRoster } from './roster.ts';
import type { RowReader } from './row-memo.ts';
import { readSelf } from './self.ts';
import { readTiles } from './tiles.ts';
import { readTitle } from './title.ts';
import { readBadge } from './total.ts';

/** Reads the whole page once. The trail holds the present total only: remembering others is the observer's work. */
export function read(document: Document, rows?: RowReader): Sighting {
  const call = readCall(document);
  const { seen: roster, by: tree, lobby } = readRoster(document, rows);
  const self = readSelf(document, roster);
  const recording = readRecording(document);
  const badge = readBadge(document);
  const tiles = readTiles(document);
  const sharing = find(document, 'sharing');
  const open = roster.state === 'open';
  const signal = (name: SignalSeen['signal'], found: Found | string | null): SignalSeen => ({
    signal: name,
    by: typeof found === 'string' ? found : (found?.by ?? null),
  });
  const by = (seen: boolean, name: Parameters<typeof find>[1]) => (seen ? find(document, name) : null);
  return {
    platform: document.location.hostname.endsWith('live.com') ? 'teams-personal' : 'teams-web',
    controls: call.controls,
    screen: readScreen(document, call),
    callLike: call.callLike,
    title: readTitle(document),
    roster,
    badge,
    tiles,
    selfKey: self.key,
    lobby,
    recording: recording.seen,
    mayEnd: readMayEnd(call),
    asking: has(document, 'endDialog'),
    sharing: sharing || find(document, 'notSharing') ? saw(sharing !== null) : unseen,
    signals: [
      signal('hang-up', call.hangUp),
      signal('timer', call.timer),
      signal('people-button', find(document, 'peopleButton')),
      signal('roster', tree),
      signal('rows', by(open, 'rowInCall')),
      signal('total', by(open && roster.total.seen, 'header')),
      signal('badge', by(badge.seen, 'badge')),
      signal('recording', recording.by),
      signal('self', self.by),
      signal('tiles', by(tiles.length > 0, 'nametag')),
      signal('end-menu', call.caret),
      signal('sharing', sharing ?? find(document, 'notSharing')),
      signal('lobby', find(document, 'lobbyRow') ?? find(document, 'lobbyPopup')),
    ],
  };
}

/** What is said when reading itself failed: nothing was seen, and a list that may be there cannot be read. */
export const BLIND: Sighting = {
  platform: null,
  controls: 'none',
  screen: null,
  callLike: false,
  title: null,
  roster: { state: 'unreadable' },
  badge: unseen,
  tiles: [],
  selfKey: null,
  lobby: unseen,
  recording: 'unknown',
  mayEnd: unseen,
  asking: false,
  sharing: unseen,
  signals: [],
};
