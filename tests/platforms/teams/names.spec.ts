import type { RosterOpen } from '../../../src/meeting/sighting.ts';
import { expect, test } from './page/harness.ts';

/** Names that look like markup, like labels, like Teams' own words, or like nothing. */
const NAMES = [
  '<img src=x onerror=window.hit=1>',
  'Evans, Carys, Muted',
  'Llio-Haf ap-Rhys',
  'Siân Ŵyn',
  'Sia\u0302n W\u0302yn',
  '\u202egnihtemos\u202c',
  'مريم\u200f علي',
  'Zero\u200bWidth',
  '\ufeffCarys Evans',
  'O’Neill "Ann" \'Q\'',
  'participantsInCall-x',
  'participantsInLobby-x',
  'roster-participant-muted',
  'Organiser',
  'Organizer, Muted',
  'Unverified',
  'Unmuted',
  'See more',
  'In this meeting (99)',
  '+12 more',
  'Others invited, 3 total',
  'End meeting',
  '*',
  '$& $1',
  '[data-tid="x"]',
  'x'.repeat(10_000),
];

test('no name changes what is read of its row', async ({ teams }) => {
  const read = await teams.evaluate((names) => {
    const { person, showList, inThisMeeting } = window.fixture;
    showList(inThisMeeting(names.length), ...names.map((name, n) => person({ name, id: `8:orgid:${n}` })));
    const seen = window.teams.look().roster as RosterOpen;
    return { seen, hit: 'hit' in window };
  }, NAMES);
  expect(read.hit).toBe(false);
  expect(read.seen).toMatchObject({ doubtful: 0, pager: false, total: { seen: true, value: NAMES.length } });
  expect(read.seen.rows.map(({ name }) => name)).toEqual(NAMES.map((name) => name.normalize('NFC')));
  expect(new Set(read.seen.rows.map(({ account, organiser }) => `${account} ${organiser}`))).toEqual(
    new Set(['school false']),
  );
});

test('no name makes an absent person present', async ({ teams }) => {
  const read = await teams.evaluate((names) => {
    const { person, showList, inThisMeeting } = window.fixture;
    // Older markup, where the last word of the label is the proof.
    const absent = names.map((name) => person({ name, mic: null, rest: ', In a meeting, Organizer' }));
    const silent = names.map((name) => person({ name: `${name}, Muted`, mic: null, rest: '' }));
    const there = person({ name: 'Here', mic: null, rest: ', Has context menu, Muted' });
    showList(inThisMeeting(2), there, ...absent, ...silent);
    return window.teams.look().roster as RosterOpen;
  }, NAMES);
  expect(read.rows.map(({ name }) => name)).toEqual(['Here']);
  expect(read.doubtful).toBe(2 * NAMES.length);
});

test('marks of outsiders, wherever they stand', async ({ teams }) => {
  const cases: [name: string, rest: string, id: string | null, account: string][] = [
    ['Ann', ', Muted', '8:orgid:1', 'school'],
    ['Ann', ', Organizer, Muted', '8:orgid:1', 'school'],
    ['Ann', ', Has context menu, Hand Raised, video is on, Unmuted', '8:orgid:1', 'school'],
    ['Ann (Guest)', ', Muted', '8:orgid:1', 'guest'],
    ['Ann (Guest) 2', ', Muted', '8:orgid:1', 'guest'],
    ['Ann (Gwestai)', ', Wedi’i dewi', '8:orgid:1', 'guest'],
    ['Ann（ゲスト）', '、ミュート', '8:orgid:1', 'guest'],
    ['Ann (Year 7)', ', Muted', '8:orgid:1', 'school'],
    ['Ann', ' (Guest), Muted', '8:orgid:1', 'guest'],
    ['Ann', ' Unverified, muted', '8:orgid:1', 'guest'],
    ['Ann', ' External unfamiliar, muted', '8:orgid:1', 'guest'],
    ['Ann', ' Contact externe non reconnu, Micro activé', '8:orgid:1', 'guest'],
    ['Ann', ', External, Has context menu, Muted', '8:orgid:1', 'guest'],
    ['Ann', ', Has context menu, Meeting guest, Unmuted', '8:orgid:1', 'guest'],
    ['Ann', ' muted Context menu is available', '8:orgid:1', 'school'],
    // Something here unheard of, in a place where only outsiders carry anything.
    ['Ann', ' Niezweryfikowany, wyciszono', '8:orgid:1', 'unknown'],
    ['Ann', ', Muted', '8:teamsvisitor:1', 'guest'],
    ['Ann', ', Muted', '8:live:.cid.1', 'guest'],
    ['Ann', ', Muted', '8:acs:1', 'guest'],
    ['Ann', ', Muted', '4:+441234', 'guest'],
    ['Ann', ', Muted', '28:bot', 'guest'],
    ['Ann', ', Muted', null, 'unknown'],
    ['Ann', ' Unverified, muted', null, 'guest'],
  ];
  const read = await teams.evaluate((all) => {
    const { person, showList } = window.fixture;
    return all.map(([name, rest, id]) => {
      showList(person({ name, rest, id }));
      return (window.teams.look().roster as RosterOpen).rows[0]?.account;
    });
  }, cases);
  expect(read).toEqual(cases.map(([, , , account]) => account));
});

test('a label that does not begin with the name hides what it says, and a badge in the row does not', async ({
  teams,
}) => {
  const read = await teams.evaluate(() => {
    const { person, showList, el } = window.fixture;
    const other = person({ name: 'Ann', id: '8:orgid:1' });
    other.setAttribute('aria-label', 'Muted, Ann');
    const badged = person({ name: 'Ben', id: '8:orgid:2' });
    badged.append(el('span', { 'aria-label': 'External unfamiliar' }));
    const namesake = person({ name: 'Unverified', id: '8:orgid:3' });
    namesake.append(el('span', { 'aria-label': 'Unverified' }));
    showList(other, badged, namesake, person({ name: 'Dee', id: '8:orgid:4', rest: null }));
    return (window.teams.look().roster as RosterOpen).rows.map(({ account }) => account);
  });
  expect(read).toEqual(['unknown', 'guest', 'school', 'school']);
});

test('the organiser is known by the mark or the label, never by the name', async ({ teams }) => {
  const read = await teams.evaluate(() => {
    const { person, showList } = window.fixture;
    // A label that is not of this person says nothing of this person.
    const strange = person({ name: 'Eve' });
    strange.setAttribute('aria-label', 'Bob, Organizer, Muted');
    showList(
      person({ name: 'A', organiser: true, rest: ', Muted' }),
      person({ name: 'B', rest: ', Organizer, Muted' }),
      person({ name: 'C', rest: ', Trefnydd, Wedi’i dewi' }),
      person({ name: 'Organizer', rest: ', Muted' }),
      person({ name: 'D, Organizer', rest: ', Muted' }),
      strange,
    );
    return (window.teams.look().roster as RosterOpen).rows.map(({ organiser }) => organiser);
  });
  expect(read).toEqual([true, true, true, false, false, false]);
});

test.describe('oneself', () => {
  interface Case {
    rows: [name: string, id: string][];
    total?: number;
    picture?: string;
    video?: string;
    self: string | null;
  }
  const carys: [string, string] = ['Carys Evans', '8:orgid:c'];
  const cases: Record<string, Case> = {
    'by the picture': { rows: [carys], picture: 'Profile picture of Carys Evans.', self: '8:orgid:c' },
    'by the video': { rows: [carys, ['Ann', '8:orgid:a']], video: 'Carys Evans', self: '8:orgid:c' },
    'with a comma in the name': {
      rows: [
        ['Evans, Carys', '8:orgid:c'],
        ['Carys', '8:orgid:x'],
      ],
      video: 'Evans, Carys',
      self: '8:orgid:c',
    },
    'in Welsh': { rows: [carys], picture: 'Llun proffil Carys Evans.', self: '8:orgid:c' },
    'in a language not in the table, with everybody listed': {
      rows: [carys, ['Carys', '8:orgid:x']],
      picture: 'Zdjęcie: Carys Evans',
      self: '8:orgid:c',
    },
    'not in such a language with names missing': {
      rows: [carys],
      total: 30,
      picture: 'Zdjęcie: Carys Evans',
      self: null,
    },
    'but in a known one': { rows: [carys], total: 30, picture: 'Profile picture of Carys Evans.', self: '8:orgid:c' },
    'not a namesake whose name stands in it': {
      rows: [['Evans', '8:orgid:x']],
      total: 30,
      picture: 'Profile picture of Carys Evans.',
      self: null,
    },
    'not with two rows of that name': {
      rows: [carys, ['Carys Evans', '8:orgid:d']],
      picture: 'Profile picture of Carys Evans.',
      self: null,
    },
    'not when the signs disagree': {
      rows: [carys, ['Ann', '8:orgid:a']],
      picture: 'Profile picture of Carys Evans.',
      video: 'Ann',
      self: null,
    },
    'never a guest': { rows: [['Carys Evans', '8:live:c']], picture: 'Profile picture of Carys Evans.', self: null },
    'not without a sign': { rows: [carys], self: null },
  };
  for (const [title, { rows, total, picture, video, self }] of Object.entries(cases)) {
    test(title, async ({ teams }) => {
      const key = await teams.evaluate(
        ({ rows, total, picture, video }) => {
          const { show, call, panel, person, inThisMeeting, tile } = window.fixture;
          const list = panel(inThisMeeting(total ?? rows.length), ...rows.map(([name, id]) => person({ name, id })));
          show(call({ panel: list, tiles: video ? [tile({ name: video, self: true })] : [] }));
          const avatar = document.querySelector('[data-tid="me-control-avatar"]');
          if (picture) avatar?.setAttribute('aria-label', picture);
          else avatar?.remove();
          return window.teams.look().selfKey;
        },
        { rows, ...(total ? { total } : {}), ...(picture ? { picture } : {}), ...(video ? { video } : {}) },
      );
      expect(key).toBe(self);
    });
  }
});

test('tiles are names of others on camera tiles, without marks of guests', async ({ teams }) => {
  const tiles = await teams.evaluate(() => {
    const { show, call, tile, el } = window.fixture;
    const withButton = tile({ name: 'Eve' });
    withButton
      .querySelector('[data-tid="participant-info-nametag"]')
      ?.append(el('button', { title: 'More options' }, 'More'));
    // The 2024 build has everything on one element (roster e).
    const flat = el(
      'div',
      { 'data-stream-type': 'Video', 'data-tid': 'Flo', 'aria-label': 'Flo, Context menu is available' },
      el('span', { 'data-tid': 'participant-info-nametag' }, 'Flo'),
    );
    const flatSelf = el(
      'div',
      { 'data-stream-type': 'Video', 'data-tid': 'myself-video', 'aria-label': 'Gwen, Muted' },
      el('span', { 'data-tid': 'participant-info-nametag' }, 'Gwen'),
    );
    show(
      call({
        tiles: [
          tile({ name: 'Carys Evans', self: true }),
          tile({ name: 'Ann, Muted' }),
          tile({ name: 'Unverified' }),
          tile({ name: 'Guest A', rest: ' Unverified, muted, Context menu is available' }),
          tile({ name: 'Guest B', rest: ' External unfamiliar, video is on' }),
          tile({ name: 'Guest C', rest: ' Niezweryfikowany, muted' }),
          tile({ name: 'Ben (Guest)' }),
          tile({ name: 'No label', rest: null }),
          tile({ name: 'Sharer', type: 'ScreenSharing' }),
          tile({ name: 'Twin' }),
          tile({ name: 'Twin' }),
          withButton,
          flat,
          flatSelf,
        ],
      }),
      el('span', { 'data-tid': 'participant-info-nametag' }, 'No tile'),
    );
    return window.teams.look().tiles;
  });
  expect(tiles).toEqual(['Ann, Muted', 'Unverified', 'Twin', 'Twin', 'Eve', 'Flo']);
});
