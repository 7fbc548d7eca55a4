/** The stage: tiles (up to nine at a time), shared content, captions (roster e, state e). */
import { h, type VNode } from '../dom.ts';
import type { Member } from '../types.ts';
import { here, type Scene } from '../world.ts';
import { tileTid } from './labels.ts';
import { tile } from './tile.ts';

const FIT = 9;

export function stage(scene: Scene): VNode {
  const { w } = scene;
  const people = here(w);
  const pages = Math.max(1, Math.ceil(people.length / FIT));
  const page = Math.min(w.tilePage, pages - 1);
  const shown = people.slice(page * FIT, page * FIT + FIT);
  const across = shown.length <= 1 ? 1 : shown.length <= 4 ? 2 : 3;
  return h(
    'div',
    {
      class: w.sharer ? 'stage sharing' : 'stage',
      'data-tid': 'modern-stage-wrapper',
      role: 'main',
      'aria-label': 'Shared content view',
    },
    w.sharer && shared(scene, w.sharer),
    h(
      'div',
      { class: 'gallery', 'data-tid': 'stage-layouts-renderer' },
      // A role of menu on the gallery is real, and has fooled tests for "a menu is open" (state h).
      h(
        'div',
        { class: `tiles across${across}`, 'data-tid': 'only-videos-wrapper', role: 'menu' },
        shown.map((m) => tile(scene, m)),
      ),
    ),
    people.length === 1 &&
      h(
        'p',
        { key: 'alone', class: 'alone', id: 'call-status', 'data-tid': 'call-status-container-test-id' },
        scene.words.alone,
      ),
    pages > 1 && pager(scene, page, pages),
    w.captionsOn && captions(scene),
  );
}

/** Whoever shares has a second tile (roster e). */
function shared(scene: Scene, m: Member): VNode {
  const label = scene.words.contentBy(m.name);
  return h(
    'div',
    { key: 'shared', class: 'shared', role: 'menuitem', 'data-acc-element-id': `${m.tile}s` },
    h(
      'div',
      {
        class: 'slide',
        'data-cid': 'calling-participant-stream',
        'data-stream-type': 'ScreenSharing',
        'data-tid': tileTid(m),
        'aria-label': label,
      },
      h('div', { class: 'paper' }, h('b', {}, scene.w.options.title), h('i', {}), h('i', {}), h('i', {})),
    ),
  );
}

function pager(scene: Scene, page: number, pages: number): VNode {
  const turn = (by: number) => (): void => {
    scene.w.tilePage = (page + by + pages) % pages;
    for (const m of scene.w.members) m.tile = `tile-${Math.floor(scene.w.random() * 1e9)}`;
    scene.redraw();
  };
  return h(
    'div',
    { class: 'turn', 'data-tid': 'calling-pagination' },
    h('button', { 'aria-label': 'Previous', press: scene.pressed('tiles-back', turn(-1)) }, '‹'),
    h('span', {}, `${page + 1}/${pages}`),
    h('button', { 'aria-label': 'Next', press: scene.pressed('tiles-on', turn(1)) }, '›'),
  );
}

/** Empty until the first word (state e). */
function captions({ w }: Scene): VNode {
  return h(
    'div',
    { class: 'captions', 'data-tid': 'closed-caption-v2-window-wrapper' },
    h(
      'div',
      { 'data-tid': 'closed-caption-v2-virtual-list-content' },
      w.captions.map((c) =>
        h(
          'div',
          { key: String(c.id), class: 'caption' },
          h('span', { 'data-tid': 'author' }, c.author),
          h('span', { 'data-tid': 'closed-caption-text' }, c.text),
        ),
      ),
    ),
  );
}
