/** The roster tree: sections, paging, windowing (roster b, d). */
import { h, type Kid, type VNode } from '../dom.ts';
import type { Member } from '../types.ts';
import { here, invited, rowsHere, type Scene, waiting } from '../world.ts';
import { row } from './row.ts';
import { type Item, loadedOf, windowed } from './windowing.ts';

const ROW = 46;
const HEADER = 40;
const INVITED_PAGE = 20;

export function roster(scene: Scene): VNode | null {
  const { w, words } = scene;
  if (w.flicker === 'tree') return null;
  const items = itemsOf(scene);
  const shown =
    w.flicker === 'rows' || w.collapsed
      ? items.filter((item) => item.header).map((item) => item.make())
      : windowed(w, items);
  const tree = {
    key: `tree${w.generation}`,
    role: 'tree',
    'data-tid': 'calling-roster-attendees',
    'aria-label': words.attendees,
  };
  return w.skin === '2024'
    ? h('ul', { ...tree, class: 'tree' }, shown)
    : h('div', { ...tree, class: 'fui-FlatTree tree' }, shown);
}

function itemsOf(scene: Scene): Item[] {
  const { w, words, pressed, redraw } = scene;
  const people = here(w).flatMap((m) => Array.from({ length: m.devices }, (_, device) => ({ m, device })));
  const lobby = waiting(w);
  const absent = invited(w);
  const { sectionIndex: n, adhoc, invitedHeader } = w.options;
  const items: Item[] = [];
  if (lobby.length)
    items.push(header(scene, n - 1, words.waitingInLobby, lobby.length), ...lobby.map((m) => rowItem(scene, m, 0)));
  items.push(header(scene, n, adhoc ? words.inCall : words.inMeeting, w.headerTotal ?? rowsHere(w), true));
  const loaded = loadedOf(w);
  items.push(...people.slice(0, loaded).map(({ m, device }) => rowItem(scene, m, device)));
  if (people.length > loaded) {
    const label = w.loaded <= w.options.firstPage ? words.seeMore : words.more(people.length - loaded);
    const load = pressed('see-more', () => {
      w.loaded += w.options.page;
      redraw();
    });
    items.push(pager(scene, 'more', label, load));
  }
  if (absent.length) {
    items.push(header(scene, n + 1, invitedHeader === 'not' ? words.notInMeeting : words.othersInvited, absent.length));
    const all = w.allInvited || !w.options.paging || absent.length <= INVITED_PAGE;
    items.push(...(all ? absent : absent.slice(0, INVITED_PAGE)).map((m) => rowItem(scene, m, 0)));
    const open = pressed('see-all-invited', () => {
      w.allInvited = true;
      redraw();
    });
    if (!all) items.push(pager(scene, 'all', words.seeAll, open));
  }
  return items;
}

const rowItem = (scene: Scene, m: Member, device: number): Item => ({
  key: `${m.where}:${m.id}:${device}`,
  height: ROW,
  header: false,
  make: () => row(scene, m, device),
});

/** A header is a treeitem too, in the same tree; the number in its id is only its place (roster b). */
function header(scene: Scene, index: number, title: string, total: number, main = false): Item {
  const { w, words, pressed, redraw } = scene;
  const muteAll = (): void => {
    for (const m of here(w)) m.muted ||= !m.me;
    redraw();
  };
  const key = `h${index}`;
  const inside: Kid[] = [
    h(
      'span',
      { id: `roster-title-section-${index}`, class: 'title', 'aria-label': words.total(title, total) },
      `${title} (${total})`,
    ),
    main && h('button', { class: 'link', press: pressed('mute-all', muteAll) }, words.muteAll),
  ];
  const make = (): VNode =>
    w.skin === '2024'
      ? h(
          'li',
          { key, class: 'section', role: 'presentation' },
          h('div', { role: 'treeitem', class: 'section-in', tabindex: '-1' }, inside),
        )
      : h(
          'div',
          { key, class: 'fui-TreeItem section', role: 'treeitem', tabindex: '-1' },
          h('div', { class: 'section-in' }, inside),
        );
  return { key, height: HEADER, header: true, make };
}

/** A click made by a script on the inner text does nothing; the tree item takes it (L1). */
function pager({ w }: Scene, key: string, label: string, act: (event: Event) => void): Item {
  const press = (event: Event): void => {
    if (event.isTrusted || (event.target as Element).role === 'treeitem') act(event);
  };
  const inside = h('div', { class: 'fui-TreeItemLayout__main' }, h('span', { class: 'fui-StyledText' }, label));
  const make = (): VNode =>
    h(
      w.skin === '2024' ? 'li' : 'div',
      { key, class: 'fui-TreeItem pager', role: 'treeitem', tabindex: '-1', press },
      inside,
    );
  return { key, height: ROW, header: false, make };
}

/** Where a person stands in the list, for `scrollRosterTo`. */
export function offsetOf(scene: Scene, index: number | 'end'): number {
  const items = itemsOf(scene);
  let top = 0;
  let seen = 0;
  for (const item of items) {
    if (item.key.startsWith('call:') && seen++ === index) return top;
    top += item.height;
  }
  return top;
}
