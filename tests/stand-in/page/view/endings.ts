/** After the call: the several ends (state b). */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';

/** Signed-in end screens were never captured as DOM, only their sentences (state b). */
export function ending(scene: Scene): VNode {
  const { w, words, lesson, pressed } = scene;
  const failure = w.phase === 'removed' ? words.removed : w.phase === 'denied' ? words.denied : words.failed;
  const again = pressed('rejoin', () => lesson.enterCall());
  if (w.phase === 'removed' || w.phase === 'denied' || w.phase === 'retry') {
    return h(
      'div',
      { key: 'retry', class: 'screen', 'data-tid': 'calling-retry-screen' },
      h(
        'div',
        { 'data-tid': 'calling-retry-screen-alert-container', role: 'alert' },
        h('h1', { id: 'calling-retry-screen-title' }, failure),
      ),
      h('p', { id: 'calling-retry-screen-description' }, w.options.title),
      h(
        'div',
        { class: 'buttons' },
        h(
          'button',
          {
            class: 'plain',
            'data-tid': 'calling-retry-cancelbutton',
            press: pressed('retry-cancel', () => lesson.end('app')),
          },
          words.cancel,
        ),
        h('button', { class: 'primary', 'data-tid': 'calling-retry-rejoinbutton', press: again }, words.rejoin),
      ),
    );
  }
  if (w.phase === 'survey') return survey(scene);
  const title = w.phase === 'ended' ? words.ended : words.left;
  if (w.options.signedIn)
    return h(
      'div',
      { key: 'ended', class: 'screen' },
      h('h1', {}, title),
      h('button', { class: 'primary', press: again }, words.rejoin),
    );
  return h(
    'div',
    { key: 'guest', class: 'screen' },
    h('h1', { 'data-tid': 'anon-meeting-end-screen-header' }, title),
    h('p', {}, words.byMistake),
    h('button', { class: 'primary', 'data-tid': 'anon-meeting-end-screen-rejoin-button', press: again }, words.rejoin),
  );
}

function survey({ words, lesson, pressed }: Scene): VNode {
  return h(
    'div',
    { key: 'survey', class: 'screen', role: 'dialog', 'aria-label': words.rateCall },
    h('h1', {}, words.rateCall),
    h('p', { class: 'stars', 'aria-hidden': 'true' }, '☆☆☆☆☆'),
    h(
      'button',
      { class: 'plain', id: 'cqf-dismiss-button', press: pressed('survey-dismiss', () => lesson.end('app')) },
      words.dismiss,
    ),
  );
}
