import { expect, test } from './page/harness.ts';

test('a call is known by hang-up and timer, each by any of its names', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, call, el } = window.fixture;
    const controls = () => window.teams.look().controls;
    show(call());
    const both = controls();
    show(call({ timer: false }));
    const hangUpOnly = controls();
    show(call({ hangUp: false }));
    const timerOnly = controls();
    show();
    const none = controls();
    const alternatives = [
      el('button', { 'data-tid': 'hangup-main-btn' }),
      el('button', { 'data-inp': 'hangup-button' }),
      el('div', { id: 'hangup-button' }, el('button', { 'aria-label': 'Leave (Ctrl+Shift+H)' })),
    ].map((hangUp) => {
      show(hangUp, el('div', { id: 'call-duration-custom' }));
      return window.teams.look();
    });
    return { both, hangUpOnly, timerOnly, none, alternatives };
  });
  expect(seen).toMatchObject({ both: 'both', hangUpOnly: 'one', timerOnly: 'one', none: 'none' });
  expect(seen.alternatives.map(({ controls }) => controls)).toEqual(['both', 'both', 'both']);
  expect(seen.alternatives.map(({ signals }) => signals.find(({ signal }) => signal === 'hang-up')?.by)).toEqual([
    '[data-tid="hangup-main-btn"]',
    '[data-inp="hangup-button"]',
    '#hangup-button',
  ]);
});

test('other signs of a call are told apart from its controls', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, el } = window.fixture;
    const alike = (element?: Node) => {
      show(...(element ? [element] : []));
      const { callLike, controls, screen } = window.teams.look();
      return [callLike, controls, screen];
    };
    return [
      alike(),
      alike(el('div', { 'data-stream-type': 'Video' })),
      alike(el('button', { id: 'mic-button' })),
      alike(el('div', { 'data-tid': 'modern-stage-wrapper' })),
      alike(el('div', { 'data-tid': 'floating-call-monitor' })),
      // A pre-join switch is no sign of a call (call state b).
      alike(el('input', { 'data-tid': 'toggle-mute' })),
    ];
  });
  expect(seen).toEqual([
    [false, 'none', 'app'],
    [true, 'none', null],
    [true, 'none', null],
    [true, 'none', null],
    [true, 'none', null],
    [false, 'none', 'app'],
  ]);
});

test('screens that are not a call', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, el, call } = window.fixture;
    const screen = (...kids: Node[]) => {
      show(...kids);
      return window.teams.look().screen;
    };
    const prejoin = (...kids: Node[]) =>
      el('div', { 'data-tid': 'calling-prejoin-screen' }, el('button', { 'data-tid': 'prejoin-join-button' }), ...kids);
    const retry = (text: string, rejoin: boolean) =>
      el(
        'div',
        { 'data-tid': 'calling-retry-screen' },
        el('h1', { id: 'calling-retry-screen-title' }, text),
        ...(rejoin ? [el('button', { 'data-tid': 'calling-retry-rejoinbutton' })] : []),
      );
    const lobby = [
      'Someone will let you in shortly',
      'Someone in the meeting should let you in soon',
      'Someone will let you in soon',
      'When the meeting starts, we’ll let people know you’re waiting',
      'Pan fydd y cyfarfod yn dechrau, byddwn yn rhoi gwybod i bobl eich bod yn aros.',
    ];
    const bare = () => {
      document.body.replaceChildren();
      return window.teams.look().screen;
    };
    return {
      app: screen(),
      bare: bare(),
      call: screen(call()),
      prejoin: screen(prejoin()),
      lobby: lobby.map((text) => screen(prejoin(el('p', {}, text)))),
      lobbyByName: screen(prejoin(el('div', { 'data-tid': 'calling-lobby-screen' }))),
      lobbySaidInChat: screen(el('div', { id: 'chat-pane-list' }, lobby[0] ?? '')),
      removed: screen(retry('You’ve been removed from this meeting', true)),
      removedWelsh: screen(retry('Cawsoch eich tynnu o’r cyfarfod hwn', true)),
      ended: screen(retry('The meeting has ended', false)),
      denied: screen(retry('Sorry, but you were denied access to the meeting', false)),
      unknown: screen(retry('Xyz', false)),
      unknownRejoin: screen(retry('Xyz', true)),
      guest: screen(el('button', { 'data-tid': 'anon-meeting-end-screen-rejoin-button' })),
      survey: screen(el('button', { id: 'cqf-dismiss-button' })),
      // Any alert was once taken for a removal (call state h).
      toast: screen(el('div', { role: 'alert' }, 'You are muted')),
    };
  });
  expect(seen).toEqual({
    app: 'app',
    bare: null,
    call: null,
    prejoin: 'prejoin',
    lobby: ['lobby', 'lobby', 'lobby', 'lobby', 'lobby'],
    lobbyByName: 'lobby',
    lobbySaidInChat: 'app',
    removed: 'removed',
    removedWelsh: 'removed',
    ended: 'ended',
    denied: 'ended',
    unknown: null,
    unknownRejoin: 'ended',
    guest: 'ended',
    survey: 'ended',
    toast: 'app',
  });
});

test('the title is the middle of the page title, whatever the language, and only on the call screen', async ({
  teams,
}) => {
  const titles = await teams.evaluate(() => {
    const { show, call } = window.fixture;
    const title = (text: string) => {
      document.title = text;
      return window.teams.look().title;
    };
    show(call());
    const read = [
      'Meet | Year 9 Welsh | Microsoft Teams',
      '(3) Meet | Year 9 Welsh | Microsoft Teams',
      '(99+) Pobl | Blwyddyn 9 | Microsoft Teams',
      'Meet | A | B | Microsoft Teams',
      'Meeting join | Microsoft Teams meeting',
      'Microsoft Teams',
      'Meet |  | Microsoft Teams',
    ].map(title);
    show();
    return [...read, title('Chat | Ann Rees | Microsoft Teams')];
  });
  expect(titles).toEqual(['Year 9 Welsh', 'Year 9 Welsh', 'Blwyddyn 9', 'A | B', null, null, null, null]);
});

test('the badge is read from the People button alone', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, call, el } = window.fixture;
    const badge = (text: string | null, badgeTid?: 'toolbar-item-badge', ...more: Node[]) => {
      show(call({ badge: text, ...(badgeTid ? { badgeTid } : {}) }), ...more);
      const { badge } = window.teams.look();
      return badge.seen ? [badge.value.count, badge.value.capped] : null;
    };
    const chat = el('button', { id: 'chat-button' }, el('span', { 'data-tid': 'toolbar-item-badge' }, '7'));
    return [
      badge('11'),
      badge('11', 'toolbar-item-badge'),
      badge('99+'),
      badge('١٢'),
      badge(''),
      badge(null),
      badge('?'),
      badge('0'),
      badge(null, undefined, chat),
      badge('3', undefined, chat.cloneNode(true)),
    ];
  });
  expect(seen).toEqual([[11, false], [11, false], [99, true], [12, false], null, null, null, null, null, [3, false]]);
});

test('recording is on by a sign, off only when nothing unfamiliar is there', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, call, el } = window.fixture;
    const recording = (indicators: (Node | string)[] = [], ...more: Node[]) => {
      show(call({ indicators }), ...more);
      return window.teams.look().recording;
    };
    const mark = (...kids: (Node | string)[]) => el('div', { id: 'recording-indicator-custom' }, ...kids);
    const dismiss = (name: string) => el('button', { 'data-tid': `callingAlertDismissButton_${name}` });
    const without = () => {
      show(call());
      document.querySelector('#indicators')?.remove();
      return window.teams.look().recording;
    };
    const emptied = () => {
      show(call());
      document.querySelector('#indicators')?.replaceChildren();
      return window.teams.look().recording;
    };
    return {
      quiet: recording(),
      emptyMark: recording([mark()]),
      wrapped: recording([el('div', {}, mark())]),
      on: recording([mark(el('span'))]),
      onByText: recording([mark('REC')]),
      hiddenMark: recording([el('div', { id: 'recording-indicator-custom', style: 'display: none' }, 'REC')]),
      hiddenElsewhere: recording([], el('div', { hidden: '' }, mark('REC'))),
      stranger: recording([el('div', { id: 'something-new' })]),
      strangerInWrapper: recording([el('div', {}, mark(), el('i'))]),
      text: recording(['REC']),
      started: recording([], dismiss('InitiatorStartedRecording')),
      joined: recording([], dismiss('JoinersOngoingRecording')),
      otherNotice: recording([], dismiss('SomebodyRecordingSomething')),
      otherAlert: recording([], dismiss('DeviceCaptureMute')),
      without: without(),
      emptied: emptied(),
    };
  });
  expect(seen).toEqual({
    quiet: 'off',
    emptyMark: 'off',
    wrapped: 'off',
    on: 'on',
    onByText: 'on',
    hiddenMark: 'unknown',
    hiddenElsewhere: 'unknown',
    stranger: 'unknown',
    strangerInWrapper: 'unknown',
    text: 'unknown',
    started: 'on',
    joined: 'on',
    otherNotice: 'unknown',
    otherAlert: 'off',
    without: 'unknown',
    emptied: 'unknown',
  });
});

test('ending is offered with a caret, not offered with a whole call screen without one, else unseen', async ({
  teams,
}) => {
  const seen = await teams.evaluate(() => {
    const { show, call, el } = window.fixture;
    const mayEnd = (...kids: Node[]) => {
      show(...kids);
      return window.teams.look().mayEnd;
    };
    return [
      mayEnd(call()),
      mayEnd(el('button', { 'data-tid': 'hangup-toggle-more-options-btn' })),
      mayEnd(call({ caret: false })),
      mayEnd(call({ caret: false, timer: false })),
      mayEnd(),
    ];
  });
  expect(seen).toEqual([
    { seen: true, value: true },
    { seen: true, value: true },
    { seen: true, value: false },
    { seen: false },
    { seen: false },
  ]);
});

test('the lobby is counted from its rows or its header, and never said to be empty', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const { show, showList, call, el, person, header, inThisMeeting } = window.fixture;
    const lobby = () => window.teams.look().lobby;
    const waits = (name: string) => person({ name, prefix: 'participantsInLobby', mic: null, rest: '' });
    showList(inThisMeeting(1), person({ name: 'A' }));
    const none = lobby();
    showList(header('X (2)', 'X (2)', 1), waits('B'), waits('C'), inThisMeeting(1), person({ name: 'A' }));
    const rows = lobby();
    showList(
      header('Waiting in the lobby, 5 total', 'Waiting in the lobby (5)', 1),
      waits('B'),
      inThisMeeting(1),
      person({ name: 'A' }),
    );
    const total = lobby();
    show(call(), el('button', { 'data-tid': 'lobby-popup-admit-btn' }));
    return [none, rows, total, lobby()];
  });
  expect(seen).toEqual([{ seen: false }, { seen: true, value: 2 }, { seen: true, value: 5 }, { seen: false }]);
});

test('oneself sharing a screen, by the state of the button in any language; without one it is unseen', async ({
  teams,
}) => {
  const seen = await teams.evaluate(() => {
    const { show, call, el } = window.fixture;
    const sharing = (state: string | null) => {
      show(call(), ...(state === null ? [] : [el('button', { id: 'share-button', 'data-state': state }, 'Rhannu')]));
      return window.teams.look().sharing;
    };
    return ['call-control-stop-presenting-new', 'call-control-present-new', 'something-else', null].map(sharing);
  });
  expect(seen).toEqual([{ seen: true, value: true }, { seen: true, value: false }, { seen: false }, { seen: false }]);
});

test('looking never throws, and says that nothing was seen when reading fails', async ({ teams }) => {
  const seen = await teams.evaluate(() => {
    const broken = new Proxy(document, {
      get: (target, key) =>
        key === 'querySelector'
          ? () => {
              throw new Error('gone');
            }
          : Reflect.get(target, key),
    });
    return window.reader.teamsPlatform(broken, window.lexicon).look();
  });
  expect(seen).toMatchObject({
    controls: 'none',
    screen: null,
    roster: { state: 'unreadable' },
    badge: { seen: false },
    recording: 'unknown',
  });
});

test('each sign names the form it was seen by, and none when it is gone', async ({ teams }) => {
  const [full, none] = await teams.evaluate(() => {
    const { show, call, panel, person, inThisMeeting, tile } = window.fixture;
    const tiles = [tile({ name: 'Ann' }), tile({ name: 'Carys Evans', self: true })];
    show(call({ badge: '1', tiles, panel: panel(inThisMeeting(1), person({ name: 'Carys Evans' })) }));
    const first = window.teams.look().signals;
    show();
    return [first, window.teams.look().signals];
  });
  const unseen = (signals: typeof full) => signals?.filter(({ by }) => by === null).map(({ signal }) => signal);
  expect(unseen(full)).toEqual(['sharing', 'lobby']);
  expect(unseen(none)).toHaveLength(13);
});

test('a reader that was not told what the page’s parts are called sees nothing, and never nobody', async ({
  teams,
}) => {
  const [taught, untaught] = await teams.evaluate(() => {
    const { show, call, panel, person, inThisMeeting } = window.fixture;
    show(call({ badge: '1', panel: panel(inThisMeeting(1), person({ name: 'Carys Evans' })) }));
    const before = window.teams.look();
    const empty = Object.fromEntries(Object.keys(window.lexicon.anchors).map((name) => [name, undefined]));
    const nothing = { anchors: empty, words: {}, families: [] } as unknown as typeof window.lexicon;
    const after = window.reader.teamsPlatform(document, nothing).look();
    window.reader.teamsPlatform(document, window.lexicon);
    return [before, after];
  });
  expect(taught).toMatchObject({ controls: 'both', roster: { state: 'open', total: { value: 1 } } });
  expect(untaught).toMatchObject({ controls: 'none', screen: null, roster: { state: 'unreadable' } });
});
