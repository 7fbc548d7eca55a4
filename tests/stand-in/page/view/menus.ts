/** The More menu with recording inside, and the dialogs (state c, d). */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';

export function moreButton(scene: Scene): VNode {
  const { w, words, pressed, redraw } = scene;
  const open = w.menu === 'more' || w.menu === 'record';
  const toggle = (): void => {
    w.menu = open ? null : 'more';
    redraw();
  };
  return h(
    'div',
    { class: 'anchor' },
    h(
      'button',
      {
        class: 'tool',
        id: 'callingButtons-showMoreBtn',
        'aria-label': words.moreActions,
        'aria-haspopup': 'menu',
        press: pressed('more', toggle),
      },
      h('span', { class: 'tool-icon' }, icon('more', { style: 'stroke-width: 2.6' })),
      h('span', { class: 'tool-label', 'aria-hidden': 'true' }, words.moreActions),
    ),
    open && moreMenu(scene),
  );
}

/** One id for start and stop: only the label tells which (state c). */
function moreMenu(scene: Scene): VNode {
  const { w, words, lesson, pressed, redraw } = scene;
  const submenu = (): void => {
    w.menu = w.menu === 'record' ? 'more' : 'record';
    redraw();
  };
  const record = (): void => {
    w.menu = null;
    if (w.recording) w.dialog = 'stop-recording';
    else lesson.record('me');
    redraw();
  };
  const captions = (): void => {
    w.menu = null;
    lesson.captions(!w.captionsOn);
  };
  const item = (id: string, label: string, press: (event: Event) => void, extra: Record<string, unknown> = {}): VNode =>
    h('div', { key: id, role: 'menuitem', tabindex: '0', class: 'item', id, press, ...extra }, label);
  return h(
    'div',
    { class: 'menu', role: 'menu', 'data-tid': 'callingButtons-showMoreBtn-menu' },
    item('RecordingMenuControl-id', words.record, pressed('record-menu', submenu), { 'aria-haspopup': 'menu' }),
    w.menu === 'record' &&
      item('recording-button', w.recording ? words.stopRecording : words.startRecording, pressed('record', record), {
        'data-inp': 'recording-button',
        class: 'item inner',
      }),
    item('closed-captions-button', words.captions, pressed('captions', captions), {
      'data-tid': `closed-captions-button-${w.captionsOn ? 'on' : 'off'}`,
      'aria-checked': String(w.captionsOn),
    }),
  );
}

export function dialog(scene: Scene): VNode | null {
  const { w, words, lesson, pressed, redraw } = scene;
  if (!w.dialog) return null;
  const ending = w.dialog === 'end';
  const title = ending ? words.endTitle : words.stopRecordingTitle;
  const close = (): void => {
    w.dialog = null;
    redraw();
  };
  const confirm = (): void => {
    w.dialog = null;
    if (ending) lesson.end('ended');
    else lesson.stopRecording();
  };
  return h(
    'div',
    { class: 'shade' },
    h(
      'div',
      { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      h('h2', {}, title),
      h(
        'div',
        { class: 'buttons' },
        h('button', { class: 'plain', press: pressed('dialog-cancel', close) }, words.cancel),
        h(
          'button',
          {
            class: 'danger',
            'data-tid': ending ? 'endCallConfirmationBtn' : 'stopRecordingConfirmationStopBtn',
            press: pressed(ending ? 'end-confirm' : 'stop-recording', confirm),
          },
          ending ? words.end : words.stop,
        ),
      ),
    ),
  );
}
