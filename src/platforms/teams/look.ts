import { type Sighting, type SignalName, type SignalSeen, saw, unseen } from '../../meeting/sighting.ts';
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
    signals: seenBy({
      'hang-up': call.hangUp,
      timer: call.timer,
      'people-button': find(document, 'peopleButton'),
      roster: tree,
      rows: by(open, 'rowInCall'),
      total: by(open && roster.total.seen, 'header'),
      badge: by(badge.seen, 'badge'),
      recording: recording.by,
      self: self.by,
      tiles: by(tiles.length > 0, 'nametag'),
      'end-menu': call.caret,
      sharing: sharing ?? find(document, 'notSharing'),
      lobby: find(document, 'lobbyRow') ?? find(document, 'lobbyPopup'),
    }),
  };
}

const seenBy = (signals: Readonly<Record<SignalName, Found | string | null>>): SignalSeen[] =>
  (Object.entries(signals) as [SignalName, Found | string | null][]).map(([signal, found]) => ({
    signal,
    by: typeof found === 'string' ? found : (found?.by ?? null),
  }));

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
