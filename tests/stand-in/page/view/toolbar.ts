/** The bar over the stage: indicators, meeting controls, calling controls (roster e, state b-e). */
import { h, type VNode } from '../dom.ts';
import type { Scene } from '../world.ts';
import { icon } from './icons.ts';
import { indicators } from './indicators.ts';
import { leaveButton } from './leave.ts';
import { moreButton } from './menus.ts';
import { rosterButton } from './roster-button.ts';

type IconName = Parameters<typeof icon>[0];

export function toolbar(scene: Scene): VNode {
  const { w, words } = scene;
  const { light } = w.options;
  return h(
    'div',
    { class: 'ubar', 'data-tid': 'ubar-toolbar-wrapper' },
    indicators(scene),
    h(
      'div',
      {
        class: 'group',
        id: 'horizontalMiddleEnd',
        'data-tid': 'ubar-horizontal-middle-end',
        role: 'toolbar',
        'aria-label': words.meetingControls,
      },
      control(scene, 'chat-button', 'chat', words.chat, () => scene.lesson.openChat(), chatBadge(scene)),
      rosterButton(scene),
      control(
        scene,
        'raisehands-button',
        'hand',
        words.raise,
        () => scene.lesson.raiseHand(own(scene)),
        null,
        undefined,
        words.raiseShort,
      ),
      control(scene, 'reaction-menu-button', 'smile', words.react),
      control(scene, light ? 'custom-view-button' : 'view-mode-button', 'view', words.view),
      moreButton(scene),
    ),
    h(
      'div',
      {
        class: 'group',
        id: 'horizontalEnd',
        'data-tid': 'ubar-horizontal-end',
        role: 'toolbar',
        'aria-label': words.callingControls,
      },
      deviceButtons(scene),
      !w.entireScreen && leaveButton(scene),
    ),
  );
}

const own = ({ w }: Scene): string => w.members.find((m) => m.me)?.id ?? '';

/** Mic, camera, share: what they are set to is in data-state, whatever the language (state b). */
export function deviceButtons(scene: Scene): VNode[] {
  const { w, words, lesson } = scene;
  const { light } = w.options;
  const me = w.members.find((m) => m.me);
  const sharing = w.sharer?.me === true;
  return [
    control(
      scene,
      'video-button',
      'camera',
      words.camera,
      () => me && lesson.alter(me.id, { video: !me.video }),
      null,
      me?.video ? 'call-video' : 'call-video-off',
    ),
    control(
      scene,
      light ? 'mic-button' : 'microphone-button',
      me?.muted ? 'micOff' : 'mic',
      words.mic,
      () => me && (me.muted ? lesson.unmute(me.id) : lesson.mute(me.id)),
      null,
      me?.muted ? 'mic-off' : 'mic',
    ),
    control(
      scene,
      light ? 'screenshare-button' : 'share-button',
      'share',
      words.share,
      () => (sharing ? lesson.stopShare() : lesson.share('me')),
      null,
      sharing ? 'call-control-stop-presenting-new' : 'call-control-present-new',
    ),
  ];
}

function control(
  scene: Scene,
  id: string,
  name: IconName,
  label: string,
  act?: () => void,
  badge: VNode | null = null,
  state?: string,
  shown = label,
): VNode {
  return h(
    'button',
    {
      key: id,
      class: 'tool',
      id,
      'data-inp': id,
      'aria-label': label,
      'data-state': state,
      press: scene.pressed(id, act),
    },
    h('span', { class: 'tool-icon' }, icon(name), badge),
    h('span', { class: 'tool-label', 'aria-hidden': 'true' }, shown),
  );
}

/** Other toolbar badges carry the same data-tid as variant b of the roster's (roster b). */
const chatBadge = ({ w }: Scene): VNode | null =>
  w.unread ? h('span', { class: 'count', 'data-tid': 'toolbar-item-badge' }, String(w.unread)) : null;
