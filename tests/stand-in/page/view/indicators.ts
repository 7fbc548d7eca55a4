/** The indicators: encryption, call timer, recording (state c, e). */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';

export function clock(w: Scene['w']): string {
  const all = Math.max(0, Math.floor((Date.now() - w.callStart) / 1000));
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(all / 3600);
  return `${hours ? `${hours}:${two(Math.floor(all / 60) % 60)}` : two(Math.floor(all / 60))}:${two(all % 60)}`;
}

/** Without a recording it holds only these two (state c); the recording mark exists in two hypotheses. */
export function indicators({ w, words }: Scene): VNode {
  const on = w.recording !== null;
  const mark = on ? [h('span', { class: 'dot', 'aria-hidden': 'true' }), h('span', { class: 'rec' }, 'REC')] : [];
  return h(
    'div',
    {
      class: 'indicators',
      id: 'indicators',
      'data-tid': 'ubar-indicators',
      role: 'toolbar',
      'aria-label': words.indicators,
    },
    h('div', { id: 'e2ee-status', 'aria-label': words.encrypted }, icon('lock')),
    h('div', { id: 'call-duration-custom', role: 'time' }, h('span', { 'data-tid': 'call-duration' }, clock(w))),
    (on || w.options.recording === 'always') &&
      h('div', { key: 'rec', id: 'recording-indicator-custom', class: on ? 'recording' : '' }, mark),
  );
}
