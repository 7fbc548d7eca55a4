/** The app around the meeting: title bar, rail, and its other pages. */
import { h, type VNode } from '../dom.ts';
import type { AppPage } from '../types.ts';
import { myself, type Scene } from '../world.ts';
import { icon } from './icons.ts';
import { hue, initials } from './labels.ts';

export function titleBar({ w, words }: Scene): VNode {
  const me = myself(w);
  return h(
    'div',
    { class: 'title-bar' },
    h('div', { class: 'search', 'aria-hidden': 'true' }),
    w.options.meControl &&
      h(
        'button',
        {
          class: 'avatar me',
          'data-tid': 'me-control-avatar',
          style: `--hue: ${hue(me.name)}`,
          'aria-label': words.pictureOf(me.name),
        },
        initials(me.name),
      ),
  );
}

/** The rail's own "People" is a trap: same words as the roster button, and it leaves the meeting view (L12). */
export function rail({ words, lesson, pressed }: Scene): VNode {
  const entry = (name: Parameters<typeof icon>[0], label: string, to: AppPage | null): VNode =>
    h(
      'button',
      {
        key: name,
        class: 'rail-button',
        'aria-label': label,
        press: pressed(`rail-${name}`, to ? () => lesson.navigateInApp(to) : undefined),
      },
      icon(name),
      h('span', { 'aria-hidden': 'true' }, label),
    );
  return h(
    'nav',
    { class: 'rail' },
    entry('bell', words.activity, null),
    entry('chat', words.chat, 'chat'),
    entry('calendar', words.calendar, 'calendar'),
    entry('people', words.people, 'people'),
  );
}

export function page({ w, words }: Scene, which: AppPage): VNode {
  const title = which === 'chat' ? words.chat : which === 'people' ? words.people : words.calendar;
  const lines = Array.from({ length: 6 }, (_, n) => h('div', { key: String(n), class: 'ghost' }));
  const count =
    which === 'chat' &&
    h(
      'span',
      { 'data-tid': 'chat-header-participant-count', 'aria-label': words.chatCount(w.members.length + 3) },
      String(w.members.length + 3),
    );
  return h('div', { key: `page-${which}`, class: 'page' }, h('h1', {}, title), count, lines);
}
