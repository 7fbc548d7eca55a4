/** One person's tile on the stage, in the markup of two builds (roster e). */
import { h, type VNode } from '../dom.ts';
import type { Member } from '../types.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';
import { hue, initials, shownName, tileLabel, tileTid } from './labels.ts';

export const tile = (scene: Scene, m: Member): VNode =>
  scene.w.skin === '2024' ? tile2024(scene, m) : tile2026(scene, m);

function tile2026(scene: Scene, m: Member): VNode {
  return h(
    'div',
    { key: m.id, class: 'tile-wrap', role: 'menuitem', 'data-acc-element-id': m.tile },
    h(
      'div',
      {
        class: 'tile-in',
        'data-tid': m.me ? 'myself-video' : `video-item-container-${shownName(scene, m)}`,
        ...(m.me ? { 'aria-label': tileLabel(scene, m) } : {}),
      },
      h(
        'div',
        {
          class: 'tile',
          'data-cid': 'calling-participant-stream',
          'data-stream-type': 'Video',
          'data-tid': tileTid(m),
          role: 'menuitem',
          'aria-label': tileLabel(scene, m),
        },
        inside(scene, m),
      ),
    ),
  );
}

/** An older build has all of it on one element (roster e). */
function tile2024(scene: Scene, m: Member): VNode {
  return h(
    'div',
    {
      key: m.id,
      class: 'tile',
      role: 'menuitem',
      'data-acc-element-id': m.tile,
      'data-cid': 'calling-participant-stream',
      'data-stream-type': 'Video',
      'data-tid': m.me ? 'myself-video' : tileTid(m),
      'aria-label': tileLabel(scene, m),
    },
    inside(scene, m),
  );
}

/** One's own tile is the only camera tile without the outline (L9). */
function inside(scene: Scene, m: Member): VNode[] {
  const old = scene.w.skin === '2024';
  const outline = {
    key: 'outline',
    class: `outline${m.speaking ? ' vdi-frame-occlusion' : ''}`,
    'data-tid': 'voice-level-stream-outline',
    'data-is-speaking': old ? String(m.speaking) : undefined,
  };
  return [
    ...(m.me ? [] : [h('div', outline)]),
    h(
      'div',
      { key: 'face', class: `face${m.video ? ' video' : ''}`, style: `--hue: ${hue(m.name)}` },
      h('span', { 'aria-hidden': 'true' }, initials(m.name)),
    ),
    h(
      'div',
      { key: 'tag', class: 'tag' },
      h('span', { 'data-tid': 'participant-info-nametag' }, shownName(scene, m)),
      m.muted && icon('micOff', { 'data-cid': 'roster-participant-muted' }),
    ),
  ];
}
