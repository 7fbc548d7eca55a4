/** The People button and its badge (roster b, e). */
import { h, type VNode } from '../dom.ts';
import { rowsHere, type Scene } from '../world.ts';
import { icon } from './icons.ts';

export function rosterButton(scene: Scene): VNode {
  const { w, words, lesson, pressed } = scene;
  const open = w.panel === 'people';
  return h(
    'button',
    {
      class: `tool${open ? ' on' : ''}`,
      id: 'roster-button',
      'data-inp': 'roster-button',
      'aria-label': words.people,
      'aria-pressed': w.options.pressed === 'changes' ? String(open) : 'false',
      'data-track-action-outcome': w.options.pressed === 'track' ? (open ? 'hide' : 'show') : undefined,
      press: pressed('roster-button', () => (open ? lesson.closePeople() : lesson.openPeople())),
    },
    h('span', { class: 'tool-icon' }, icon('people'), peopleBadge(scene)),
    h('span', { class: 'tool-label', 'aria-hidden': 'true' }, words.people),
  );
}

function peopleBadge({ w }: Scene): VNode | null {
  const n = w.badgeTotal ?? w.badgeCount ?? rowsHere(w);
  if (w.badgeHidden || w.badge === 'gone' || (n <= 1 && !w.options.badgeAlone)) return null;
  const text = w.badge === 'empty' ? '' : w.options.badgeCap && n > 99 ? '99+' : String(n);
  if (w.badge === 'b' || (w.badge === 'empty' && w.options.badge === 'b'))
    return h('span', { key: 'b', class: 'count', 'data-tid': 'toolbar-item-badge' }, text);
  return h(
    'span',
    { key: 'a', class: 'count', 'data-tid': 'roster-button-tile', 'aria-hidden': 'true', style: 'width: 2ch' },
    text,
  );
}
