import type { Page } from '@playwright/test';
import { expect, test } from './page/harness.ts';

/** Changes to a list at random; after each the watched reader must read what a reader new to the page reads. */
function wander(page: Page, seed: number, rounds: number): Promise<{ differs: string[]; seen: number }> {
  return page.evaluate(
    async ({ seed, rounds }) => {
      const { show, call, panel, people, person, inThisMeeting, el, orgId } = window.fixture;
      show(call({ badge: '12', panel: panel(inThisMeeting(12), ...people(12)) }));
      const halt = new AbortController();
      window.teams.watch(() => {}, halt.signal);
      let state = seed;
      const random = (n: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return Math.floor((state / 2_147_483_648) * n);
      };
      const tree = () => document.querySelector('[role="tree"]') as Element;
      const rows = () => [...tree().querySelectorAll('[data-cid="roster-participant"]')];
      const any = () => rows()[random(rows().length)] as Element;
      const name = () => ['Ann', 'Bethan', 'Carwyn'][random(3)] as string;
      const changes: Record<string, () => void> = {
        joins: () => tree().append(person({ name: name() })),
        leaves: () => rows().length > 3 && any().remove(),
        moves: () => tree().append(any()),
        renamed: () => any().setAttribute('data-tid', `participantsInCall-${name()}`),
        'a guest now': () => any().setAttribute('aria-label', 'Ann (Guest), Muted'),
        'another account': () =>
          any()
            .querySelector('[id^="roster-avatar-img-"]')
            ?.setAttribute('id', `roster-avatar-img-${orgId(random(9))}`),
        'a mark within': () =>
          any().firstElementChild?.append(el('span', { 'data-tid': 'ts-roster-organizer-status' }, 'x')),
        'a badge within': () => any().append(el('i', { 'aria-label': 'Guest' })),
        'the microphone gone': () => any().querySelector('svg')?.remove(),
        'in a box': () => {
          const row = any();
          const box = el('li', { 'aria-label': 'Ann, Muted' });
          row.replaceWith(box);
          box.append(row);
        },
        'in a box with another': () =>
          tree()
            .querySelector('li')
            ?.append(person({ name: name() })),
        'alone in a box again': () => tree().querySelector('li > [data-cid]:nth-child(2)')?.remove(),
        'a box says something else': () =>
          tree().querySelector('li')?.setAttribute('aria-label', 'Ann Unverified, Muted'),
        'hidden by style': () => any().setAttribute('style', random(2) ? 'display:none' : ''),
        'drawn anew': () => tree().replaceChildren(inThisMeeting(9), ...people(9)),
      };
      const names = Object.keys(changes);
      const roster = (teams: typeof window.teams) => JSON.stringify({ ...teams.look().roster, trail: null });
      const differs: string[] = [];
      let seen = 0;
      for (let round = 0; round < rounds; round += 1) {
        const change = names[random(names.length)] as string;
        changes[change]?.();
        // Now and then the observers are given their turn first; mostly the look comes before they were told.
        if (random(3) === 0) await Promise.resolve();
        const read = roster(window.teams);
        if (read.includes('"open"')) seen += 1;
        if (read !== roster(window.reader.teamsPlatform(document, window.lexicon))) differs.push(change);
      }
      halt.abort();
      return { differs, seen };
    },
    { seed, rounds },
  );
}

test('rows that are kept read as rows read anew, whatever changes', async ({ teams }) => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { differs, seen } = await wander(teams, seed, 400);
    expect(differs, `seed ${seed}`).toEqual([]);
    expect(seen).toBeGreaterThan(200);
  }
});

test('control: a reader that does not take in what it was not told of yet is caught', async ({ teams }) => {
  const take = await teams.evaluateHandle(() => MutationObserver.prototype.takeRecords);
  await teams.evaluate(() => {
    MutationObserver.prototype.takeRecords = () => [];
  });
  const { differs } = await wander(teams, 1, 400);
  await teams.evaluate((real) => {
    MutationObserver.prototype.takeRecords = real;
  }, take);
  expect(differs).not.toEqual([]);
});

test('a row that did not change is not read again', async ({ teams }) => {
  const reads = await teams.evaluate(async () => {
    const { show, call, panel, people, inThisMeeting, person } = window.fixture;
    show(call({ panel: panel(inThisMeeting(200), ...people(200)) }));
    const halt = new AbortController();
    window.teams.watch(() => {}, halt.signal);
    window.teams.look();
    const ids = Object.getOwnPropertyDescriptor(Element.prototype, 'id') as PropertyDescriptor;
    let count = 0;
    Object.defineProperty(Element.prototype, 'id', {
      ...ids,
      get() {
        count += 1;
        return ids.get?.call(this) as string;
      },
    });
    const looked = () => {
      count = 0;
      window.teams.look();
      return count;
    };
    const still = looked();
    document.querySelector('[role="tree"]')?.append(person({ name: 'New' }));
    const joined = looked();
    halt.abort();
    const unwatched = looked();
    Object.defineProperty(Element.prototype, 'id', ids);
    return { still, joined, unwatched };
  });
  expect(reads.still).toBe(0);
  expect(reads.joined).toBeGreaterThan(0);
  expect(reads.joined).toBeLessThan(20);
  // The control: a reader that keeps nothing asks every row.
  expect(reads.unwatched).toBeGreaterThan(200);
});
