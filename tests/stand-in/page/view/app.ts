/** The whole page: title bar, rail, and whatever the phase shows. */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';
import { ending } from './endings.ts';
import { clock } from './indicators.ts';
import { leaveButton } from './leave.ts';
import { dialog } from './menus.ts';
import { notices } from './notices.ts';
import { sideSlot } from './panel.ts';
import { connecting, launcher, prejoin } from './screens.ts';
import { page, rail, titleBar } from './shell.ts';
import { stage } from './stage.ts';
import { deviceButtons, toolbar } from './toolbar.ts';

export function app(scene: Scene): VNode {
  const { w } = scene;
  if (w.phase === 'launcher') return launcher(scene);
  return h(
    'div',
    { key: 'app', class: `app skin${w.skin}` },
    titleBar(scene),
    h('div', { class: 'below' }, rail(scene), h('div', { class: 'content' }, content(scene))),
    dialog(scene),
  );
}

function content(scene: Scene): (VNode | null)[] {
  const { w } = scene;
  if (w.phase === 'prejoin' || w.phase === 'lobby') return [prejoin(scene)];
  if (w.phase === 'connecting') return [connecting(scene)];
  if (w.phase === 'app') return [page(scene, 'calendar')];
  if (w.phase === 'lost')
    return [
      h(
        'div',
        { key: 'call', class: 'call', 'data-cid': 'call-screen-wrapper' },
        h('div', { class: 'stage', 'data-tid': 'modern-stage-wrapper' }),
      ),
    ];
  if (w.phase !== 'call') return [ending(scene)];
  if (w.page !== 'call') return [page(scene, w.page), monitor(scene)];
  if (w.compact) return [compactCall(scene)];
  return [call(scene)];
}

function call(scene: Scene): VNode {
  return h(
    'div',
    { key: 'call', class: 'call', 'data-cid': 'call-screen-wrapper', 'data-tid': 'calling-screen-background' },
    toolbar(scene),
    h('div', { class: 'middle' }, h('div', { class: 'stage-area' }, notices(scene), stage(scene)), sideSlot(scene)),
  );
}

/** Compact view: the call goes on, the roster button is not there (roster e). */
function compactCall(scene: Scene): VNode {
  const { words, lesson, pressed } = scene;
  return h(
    'div',
    { key: 'compact', class: 'call compact', 'data-cid': 'call-screen-wrapper', 'aria-label': 'Meeting compact view' },
    h(
      'div',
      { class: 'ubar' },
      small(scene),
      h(
        'button',
        { class: 'plain', 'aria-label': words.maximise, press: pressed('maximise', () => lesson.compact(false)) },
        '⤢',
      ),
    ),
    stage(scene),
  );
}

const small = (scene: Scene): VNode =>
  h(
    'div',
    { class: 'group' },
    h('div', { id: 'call-duration-custom', role: 'time' }, h('span', { 'data-tid': 'call-duration' }, clock(scene.w))),
    deviceButtons(scene),
    leaveButton(scene),
  );

/** The small in-app window while another page is shown; its ids on the web were never captured, so two forms (state a). */
function monitor(scene: Scene): VNode {
  const { w, words, lesson, pressed } = scene;
  const back = pressed('monitor-back', () => lesson.navigateInApp('call'));
  const bare = h(
    'div',
    { class: 'group' },
    h('span', {}, clock(w)),
    h('button', { class: 'leave', press: pressed('hangup', () => lesson.end(w.options.after)) }, words.leave),
  );
  return h(
    'div',
    { key: 'monitor', class: 'monitor', 'data-tid': 'floating-call-monitor' },
    h('button', { class: 'link', press: back }, w.options.title),
    w.options.monitor === 'same' ? small(scene) : bare,
  );
}
