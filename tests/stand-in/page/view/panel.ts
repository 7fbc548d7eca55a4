/** The right-hand slot: People and Chat take turns in it; closed, it is emptied and hidden inline (roster e, L7). */
import { h, type VNode } from '../dom.ts';
import { here, type Scene } from '../world.ts';
import { icon } from './icons.ts';
import { roster } from './roster.ts';

export function sideSlot(scene: Scene): VNode {
  const { w } = scene;
  const open = w.panel !== null;
  return h(
    'div',
    { class: 'slot', 'data-tid': 'app-layout-area--end', style: open ? undefined : 'display:none;visibility:hidden' },
    w.panel === 'people' && people(scene),
    w.panel === 'chat' && chat(scene),
  );
}

function head(scene: Scene, title: string): VNode {
  const { words, lesson, pressed } = scene;
  return h(
    'div',
    { class: 'rail-head', 'data-tid': 'rail-header' },
    h('h2', { 'data-tid': 'right-side-panel-header-title' }, title),
    h(
      'button',
      {
        class: 'bare',
        'data-tid': 'rail-header-close-button',
        'aria-label': words.closePanel,
        press: pressed('close-panel', () => lesson.closePeople()),
      },
      icon('close'),
    ),
  );
}

/** Rows for a place scrolled to are on their way: whatever is scrolled to meanwhile comes with them. */
let drawing = false;

function people(scene: Scene): VNode {
  const { w, words, pressed, redraw } = scene;
  const scrolled = (event: Event): void => {
    const top = (event.target as Element).scrollTop;
    if (top === w.scrollTop) return;
    w.scrollTop = top;
    if (w.options.drawAfterMs === 0) redraw();
    else if (!drawing) {
      drawing = true;
      setTimeout(() => {
        drawing = false;
        redraw();
      }, w.options.drawAfterMs);
    }
  };
  const old = w.skin === '2024' ? ' virtual-tree-list-scroll-container' : '';
  return h(
    'div',
    {
      key: 'people',
      class: 'panel',
      role: 'complementary',
      'data-tid': 'calling-right-side-panel',
      'aria-label': words.participants,
    },
    head(scene, words.participants),
    h(
      'div',
      { class: 'invite' },
      h('button', { class: 'plain wide', press: pressed('share-invite') }, words.shareInvite),
    ),
    h('div', { class: `roster-scroller${old}`, scroll: scrolled }, roster(scene)),
  );
}

/** The chat's own head count is of chat members, not of people in the call (roster b). */
function chat(scene: Scene): VNode {
  const { w, words } = scene;
  const members = w.members.filter((m) => m.where !== 'lobby').length + 3;
  return h(
    'div',
    {
      key: 'chat',
      class: 'panel',
      role: 'complementary',
      'data-tid': 'calling-right-side-panel',
      'aria-label': words.chat,
    },
    head(scene, words.chat),
    h(
      'button',
      { class: 'link lone', 'data-tid': 'chat-header-participant-count', 'aria-label': words.chatCount(members) },
      icon('people'),
      String(members),
    ),
    h(
      'div',
      { class: 'messages', id: 'chat-pane-list', 'data-tid': 'message-pane-list-runway' },
      here(w)
        .slice(0, 3)
        .map((m) =>
          h(
            'div',
            { key: m.id, class: 'message', 'data-tid': 'chat-pane-item' },
            h('b', { 'data-tid': 'message-author-name' }, m.name),
            h('p', {}, '👍'),
          ),
        ),
    ),
    h('div', {
      class: 'compose',
      role: 'textbox',
      'data-tid': 'ckeditor',
      contenteditable: 'true',
      'aria-label': words.typeMessage,
    }),
  );
}
