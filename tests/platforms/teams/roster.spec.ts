import type { RosterOpen } from '../../../src/meeting/sighting.ts';
import { expect, test } from './page/harness.ts';

test.describe('a list that is there', () => {
  for (const skin of ['2026', '2024'] as const) {
    for (const prefix of ['participantsInCall', 'attendeesInMeeting']) {
      test(`reads ${prefix} rows of ${skin}`, async ({ teams }) => {
        const seen = await teams.evaluate(
          ({ skin, prefix }) => {
            const { person, showList, inThisMeeting } = window.fixture;
            showList(
              inThisMeeting(2),
              person({
                name: 'Carys Evans',
                id: '8:orgid:a',
                organiser: true,
                rest: ', Organizer, Muted',
                skin,
                prefix,
              }),
              person({ name: 'Ben Ŵyn', id: '8:orgid:b', rest: ', Unmuted', mic: 'unmuted', skin, prefix }),
            );
            return window.teams.look().roster;
          },
          { skin, prefix },
        );
        expect(seen).toEqual({
          state: 'open',
          rows: [
            {
              key: '8:orgid:a',
              keyedBy: 'account',
              name: 'Carys Evans',
              account: 'school',
              organiser: true,
              muted: true,
              camera: false,
            },
            {
              key: '8:orgid:b',
              keyedBy: 'account',
              name: 'Ben Ŵyn',
              account: 'school',
              organiser: false,
              muted: false,
              camera: false,
            },
          ],
          doubtful: 0,
          total: { seen: true, value: 2 },
          trail: [2],
          pager: false,
        });
      });
    }
  }

  test('reads a microphone by its mark, never by a word, and a camera only when the row says that it is on', async ({
    teams,
  }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, inThisMeeting } = window.fixture;
      showList(
        inThisMeeting(3),
        person({ name: 'Open', rest: ', video is on, Unmuted', mic: 'unmuted' }),
        person({ name: 'Closed', rest: ', Muted' }),
        person({ name: 'video is on', rest: ', Muted' }),
      );
      const icons = window.teams.look().roster;
      showList(inThisMeeting(1), person({ name: 'Worded', mic: null, rest: ', Has context menu, Unmuted' }));
      return [icons, window.teams.look().roster];
    });
    expect(seen[0]).toMatchObject({
      rows: [
        { muted: false, camera: true },
        { muted: true, camera: false },
        { muted: true, camera: false },
      ],
    });
    expect(seen[1]).toMatchObject({ rows: [{ name: 'Worded', muted: null, camera: false }] });
  });

  test('has no row for people who are invited, not in the meeting, or in the lobby', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, inThisMeeting, header } = window.fixture;
      const absent = { mic: null, rest: ', In a meeting, Organizer' } as const;
      showList(
        header('Waiting in the lobby, 1 total', 'Waiting in the lobby (1)', 1),
        person({ name: 'Waiting', prefix: 'participantsInLobby', mic: null, rest: '' }),
        inThisMeeting(1),
        person({ name: 'Here' }),
        header('Others invited, 2 total', 'Others invited (2)', 3),
        person({ name: 'Head of Year', prefix: 'participantsFromThread', organiser: true, ...absent }),
        // The nastier possibility: the invited carry the same prefix as those in the call.
        person({ name: 'Deputy', prefix: 'participantsInCall', ...absent }),
        header('Not in this meeting, 1 total', 'Not in this meeting (1)', 4),
        person({ name: 'Gone', prefix: 'attendeesInMeeting', ...absent }),
      );
      return window.teams.look();
    });
    expect(seen.roster).toMatchObject({ doubtful: 0, total: { value: 1 }, rows: [{ name: 'Here' }] });
    expect(seen.lobby).toEqual({ seen: true, value: 1 });
  });

  test('an absent organiser under a header that says nothing it knows: the total decides', async ({ teams }) => {
    const [full, room] = await teams.evaluate(() => {
      const { person, showList, header } = window.fixture;
      return [1, 2].map((total) => {
        showList(
          header(`Zzz, ${total} total`, `Zzz (${total})`, 1),
          person({ name: 'Here' }),
          header('Qqq, 1 total', 'Qqq (1)', 2),
          person({ name: 'Absent', mic: null, rest: ', In a meeting, Organizer', organiser: true }),
        );
        return window.teams.look().roster;
      });
    });
    // The first section is proved by its row. Where its total has a place left, the other row may be of who fills it.
    expect(full).toMatchObject({ doubtful: 0, rows: [{ name: 'Here' }], total: { seen: true, value: 1 } });
    expect(room).toMatchObject({ doubtful: 1, rows: [{ name: 'Here' }], total: { seen: true, value: 2 } });
  });

  test('doubts a row with a microphone under a header of the absent', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, header, inThisMeeting } = window.fixture;
      showList(
        inThisMeeting(1),
        person({ name: 'A' }),
        header('Others invited, 1 total', 'Others invited (1)', 3),
        person({ name: 'B' }),
      );
      return window.teams.look().roster;
    });
    expect(seen).toMatchObject({ doubtful: 1, rows: [{ name: 'A' }] });
  });

  test('believes the words for the microphone only where there is no icon at all', async ({ teams }) => {
    const [old, mixed] = await teams.evaluate(() => {
      const { person, showList, inThisMeeting } = window.fixture;
      const worded = () => person({ name: 'Worded', mic: null, rest: ', Has context menu, Muted' });
      showList(inThisMeeting(2), worded(), person({ name: 'Bare', mic: null, rest: ', Away' }));
      const first = window.teams.look().roster;
      showList(inThisMeeting(2), worded(), person({ name: 'Iconed' }));
      return [first, window.teams.look().roster];
    });
    expect(old).toMatchObject({ rows: [{ name: 'Worded' }], doubtful: 1 });
    expect(mixed).toMatchObject({ rows: [{ name: 'Iconed' }], doubtful: 1 });
  });

  test('doubts rows without a name, with two accounts, of an unknown kind, or hidden', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, inThisMeeting, el } = window.fixture;
      const two = person({ name: 'Two' });
      two.append(el('span', { id: 'roster-avatar-img-8:orgid:other' }));
      const hidden = person({ name: 'Hidden' });
      hidden.style.display = 'none';
      const folded = el('div', { hidden: '' }, person({ name: 'Folded' }));
      showList(
        inThisMeeting(6),
        person({ name: 'Fine' }),
        person({ name: '' }),
        person({ name: ' \u200b ' }),
        two,
        person({ name: 'Odd', prefix: 'participantsElsewhere' }),
        hidden,
        folded,
      );
      return window.teams.look().roster;
    });
    expect(seen).toMatchObject({ rows: [{ name: 'Fine' }], doubtful: 6 });
  });

  test('sums the sections of a meeting split into presenters and attendees, in any language', async ({ teams }) => {
    const totals = await teams.evaluate(() => {
      const { person, showList, header } = window.fixture;
      return [
        ['Presenters', 'Attendees'],
        ['Prowadzący', 'Uczestnicy'],
      ].map(([first, second]) => {
        showList(
          header(`${first}, 1 total`, `${first} (1)`, 0),
          person({ name: 'Carys' }),
          header(`${second}, 2 total`, `${second} (2)`, 1),
          person({ name: 'A', prefix: 'attendeesInMeeting' }),
          person({ name: 'B', prefix: 'attendeesInMeeting' }),
        );
        return window.teams.look().roster;
      });
    });
    for (const seen of totals) expect(seen).toMatchObject({ total: { seen: true, value: 3 }, rows: { length: 3 } });
  });

  test('does not call a section the whole when another may be folded', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, header } = window.fixture;
      showList(
        header('Prowadzący, 1', 'Prowadzący (1)', 0),
        person({ name: 'C' }),
        header('Uczestnicy, 28', 'Uczestnicy (28)', 1),
      );
      return window.teams.look().roster;
    });
    expect(seen).toMatchObject({ total: { seen: false } });
  });

  test('has no total when one of the sections in the call has none', async ({ teams }) => {
    const totals = await teams.evaluate(() => {
      const { person, showList, header } = window.fixture;
      const lists = [
        [
          header('Presenters', 'Presenters (?)', 0),
          person({ name: 'C' }),
          header('Attendees, 1', 'Attendees (1)', 1),
          person({ name: 'A' }),
        ],
        [person({ name: 'C' }), header('Attendees, 1', 'Attendees (1)', 1), person({ name: 'A' })],
      ];
      return lists.map((list) => {
        showList(...list);
        return (window.teams.look().roster as RosterOpen).total;
      });
    });
    expect(totals).toEqual([{ seen: false }, { seen: false }]);
  });

  test('keys the same account twice alike, and people without account by name and place', async ({ teams }) => {
    const rows = await teams.evaluate(() => {
      const { person, showList, inThisMeeting } = window.fixture;
      showList(
        inThisMeeting(5),
        person({ name: 'Ann', id: '8:orgid:a' }),
        person({ name: 'Ann', id: '8:orgid:a' }),
        person({ name: 'Ann', id: null }),
        person({ name: 'Ann', id: null }),
        person({ name: 'Bob', id: null }),
      );
      return (window.teams.look().roster as RosterOpen).rows.map(({ key, keyedBy, account }) => [
        key,
        keyedBy,
        account,
      ]);
    });
    expect(rows).toEqual([
      ['8:orgid:a', 'account', 'school'],
      ['8:orgid:a', 'account', 'school'],
      ['name:Ann#1', 'name', 'unknown'],
      ['name:Ann#2', 'name', 'unknown'],
      ['name:Bob#1', 'name', 'unknown'],
    ]);
  });

  test('finds the account on the row, inside it, or in the microphone button', async ({ teams }) => {
    const keys = await teams.evaluate(() => {
      const { el, showList } = window.fixture;
      const tid = (name: string) => ({ 'data-tid': `participantsInCall-${name}`, 'data-cid': 'roster-participant' });
      const mic = () => el('svg', { 'data-cid': 'roster-participant-muted' });
      const around = el(
        'div',
        { role: 'treeitem' },
        el('div', { id: 'calling-roster-item-8:live:x' }, el('div', tid('C'), mic())),
      );
      showList(
        el('div', { ...tid('A'), id: 'calling-roster-item-8:orgid:a' }, mic()),
        el('div', tid('B'), el('button', { id: 'roster-mic-button-8:orgid:b' })),
        around,
        el('div', tid('D'), mic(), el('span', { id: 'roster-avatar-img-r7i' })),
      );
      return (window.teams.look().roster as RosterOpen).rows.map(({ key, account }) => [key, account]);
    });
    expect(keys).toEqual([
      ['8:orgid:a', 'school'],
      ['8:orgid:b', 'school'],
      ['8:live:x', 'guest'],
      ['name:D#1', 'unknown'],
    ]);
  });
});

test.describe('totals', () => {
  const cases: [label: string | null, text: string, total: number | null][] = [
    ['In this meeting, 293 total', 'In this meeting (293)', 293],
    ['In this meeting, 1,000 total', 'In this meeting (1,000)', 1000],
    ['Dans cette réunion, 1\u202f000 au total', 'Dans cette réunion (1\u00a0000)', 1000],
    ['In this meeting, 1.000', 'In this meeting (1.000)', 1000],
    ['In this meeting, ٣٠', 'In this meeting (٣٠)', 30],
    ['In this meeting, ３０', 'In this meeting （३०）', 30],
    [null, 'Currently in this call (2)', 2],
    ['In this meeting, 30 total', '', 30],
    ['In this meeting', 'In this meeting (30)', 30],
    ['In this meeting, 30 total', 'In this meeting (29)', null],
    ['In this meeting', 'In this meeting', null],
    ['In this meeting, 99+ total', 'In this meeting (99+)', null],
    ['In this meeting, 3 of 30', 'In this meeting', null],
    ['In this meeting, 0 total', 'In this meeting (0)', null],
    ['In this meeting, 1K', 'In this meeting (1K)', null],
  ];
  test('are read in any script, and never when unclear', async ({ teams }) => {
    const read = await teams.evaluate((all) => {
      const { person, showList, header } = window.fixture;
      return all.map(([label, text]) => {
        showList(header(label, text, 2), person({ name: 'A' }));
        const { total } = window.teams.look().roster as RosterOpen;
        return total.seen ? total.value : null;
      });
    }, cases);
    expect(read).toEqual(cases.map(([, , total]) => total));
  });

  test('come from the header whatever the number in its id, and not from invited people', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { person, showList, header, inThisMeeting } = window.fixture;
      showList(header('Others invited, 9 total', 'Others invited (9)', 0), inThisMeeting(1, 77), person({ name: 'A' }));
      return window.teams.look().roster;
    });
    expect(seen).toMatchObject({ total: { seen: true, value: 1 } });
  });
});

test.describe('pagers', () => {
  test('are the treeitems after the people of a section in the call, in any language', async ({ teams }) => {
    const seen = await teams.evaluate(() => {
      const { people, showList, header, inThisMeeting, pager } = window.fixture;
      const invited = () => header('Others invited, 30 total', 'Others invited (30)', 3);
      const away = () => window.fixture.person({ name: 'Away', prefix: 'participantsFromThread', mic: null });
      const lists = [
        [inThisMeeting(30), ...people(20), pager('See more')],
        [inThisMeeting(30), ...people(20), pager('+10 more'), invited(), away()],
        [inThisMeeting(30), ...people(20), pager('Zobacz więcej'), invited(), away()],
        [inThisMeeting(20), ...people(20), invited(), away(), pager('See all')],
        [inThisMeeting(20), ...people(20)],
      ];
      return lists.map((list) => {
        showList(...list);
        return (window.teams.look().roster as RosterOpen).pager;
      });
    });
    expect(seen).toEqual([true, true, true, false, false]);
  });
});

test.describe('a list that is not there, or cannot be read', () => {
  test('is closed without tree and rows, and in a hidden slot', async ({ teams }) => {
    const states = await teams.evaluate(() => {
      const { show, call, panel, people, inThisMeeting } = window.fixture;
      const state = () => window.teams.look().roster.state;
      show(call());
      const none = state();
      const slot = panel(inThisMeeting(2), ...people(2));
      show(call({ panel: slot }));
      const shown = state();
      slot.setAttribute('style', 'display:none;visibility:hidden');
      const hidden = state();
      slot.removeAttribute('style');
      slot.hidden = true;
      const attribute = state();
      slot.hidden = false;
      return [none, shown, hidden, attribute, state()];
    });
    expect(states).toEqual(['closed', 'open', 'closed', 'closed', 'open']);
  });

  test('is unreadable when no row can be proved, never empty', async ({ teams }) => {
    const states = await teams.evaluate(() => {
      const { showList, show, call, el, person, people, inThisMeeting } = window.fixture;
      const state = () => window.teams.look().roster.state;
      const said: string[] = [];
      showList();
      said.push(state());
      showList(inThisMeeting(30));
      said.push(state());
      showList(inThisMeeting(2), person({ name: 'A', mic: null, rest: '' }));
      said.push(state());
      showList(inThisMeeting(2), ...people(2));
      for (const row of document.querySelectorAll('[data-tid^="participants"]'))
        row.setAttribute('data-tid', 'x-renamed');
      said.push(state());
      // The tree's own name is gone, its rows are not: the fallback finds it.
      showList(inThisMeeting(2), ...people(2));
      document.querySelector('[role="tree"]')?.removeAttribute('data-tid');
      said.push(state());
      // Nothing of the list is known any more, but the panel is open.
      show(call({ panel: el('div', { 'data-tid': 'calling-right-side-panel', 'aria-label': 'Cyfranogwyr' }, 'x') }));
      said.push(state());
      show(
        call({
          panel: el(
            'div',
            { 'data-tid': 'calling-right-side-panel' },
            el('span', { id: 'roster-avatar-img-8:orgid:a' }),
          ),
        }),
      );
      said.push(state());
      // The same slot holds the chat.
      show(call({ panel: el('div', { 'data-tid': 'calling-right-side-panel', 'aria-label': 'Chat' }, 'x') }));
      said.push(state());
      return said;
    });
    expect(states).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'unreadable',
      'open',
      'unreadable',
      'unreadable',
      'closed',
    ]);
  });

  test('a list of the app that is not the roster is nothing', async ({ teams }) => {
    const state = await teams.evaluate(() => {
      const { show, call, el } = window.fixture;
      show(
        call(),
        el('div', { role: 'tree' }, el('div', { role: 'treeitem', 'data-tid': 'chat-list-item' }, 'Ann, Muted')),
      );
      return window.teams.look().roster.state;
    });
    expect(state).toBe('closed');
  });
});

test('people in a second list spoil the first, and the chat in the same slot is no list', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, call, panel, people, person, inThisMeeting, el } = window.fixture;
    const one = () => panel(inThisMeeting(2), ...people(2));
    const doubtful = () => (window.teams.look().roster as RosterOpen).doubtful;
    show(call({ panel: one() }));
    const alone = doubtful();
    const other = el('div', { role: 'tree' }, person({ name: 'Elsewhere' }));
    show(call({ panel: one() }), other);
    const two = doubtful();
    other.hidden = true;
    const hidden = doubtful();
    const side = { 'data-tid': 'calling-right-side-panel', 'aria-label': 'Chat' };
    const list = el('div', { id: 'chat-pane-list' }, el('div', { role: 'tree' }));
    show(call({ panel: el('div', side, list) }));
    return [alone, two, hidden, window.teams.look().roster.state];
  });
  expect(seen).toEqual([0, 1, 0, 'closed']);
});

test.describe('languages', () => {
  const languages = {
    en: [
      'In this meeting, 2 total',
      'In this meeting (2)',
      'Others invited, 1 total',
      ', Unmuted',
      ' Unverified, muted',
    ],
    cy: [
      'Yn y cyfarfod hwn, cyfanswm o 2',
      'Yn y cyfarfod hwn (2)',
      'Eraill a wahoddwyd (1)',
      ', Heb ei dewi',
      ' Heb ei wirio, Wedi’i dewi',
    ],
    fr: [
      'Dans cette réunion, 2 au total',
      'Dans cette réunion (2)',
      'Autres invités (1)',
      ', Micro activé',
      ' Contact externe non reconnu, Micro activé',
    ],
    ja: [
      'この会議の参加者、合計 2',
      'この会議の参加者 (2)',
      '招待された他のユーザー (1)',
      '、ミュート',
      ' 未確認、ミュート',
    ],
    // A language the table does not have: marks cannot be named, and are not missed either.
    pl: [
      'Na tym spotkaniu, łącznie 2',
      'Na tym spotkaniu (2)',
      'Inni zaproszeni (1)',
      ', Wyłączono wyciszenie',
      ' Niezweryfikowany, wyciszono',
    ],
  };
  for (const [language, [label = '', text = '', invited = '', mic = '', mark = '']] of Object.entries(languages)) {
    test(`reads ${language}`, async ({ teams }) => {
      const seen = await teams.evaluate(
        ({ label, text, invited, mic, mark }) => {
          const { person, showList, header } = window.fixture;
          showList(
            header(label, text, 2),
            person({ name: 'Ann', id: '8:orgid:a', rest: mic }),
            person({ name: 'Stranger', id: '8:orgid:s', rest: mark }),
            header(invited, invited, 3),
            person({ name: 'Away', prefix: 'participantsFromThread', mic: null, rest: ', ?' }),
          );
          return window.teams.look().roster;
        },
        { label, text, invited, mic, mark },
      );
      const stranger = language === 'pl' ? 'unknown' : 'guest';
      expect(seen).toMatchObject({
        total: { seen: true, value: 2 },
        doubtful: 0,
        rows: [{ account: 'school' }, { account: stranger }],
      });
    });
  }
});
