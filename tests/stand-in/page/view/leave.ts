/** Leave, its caret, the menu and the confirmation (state d). */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';

export function leaveButton(scene: Scene): VNode {
  const { w, words, pressed, redraw } = scene;
  const caret = w.options.caret;
  const leave = pressed('hangup', () => hangUp(scene));
  const old = w.skin === '2024';
  const inside = [icon('leave'), h('span', { class: 'leave-label' }, words.leave)];
  const main = old
    ? h(
        'div',
        { key: 'old', id: 'hangup-button' },
        h('button', { class: 'leave', 'aria-label': `${words.leave} (Ctrl+Shift+H)`, press: leave }, inside),
      )
    : h(
        'button',
        {
          key: 'new',
          class: 'leave',
          id: 'hangup-button',
          'data-tid': 'hangup-main-btn',
          'data-inp': 'hangup-button',
          'aria-label': words.leave,
          'aria-keyshortcuts': 'Ctrl+Shift+H',
          'data-track-action-scenario': 'CallStopMeeting',
          press: leave,
        },
        inside,
      );
  const options = h(
    'button',
    {
      class: 'caret',
      id: 'hangup-button-more-options',
      'data-tid': 'hangup-toggle-more-options-btn',
      'aria-label': words.moreOptions,
      'aria-haspopup': 'menu',
      'aria-expanded': String(w.menu === 'leave'),
      'data-track-action-scenario': 'callStopMeetingOptions',
      press: pressed('hangup-menu', () => {
        w.menu = w.menu === 'leave' ? null : 'leave';
        redraw();
      }),
    },
    icon('down'),
  );
  return h(
    'div',
    { class: `split${caret ? '' : ' single'}` },
    main,
    caret && options,
    w.menu === 'leave' && leaveMenu(scene),
  );
}

export function hangUp({ w, lesson }: Scene): void {
  lesson.end(w.options.after);
}

function leaveMenu(scene: Scene): VNode {
  const { w, words, pressed, redraw } = scene;
  const ask = (): void => {
    w.menu = null;
    w.dialog = 'end';
    redraw();
  };
  return h(
    'div',
    { class: 'menu right', role: 'menu' },
    h(
      'div',
      {
        role: 'menuitem',
        tabindex: '0',
        class: 'item',
        'data-tid': 'hangup-leave-call-btn',
        press: pressed('hangup', () => hangUp(scene)),
      },
      words.leave,
    ),
    h(
      'div',
      {
        role: 'menuitem',
        tabindex: '0',
        class: 'item',
        'data-tid': 'hangup-end-meeting-btn',
        press: pressed('end-meeting', ask),
      },
      words.endMeeting,
    ),
  );
}
