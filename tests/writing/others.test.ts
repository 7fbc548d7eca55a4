import { expect, it, vi } from 'vitest';
import { listen, type News } from '../../src/writing/others.ts';

/** What a form of that draft hears. */
function form(id: string, hand: string) {
  const heard: string[] = [];
  const others = listen(id, hand, (news: News, other) => heard.push(`${other} ${news}`));
  return { heard, ...others };
}

it('forms of one draft in several pages hear one another, and the one that comes later that the other is there', async () => {
  const [panel, elsewhere] = [form('d', 'panel'), form('e', 'elsewhere')];
  const page = form('d', 'page');
  await vi.waitFor(() => expect([panel.heard, page.heard]).toEqual([['page opened'], ['panel here']]));
  page.post('kept');
  await vi.waitFor(() => expect(panel.heard).toEqual(['page opened', 'page kept']));
  page.post('left');
  page.close();
  panel.post('kept');
  await vi.waitFor(() => expect(panel.heard.at(-1)).toBe('page left'));
  await new Promise((done) => setTimeout(done, 20));
  expect(page.heard).toEqual(['panel here']);
  // Of another draft nobody hears.
  expect(elsewhere.heard).toEqual([]);
  for (const one of [panel, elsewhere]) one.close();
});

it('what is not ours on the channel is nothing', async () => {
  const panel = form('d', 'panel');
  const channel = new BroadcastChannel('gwarchod-drafts');
  for (const junk of [null, 'kept', { id: 'd' }, { id: 'd', hand: 'x', news: 'else' }]) channel.postMessage(junk);
  channel.postMessage({ id: 'd', hand: 'x', news: 'kept' });
  await vi.waitFor(() => expect(panel.heard).toEqual(['x kept']));
  channel.close();
  panel.close();
});
