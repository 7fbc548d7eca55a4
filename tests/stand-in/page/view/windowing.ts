/** Which items of the roster are in the page (roster d). */
import { h, type VNode } from '../dom.ts';
import { rowsHere, type World } from '../world.ts';

export interface Item {
  key: string;
  height: number;
  header: boolean;
  make: () => VNode;
}

export function loadedOf(w: World): number {
  const total = rowsHere(w);
  return !w.options.paging || total <= w.options.firstPage ? total : Math.min(total, w.loaded);
}

/** About 26 rows are mounted around the scroll position; blocks of empty space stand for the others (L1). */
export function windowed(w: World, items: Item[]): VNode[] {
  const { virtual, window: size, headers } = w.options;
  const complete = loadedOf(w) >= rowsHere(w);
  const on =
    virtual === 'always' ||
    (virtual === 'loaded' && complete) ||
    (virtual === 'expanded' && (complete || w.loaded > w.options.firstPage));
  if (!on || items.length <= size) return items.map((item) => item.make());
  let first = 0;
  for (let top = items[0]?.height ?? 0; top <= w.scrollTop && first < items.length; top += items[first]?.height ?? 0) {
    first += 1;
  }
  const start = Math.max(0, Math.min(first - Math.floor(size / 4), items.length - size));
  const shown: VNode[] = [];
  let gap = 0;
  let gaps = 0;
  const close = (): void => {
    if (gap)
      shown.push(h('div', { key: `gap${gaps++}`, class: 'gap', role: 'presentation', style: `height: ${gap}px` }));
    gap = 0;
  };
  items.forEach((item, index) => {
    const mounted = (index >= start && index < start + size) || (item.header && headers === 'kept');
    if (!mounted) {
      gap += item.height;
      return;
    }
    close();
    shown.push(item.make());
  });
  close();
  return shown;
}
