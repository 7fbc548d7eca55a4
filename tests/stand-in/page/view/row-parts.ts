/** The smaller parts of a row: notes under the name, and the states at its end (roster c). */
import { h, type Kid } from '../dom.ts';
import type { Member } from '../types.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';
import { qualifier } from './labels.ts';

export function details(scene: Scene, m: Member): Kid {
  const { w, words } = scene;
  const newer = w.options.labels === 'new';
  const glued = newer ? qualifier(scene, m) : null;
  return h(
    'div',
    { class: 'notes' },
    m.organiser && h('span', { class: 'note', 'data-tid': 'ts-roster-organizer-status' }, words.organiser),
    m.where === 'invited' && h('span', { class: 'note' }, m.status || words.away[0]),
    m.where === 'call' && glued && h('span', { class: 'note', 'aria-label': glued }, glued),
  );
}

export function states(scene: Scene, m: Member, menu: string): Kid {
  const { w, words, lesson, pressed } = scene;
  if (m.where === 'lobby') {
    return h(
      'div',
      { class: 'aside shown' },
      h(
        'button',
        { class: 'small', 'data-cid': 'roster-deny-participant', press: pressed('deny', () => lesson.deny(m.id)) },
        words.deny,
      ),
      h(
        'button',
        {
          class: 'small strong',
          'data-cid': 'roster-admit-participant',
          press: pressed('admit', () => lesson.admit(m.id)),
        },
        words.admit,
      ),
    );
  }
  const more = h(
    'button',
    {
      class: 'hover-only',
      id: menu,
      'data-cid': 'ts-participant-action-button',
      'aria-haspopup': 'menu',
      'aria-label': words.moreOptions,
      press: pressed('row-menu'),
    },
    icon('more', { style: 'stroke-width: 2.6' }),
  );
  if (m.where === 'invited') return h('div', { class: 'aside' }, more);
  const newer = w.skin === '2026';
  const mic = icon(m.muted ? 'micOff' : 'mic', { 'data-cid': `roster-participant-${m.muted ? 'muted' : 'unmuted'}` });
  return h(
    'div',
    { class: 'aside' },
    more,
    m.hand &&
      h(
        'span',
        newer
          ? {
              class: 'hand',
              id: `roster-raise-hand-icon-${m.id}`,
              'aria-label': words.handPosition(handPosition(w, m)),
            }
          : { class: 'hand', 'data-cid': 'roster-participant-hand-raised' },
        icon('hand'),
      ),
    newer ? h('div', { id: `roster-mic-button-${m.id}`, class: 'mic' }, mic) : h('div', { class: 'mic' }, mic),
  );
}

export const handPosition = (w: Scene['w'], m: Member): number =>
  m.hand ? w.members.filter((other) => other.where === 'call' && other.hand).indexOf(m) + 1 : 0;
