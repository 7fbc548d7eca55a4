import type { Page } from '@playwright/test';
import type { RosterOpen } from '../../../src/meeting/sighting.ts';
import { expect, test } from './page/harness.ts';

declare global {
  interface Window {
    calls: number;
    halt: AbortController;
  }
}

/** A call with a list of three, watched, its calls counted. */
async function watched(page: Page, list = true): Promise<void> {
  await page.evaluate((open) => {
    const { show, call, panel, people, inThisMeeting, tile, el } = window.fixture;
    const tiles = [tile({ name: 'Ann' }), tile({ name: 'Ben' })];
    const share = el('button', { id: 'share-button', 'data-state': 'call-control-present-new' });
    show(call({ badge: '3', tiles, panel: open ? panel(inThisMeeting(3), ...people(3)) : null }), share);
    window.calls = 0;
    window.halt = new AbortController();
    window.teams.watch(() => window.calls++, window.halt.signal);
  }, list);
}

/** Calls that an action in the page caused, once the throttle has had its time. */
async function callsFor(page: Page, action: () => void): Promise<number> {
  const before = await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(window.calls), 150)));
  await page.evaluate(action);
  return (await page.evaluate(() => new Promise<number>((done) => setTimeout(() => done(window.calls), 250)))) - before;
}

test.afterEach(({ teams }) => teams.evaluate(() => window.halt?.abort()));

const one = (selector: string) => `document.querySelector('${selector}')`;

test('is silent while captions, timer, outlines and chat churn', async ({ teams }) => {
  await watched(teams);
  const calls = await callsFor(teams, () => {
    const captions = document.querySelector('[data-tid="closed-caption-v2-window-wrapper"]') as Element;
    const time = document.querySelector('[data-tid="call-duration"]') as Element;
    const chat = window.fixture.el('div', { id: 'chat-pane-list' });
    document.querySelector('#app')?.append(chat);
    return new Promise<void>((done) => {
      let round = 0;
      const turn = () => {
        if (round++ === 60) return done();
        captions.firstElementChild?.replaceChildren(`word ${round}`, document.createElement('span'));
        captions.append(window.fixture.el('div', {}, window.fixture.el('span', {}, 'line')));
        time.textContent = `00:${round}`;
        chat.append(window.fixture.el('div', { 'data-tid': 'chat-pane-item' }, 'hello'));
        for (const outline of document.querySelectorAll('[data-tid="voice-level-stream-outline"]')) {
          outline.classList.toggle('vdi-frame-occlusion');
          outline.setAttribute('data-is-speaking', String(round % 2));
        }
        document.title = `(${round}) Microsoft Teams`;
        setTimeout(turn, 5);
      };
      turn();
    });
  });
  // The chat list's own coming is one change.
  expect(calls).toBeLessThanOrEqual(1);
  // The control: after all that churn a real change is still seen.
  expect(await callsFor(teams, () => document.querySelector('[data-cid="roster-participant"]')?.remove())).toBe(1);
});

test('a flood of 20,000 attribute changes elsewhere costs no call and few records', async ({ teams }) => {
  await watched(teams);
  const cost = await teams.evaluate(async () => {
    const foreign = Array.from({ length: 200 }, () => document.createElement('div'));
    document.querySelector('[data-tid="only-videos-wrapper"]')?.append(...foreign);
    await new Promise((done) => setTimeout(done, 150));
    const before = window.calls;
    for (let batch = 0; batch < 100; batch++) {
      for (const element of foreign) element.setAttribute('class', `c${batch}`);
      await Promise.resolve();
    }
    await new Promise((done) => setTimeout(done, 250));
    return window.calls - before;
  });
  expect(cost).toBe(0);
});

test('one change is one call, at once', async ({ teams }) => {
  await watched(teams);
  const calls = await callsFor(teams, () => {
    document.querySelector('[role="tree"]')?.append(window.fixture.person({ name: 'New' }));
  });
  expect(calls).toBe(1);
  const soon = await teams.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 150));
    const before = window.calls;
    document.querySelector('[data-cid="roster-participant"]')?.remove();
    await Promise.resolve();
    await Promise.resolve();
    return window.calls - before;
  });
  expect(soon).toBe(1);
});

test('never starves and never exceeds its rate while the list changes without rest', async ({ teams }) => {
  await watched(teams);
  const { calls, ms } = await teams.evaluate(async () => {
    const from = performance.now();
    const row = document.querySelector('[data-cid="roster-participant"]') as Element;
    while (performance.now() - from < 1000) {
      row.setAttribute('aria-label', `Learner 1, ${Math.random()}`);
      await new Promise((done) => setTimeout(done, 5));
    }
    return { calls: window.calls, ms: performance.now() - from };
  });
  expect(calls).toBeGreaterThanOrEqual(5);
  expect(calls).toBeLessThanOrEqual(Math.ceil(ms / 100) + 1);
});

test('sees each thing that look reads come, go or change', async ({ teams }) => {
  await watched(teams);
  const actions: Record<string, () => void> = {
    'a header text': () => {
      const text = document.querySelector('[id^="roster-title-section-"]')?.firstChild as Text;
      text.nodeValue = 'In this meeting (4)';
    },
    'a header label': () =>
      document.querySelector('[id^="roster-title-section-"]')?.setAttribute('aria-label', 'In this meeting, 4 total'),
    'a row label': () =>
      document.querySelector('[data-cid="roster-participant"]')?.setAttribute('aria-label', 'X Unverified, muted'),
    'an account id': () =>
      document.querySelector('[id^="roster-avatar-img-"]')?.setAttribute('id', 'roster-avatar-img-8:live:x'),
    'a badge text': () => {
      (document.querySelector('[data-tid="roster-button-tile"]')?.firstChild as Text).nodeValue = '4';
    },
    'a badge gone': () => document.querySelector('[data-tid="roster-button-tile"]')?.remove(),
    'a tile gone': () => document.querySelector('[data-stream-type]')?.remove(),
    'a nametag': () => {
      (document.querySelector('[data-tid="participant-info-nametag"]')?.firstChild as Text).nodeValue = 'Someone else';
    },
    'a stranger among the indicators': () => document.querySelector('#indicators')?.append(document.createElement('i')),
    'a recording mark': () =>
      document
        .querySelector('#indicators')
        ?.append(window.fixture.el('div', { id: 'recording-indicator-custom' }, 'x')),
    'the mark emptied': () => document.querySelector('#recording-indicator-custom')?.replaceChildren(),
    'a recording notice': () =>
      document
        .querySelector('#app')
        ?.append(
          window.fixture.el('div', {}, window.fixture.el('button', { 'data-tid': 'callingAlertDismissButton_New' })),
        ),
    'the caret': () => document.querySelector('#hangup-button-more-options')?.remove(),
    'the timer': () => document.querySelector('#call-duration-custom')?.remove(),
    'the title': () => {
      document.title = 'Meet | Another | Microsoft Teams';
    },
    'a screen shared by oneself': () =>
      document.querySelector('#share-button')?.setAttribute('data-state', 'call-control-stop-presenting-new'),
    'the list hidden': () => document.querySelector('.slot')?.setAttribute('style', 'display:none'),
    'the list shown': () => document.querySelector('.slot')?.removeAttribute('style'),
    'the panel gone': () => document.querySelector('[data-tid="calling-right-side-panel"]')?.remove(),
    'the hang-up': () => document.querySelector('#hangup-button')?.remove(),
    'an end screen': () =>
      document.querySelector('#app')?.append(window.fixture.el('button', { id: 'cqf-dismiss-button' })),
  };
  for (const [name, action] of Object.entries(actions)) expect(await callsFor(teams, action), name).toBe(1);
});

test('survives the re-mounting of any part', async ({ teams }) => {
  await watched(teams);
  const parts = [
    '[role="tree"]',
    '[data-tid="calling-right-side-panel"]',
    '#roster-button',
    '[data-tid="modern-stage-wrapper"]',
    '[data-cid="call-screen-wrapper"]',
    '#app',
    'body',
  ];
  // Each waits out the throttle ten times: the deep run has them all.
  for (const part of process.env.DEEP ? parts : parts.filter((_, i) => i % 3 === 0)) {
    const remount = `(() => { const old = ${one(part)}; old.replaceWith(old.cloneNode(true)); })()`;
    expect(await callsFor(teams, remount as unknown as () => void), part).toBe(1);
    const leave = () => document.querySelector('[data-cid="roster-participant"]')?.remove();
    const join = () => document.querySelector('[role="tree"]')?.append(window.fixture.person({ name: 'New' }));
    expect(await callsFor(teams, join), `${part}, then a row`).toBe(1);
    expect(await callsFor(teams, leave), `${part}, then a row less`).toBe(1);
    const badge = () => {
      (document.querySelector('[data-tid="roster-button-tile"]')?.firstChild as Text).nodeValue = String(Math.random());
    };
    expect(await callsFor(teams, badge), `${part}, then the badge`).toBe(1);
    const captions = () =>
      document.querySelector('[data-tid="closed-caption-v2-window-wrapper"]')?.append('x', document.createElement('p'));
    expect(await callsFor(teams, captions), `${part}, then captions`).toBe(0);
  }
});

test('follows the app from page to call to page @deep', async ({ teams }) => {
  await teams.evaluate(() => {
    window.fixture.show();
    window.calls = 0;
    window.halt = new AbortController();
    window.teams.watch(() => window.calls++, window.halt.signal);
  });
  const enter = () => {
    history.pushState(null, '', '/v2/');
    document.querySelector('[data-tid="app-layout-area--main"]')?.append(window.fixture.call());
  };
  expect(await callsFor(teams, enter)).toBe(1);
  const openList = () => {
    const { panel, people, inThisMeeting } = window.fixture;
    document.querySelector('[data-cid="call-screen-wrapper"]')?.append(panel(inThisMeeting(1), ...people(1)));
  };
  expect(await callsFor(teams, openList)).toBe(1);
  expect(
    await callsFor(teams, () =>
      document.querySelector('[data-cid="roster-participant"]')?.setAttribute('aria-label', 'x'),
    ),
  ).toBe(1);
  expect(await callsFor(teams, () => document.querySelector('[data-cid="call-screen-wrapper"]')?.remove())).toBe(1);
});

test('calls at once in a hidden page, and sends what was waiting when the page is hidden', async ({ teams }) => {
  await watched(teams);
  const counts = await teams.evaluate(async () => {
    let hidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    const row = document.querySelector('[data-cid="roster-participant"]') as Element;
    let n = 0;
    const change = async () => {
      row.setAttribute('aria-label', `Learner 1, ${n++}`);
      for (let tick = 0; tick < 4; tick++) await Promise.resolve();
      return window.calls;
    };
    const shown = [await change(), await change()];
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    const sent = window.calls;
    const fast = [await change(), await change(), await change()];
    Reflect.deleteProperty(document, 'hidden');
    await new Promise((done) => setTimeout(done, 250));
    return { shown, sent, fast, after: window.calls };
  });
  expect(counts).toEqual({ shown: [1, 1], sent: 2, fast: [3, 4, 5], after: 5 });
});

test('leaves nothing behind when stopped', async ({ teams }) => {
  await watched(teams);
  await teams.evaluate(() => {
    document.querySelector('[data-cid="roster-participant"]')?.setAttribute('aria-label', 'x');
    document.querySelector('[role="tree"]')?.append(window.fixture.person({ name: 'New' }));
    window.halt.abort();
  });
  expect(await callsFor(teams, () => document.querySelector('[role="tree"]')?.remove())).toBe(0);
  const dead = await teams.evaluate(() => {
    const calls: string[] = [];
    window.teams.watch(() => calls.push('x'), AbortSignal.abort());
    document.body.append(window.fixture.call());
    return calls.length;
  });
  expect(dead).toBe(0);
});

test.describe('the trail of totals', () => {
  const shown = (n: number) => `(() => { const h = document.querySelector('[id^="roster-title-section-"]');
    h.setAttribute('aria-label', 'In this meeting, ${n} total'); h.firstChild.nodeValue = 'In this meeting (${n})'; })()`;
  const trail = (page: Page) => page.evaluate(() => (window.teams.look().roster as RosterOpen).trail);

  test('keeps what came and went between two looks', async ({ teams }) => {
    await watched(teams);
    expect(await trail(teams)).toEqual([3]);
    await teams.evaluate(shown(2));
    await teams.evaluate(shown(3));
    expect(await trail(teams)).toEqual([2, 3]);
    expect(await trail(teams)).toEqual([3]);
    await teams.evaluate(shown(4));
    expect(await trail(teams)).toEqual([4]);
  });

  test('keeps it while the list is away for a moment', async ({ teams }) => {
    await watched(teams);
    await trail(teams);
    await teams.evaluate(shown(2));
    const away = await teams.evaluate(() => {
      const slot = document.querySelector('.slot') as Element;
      slot.setAttribute('style', 'display:none');
      const { state } = window.teams.look().roster;
      slot.removeAttribute('style');
      return state;
    });
    await teams.evaluate(shown(3));
    expect(away).toBe('closed');
    expect(await trail(teams)).toEqual([2, 3]);
  });

  test('is the present total alone for one who does not watch', async ({ teams }) => {
    await watched(teams);
    await teams.evaluate(() => window.halt.abort());
    await teams.evaluate(shown(2));
    await teams.evaluate(shown(3));
    expect(await trail(teams)).toEqual([3]);
  });
});

test.describe('a glance', () => {
  const glance = (page: Page) => page.evaluate(() => window.teams.unchanged());
  const looked = (page: Page) =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 150));
      window.teams.look();
      return window.teams.unchanged();
    });

  test('finds a page that rests unchanged, captions and outlines and all', async ({ teams }) => {
    await watched(teams);
    expect(await looked(teams)).toBe(true);
    await teams.evaluate(() => {
      document.querySelector('[data-tid="closed-caption-v2-window-wrapper"]')?.append('a word');
      document.querySelector('[data-tid="voice-level-stream-outline"]')?.classList.add('speaking');
      (document.querySelector('[data-tid="call-duration"]') as Element).textContent = '12:00';
    });
    expect(await glance(teams)).toBe(true);
  });

  test('sees what observers are told of, and the signs that are hidden or shown by style alone', async ({ teams }) => {
    const changes: Record<string, () => void> = {
      'a row gone': () => document.querySelector('[data-cid="roster-participant"]')?.remove(),
      'a row label': () => document.querySelector('[data-cid="roster-participant"]')?.setAttribute('aria-label', 'x'),
      'the list hidden': () => document.querySelector('[role="tree"]')?.setAttribute('hidden', ''),
      'hang-up hidden': () => document.querySelector('#hangup-button')?.setAttribute('style', 'display:none'),
      'the timer hidden': () => document.querySelector('#call-duration-custom')?.setAttribute('style', 'display:none'),
      'another title': () => {
        document.title = 'Year 8 | Microsoft Teams';
      },
      'an end screen shown by style': () =>
        document.querySelector('#calling-retry-screen-title')?.removeAttribute('style'),
      'a recording mark shown by style': () =>
        document.querySelector('#recording-indicator-custom')?.removeAttribute('style'),
    };
    for (const [name, change] of Object.entries(changes)) {
      await watched(teams);
      await teams.evaluate(() => {
        const { el } = window.fixture;
        const style = 'display:none';
        document.querySelector('#app')?.append(el('h1', { id: 'calling-retry-screen-title', style }, 'Call ended'));
        document.querySelector('#app')?.append(el('div', { id: 'recording-indicator-custom', style }, 'Recording'));
      });
      expect(await looked(teams), `${name}, before`).toBe(true);
      await teams.evaluate(change);
      expect(await glance(teams), name).toBe(false);
      await teams.evaluate(() => window.halt.abort());
    }
  });

  test('says nothing for one who does not watch, or no longer', async ({ teams }) => {
    expect(await glance(teams)).toBe(false);
    await watched(teams);
    expect(await looked(teams)).toBe(true);
    await teams.evaluate(() => window.halt.abort());
    expect(await glance(teams)).toBe(false);
  });
});
