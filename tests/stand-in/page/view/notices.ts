/** Bars over the stage, each with a close button named for its cause (state b, c), and the lobby popup (roster g). */
import { h, type VNode } from '../dom.ts';
import { type Scene, waiting } from '../world.ts';
import { icon } from './icons.ts';

export function notices(scene: Scene): VNode {
  const { w } = scene;
  return h(
    'div',
    { class: 'notices' },
    lobbyPopup(scene),
    w.notices.map((n) =>
      h('div', { key: n.name, class: 'notice', role: 'alert' }, h('span', {}, n.text), dismiss(scene, n.name)),
    ),
  );
}

function dismiss(scene: Scene, name: string): VNode {
  const { w, words, pressed, redraw } = scene;
  const away = (): void => {
    w.notices = w.notices.filter((n) => n.name !== name);
    redraw();
  };
  return h(
    'button',
    {
      class: 'bare',
      'data-tid': `callingAlertDismissButton_${name}`,
      'aria-label': words.dismiss,
      press: pressed('dismiss', away),
    },
    icon('close'),
  );
}

function lobbyPopup(scene: Scene): VNode | null {
  const { w, words, lesson, pressed, redraw } = scene;
  const first = waiting(w).find((m) => !w.passedOver.includes(m.id));
  if (!first) return null;
  const passOver = (): void => {
    w.passedOver = [...w.passedOver, first.id];
    redraw();
  };
  return h(
    'div',
    { key: 'lobby', class: 'notice', role: 'alert' },
    h('span', { 'data-tid': `participants-in-lobby-${first.name}` }, words.lobbyPopup(first.name)),
    h(
      'button',
      { class: 'small', title: words.viewLobby, press: pressed('view-lobby', () => lesson.openPeople()) },
      words.viewLobby,
    ),
    h(
      'button',
      { class: 'small', 'data-tid': 'lobby-popup-deny-btn', press: pressed('deny', () => lesson.deny(first.id)) },
      words.deny,
    ),
    h(
      'button',
      {
        class: 'small strong',
        'data-tid': 'lobby-popup-admit-btn',
        press: pressed('admit', () => lesson.admit(first.id)),
      },
      words.admit,
    ),
    h(
      'button',
      {
        class: 'bare',
        'data-tid': 'callingAlertDismissButton_lobby',
        'aria-label': words.dismiss,
        press: pressed('dismiss', passOver),
      },
      icon('close'),
    ),
  );
}
