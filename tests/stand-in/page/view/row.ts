/** One row of the roster, in the markup of 2026 and of about 2024 (roster a). */
import { h, type VNode } from '../dom.ts';
import { rotVersion } from '../rot.ts';
import type { Member } from '../types.ts';
import type { Scene } from '../world.ts';
import { hue, initials, rowLabel, shownName } from './labels.ts';
import { details, handPosition, states } from './row-parts.ts';

/** React skips rows whose props are unchanged; so do we, or a class of a thousand would cost a second a second. */
const memo = new Map<string, { of: string; node: VNode }>();

export function row(scene: Scene, m: Member, device: number): VNode {
  const { w } = scene;
  const key = `${m.where}:${m.id}:${device}`;
  const { tile: _, speaking: __, ...shown } = m;
  const of = JSON.stringify([shown, w.skin, w.lang, w.generation, rotVersion(), handPosition(w, m)]);
  const known = memo.get(key);
  if (known?.of === of) return known.node;
  const node = w.skin === '2024' ? row2024(scene, m, key) : row2026(scene, m, key);
  memo.set(key, { of, node });
  return node;
}

function tid(scene: Scene, m: Member): string {
  const { options } = scene.w;
  const name = shownName(scene, m);
  if (m.where === 'lobby') return `participantsInLobby-${name}`;
  return `${m.where === 'invited' ? options.invited : m.section || options.rows}-${name}`;
}

function row2026(scene: Scene, m: Member, key: string): VNode {
  const { w, words } = scene;
  const name = shownName(scene, m);
  return h(
    'div',
    {
      key: `${w.generation}/${key}`,
      class: 'fui-TreeItem row',
      role: 'treeitem',
      tabindex: '-1',
      'data-cid': 'roster-participant',
      'data-tid': tid(scene, m),
      'aria-label': rowLabel(scene, m),
    },
    h(
      'div',
      { id: `calling-roster-item-${m.id}`, class: 'fui-TreeItemPersonaLayout persona', role: 'group' },
      avatar(m.name),
      h(
        'div',
        { class: 'fui-TreeItemPersonaLayout__main names' },
        h('span', { id: `roster-avatar-img-${m.id}`, class: 'fui-StyledText name', title: name }, name),
        details(scene, m),
      ),
      states(scene, m, menuId(scene, key)),
      noise(scene, m) &&
        h('span', { class: 'unseen' }, `${m.muted ? `${words.muted.toLowerCase()} ` : ''}${words.menuAvailable}`),
    ),
  );
}

/** Before the Fluent tree: list items around the tree items, fewer ids (R5). */
function row2024(scene: Scene, m: Member, key: string): VNode {
  const { w } = scene;
  const name = shownName(scene, m);
  return h(
    'li',
    {
      key: `${w.generation}/${key}`,
      class: 'row',
      role: 'presentation',
      'data-cid': 'roster-participant',
      'data-tid': tid(scene, m),
    },
    h(
      'div',
      { class: 'persona', role: 'treeitem', tabindex: '-1', 'aria-label': rowLabel(scene, m) },
      avatar(m.name),
      h(
        'div',
        { class: 'names' },
        h('span', { id: `roster-avatar-img-${m.id}`, class: 'name', title: name }, name),
        details(scene, m),
      ),
      states(scene, m, menuId(scene, key)),
    ),
  );
}

const avatar = (name: string): VNode =>
  h('div', { class: 'avatar', style: `--hue: ${hue(name)}`, 'aria-hidden': 'true' }, initials(name));

const noise = ({ w }: Scene, m: Member): boolean => w.options.noise && m.where === 'call';

/** React's useId values: short, meaningless, other ones after every mount (roster a). */
const menus = new Map<string, string>();
function menuId({ w }: Scene, key: string): string {
  const at = `${w.generation}/${key}`;
  const known = menus.get(at);
  if (known) return known;
  const fresh = `menur${Math.floor(w.random() * 46656).toString(36)}`;
  menus.set(at, fresh);
  return fresh;
}
