import { expect, test } from './page/harness.ts';

/** A sanity check, not a benchmark: the best of thirty, a wide bound, the figures printed. */
test('looking stays cheap with the size of the class and of the page', async ({ teams }) => {
  test.slow();
  const figures = await teams.evaluate(async () => {
    const { show, call, panel, people, inThisMeeting, tile, el } = window.fixture;
    const best = (rows: number, open: boolean) => {
      const tiles = Array.from({ length: 9 }, (_, n) => tile({ name: `Learner ${n}` }));
      const list = panel(inThisMeeting(rows), ...people(rows));
      // What else a Teams page holds.
      const rest = Array.from({ length: 3000 }, (_, n) =>
        el('div', { 'data-tid': `thing-${n}`, id: `i${n}` }, el('span', {}, 'x')),
      );
      show(call({ tiles, badge: String(rows), panel: open ? list : null }), ...rest);
      const times: number[] = [];
      for (let turn = 0; turn < 30; turn++) {
        const from = performance.now();
        window.teams.look();
        times.push(performance.now() - from);
      }
      return Math.min(...times);
    };
    const closed = best(30, false);
    const rows = [30, 300, 1000].map((n) => best(n, true));
    show();
    return { closed, rows };
  });
  console.log('look(), ms: closed', figures.closed, '| 30, 300, 1,000 rows', figures.rows.join(', '));
  expect(figures.rows[0]).toBeLessThan(20);
  expect(figures.rows[2]).toBeLessThan(200);
});
