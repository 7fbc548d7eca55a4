/** Before the call: launcher, pre-join, connecting, lobby (state a, b). */
import { h, type VNode } from '../dom.ts';
import { myself, type Scene } from '../world.ts';
import { hue, initials } from './labels.ts';

/** A page of its own: going on from here loads the client anew, unlike every later step (state a). */
export function launcher({ words, pressed, w }: Scene): VNode {
  const go = (): void => {
    const query = new URLSearchParams(location.search);
    query.set('start', 'prejoin');
    query.set('meetingjoin', 'true');
    location.assign(`/v2/?${query}${location.hash}`);
  };
  return h(
    'div',
    { key: 'launcher', class: 'screen' },
    h('h1', {}, w.options.title),
    h(
      'button',
      { class: 'primary', 'data-tid': 'joinOnWeb', 'aria-label': words.joinOnWeb, press: pressed('join-on-web', go) },
      words.joinOnWeb,
    ),
    h('button', { class: 'plain', 'data-tid': 'joinInApp', press: pressed('join-in-app') }, words.joinInApp),
  );
}

/** The switches here look like in-call ones to a careless reader (state b). They stay in the page while in the lobby. */
export function prejoin(scene: Scene): VNode {
  const { w, words, lesson, pressed, redraw } = scene;
  const me = myself(w);
  const waitingInLobby = w.phase === 'lobby';
  const join = (): void => {
    w.phase = 'connecting';
    redraw();
    setTimeout(() => {
      if (w.phase !== 'connecting') return;
      w.phase = w.options.lobby ? 'lobby' : w.phase;
      if (w.options.lobby) redraw();
      else lesson.enterCall();
    }, w.options.connectMs);
  };
  const named = (event: Event): void => {
    me.name = (event.target as HTMLInputElement).value || w.options.me;
  };
  const toggle = (name: string, label: string, on: boolean, flip: () => void): VNode =>
    h(
      'label',
      { class: 'switch' },
      h('input', {
        type: 'checkbox',
        role: 'switch',
        'data-tid': name,
        'data-cid': `${name}-${on}`,
        'aria-checked': String(on),
        'aria-label': label,
        checked: on,
        input: flip,
      }),
      label,
    );
  return h(
    'div',
    { key: 'prejoin', class: 'screen', 'data-tid': 'calling-prejoin-screen', role: 'region' },
    h(
      'div',
      { 'data-tid': 'prejoin-header-content' },
      h('h1', { 'data-tid': 'meeting-header-title' }, w.options.title),
    ),
    waitingInLobby &&
      h(
        'div',
        { key: 'lobby', class: 'lobby', 'data-tid': 'calling-lobby-screen' },
        h('p', {}, words.lobby[w.options.lobbyText] ?? words.lobby[0]),
      ),
    h(
      'div',
      { class: 'prejoin-box', 'data-tid': 'calling-prejoin-render-content-container' },
      h(
        'div',
        { class: 'preview', 'aria-hidden': 'true' },
        h('div', { class: 'avatar big', style: `--hue: ${hue(me.name)}` }, initials(me.name)),
      ),
      !w.options.signedIn &&
        h('input', {
          class: 'field',
          'data-tid': 'prejoin-display-name-input',
          placeholder: words.typeName,
          'aria-label': words.typeName,
          input: named,
        }),
      toggle('toggle-video', words.camera, me.video, () => lesson.alter(me.id, { video: !me.video })),
      toggle('toggle-mute', words.mic, !me.muted, () => lesson.alter(me.id, { muted: !me.muted })),
      h(
        'div',
        { class: 'buttons' },
        h(
          'button',
          {
            class: 'plain',
            'data-tid': 'prejoin-cancel-button',
            press: pressed('prejoin-cancel', () => lesson.end('app')),
          },
          words.cancel,
        ),
        !waitingInLobby &&
          h(
            'button',
            {
              class: 'primary',
              id: 'prejoin-join-button',
              'data-tid': 'prejoin-join-button',
              'aria-label': words.joinNow,
              press: pressed('join-now', join),
            },
            words.joinNow,
          ),
      ),
    ),
  );
}

export const connecting = ({ words }: Scene): VNode =>
  h(
    'div',
    { key: 'connecting', class: 'screen', 'data-tid': 'calling-connecting-screen' },
    h('p', {}, words.connecting),
  );
