/**
 * Builds Teams-like pages by hand, inside the page, from the attributes the evidence records. Provenance: authored;
 * no page was captured. The sections cited are those of the roster and call-state evidence.
 */
type Attributes = Record<string, string | undefined>;

export function el(tag: string, attributes: Attributes = {}, ...kids: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...kids);
  return element;
}

export interface Who {
  name: string;
  /** Account id; null for markup without one. */
  id?: string | null;
  prefix?: string;
  /** Null: no microphone icon. */
  mic?: 'muted' | 'unmuted' | null;
  /** What follows the name in the label; null for no label. */
  rest?: string | null;
  organiser?: boolean;
  skin?: '2026' | '2024';
}

let ids = 0;
export const orgId = (n = ++ids): string => `8:orgid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** One row (roster a, c). */
export function person(who: Who): HTMLElement {
  const {
    name,
    id = orgId(),
    prefix = 'participantsInCall',
    mic = 'muted',
    rest = ', Muted',
    organiser,
    skin = '2026',
  } = who;
  const marker = { 'data-cid': 'roster-participant', 'data-tid': `${prefix}-${name}` };
  const label = rest === null ? undefined : `${name}${rest}`;
  const icon = mic === null ? [] : [el('svg', { 'data-cid': `roster-participant-${mic}` })];
  const role = organiser ? [el('span', { 'data-tid': 'ts-roster-organizer-status' }, 'Organizer')] : [];
  const text = el('span', id === null ? { title: name } : { id: `roster-avatar-img-${id}`, title: name }, name);
  if (skin === '2024') {
    const inner = el('div', { role: 'treeitem', 'aria-label': label }, text, ...role, ...icon);
    return el('li', { ...marker, role: 'presentation' }, inner);
  }
  const group = el(
    'div',
    id === null ? {} : { id: `calling-roster-item-${id}`, role: 'group' },
    text,
    ...role,
    ...icon,
  );
  return el('div', { ...marker, role: 'treeitem', 'aria-label': label }, group);
}

/** A section header (roster b). */
export function header(label: string | null, text: string, index = 2): HTMLElement {
  const span = el('span', { id: `roster-title-section-${index}`, 'aria-label': label ?? undefined }, text);
  return el('div', { role: 'treeitem' }, span, el('button', {}, 'Mute all'));
}

export const inThisMeeting = (n: number, index = 2): HTMLElement =>
  header(`In this meeting, ${n} total`, `In this meeting (${n})`, index);

export const pager = (text: string): HTMLElement =>
  el('div', { role: 'treeitem', class: 'fui-TreeItem' }, el('div', {}, el('span', {}, text)));

export const people = (n: number, from = 1): HTMLElement[] =>
  Array.from({ length: n }, (_, index) => person({ name: `Learner ${from + index}` }));

export function panel(...kids: Node[]): HTMLElement {
  const tree = el('div', { role: 'tree', 'data-tid': 'calling-roster-attendees', 'aria-label': 'Attendees' }, ...kids);
  const side = { role: 'complementary', 'data-tid': 'calling-right-side-panel', 'aria-label': 'Participants' };
  return el('div', { 'data-tid': 'app-layout-area--end', class: 'slot' }, el('div', side, tree));
}

export interface TileWho {
  name: string;
  rest?: string | null;
  self?: boolean;
  type?: 'Video' | 'ScreenSharing';
}

/** A stage tile (roster e). */
export function tile({
  name,
  rest = ', muted, Context menu is available',
  self = false,
  type = 'Video',
}: TileWho): HTMLElement {
  const label =
    rest === null ? undefined : self ? `Myself video, ${name}, Unmuted, Has context menu` : `${name}${rest}`;
  const tag = el('span', { 'data-tid': 'participant-info-nametag' }, name);
  const stream = {
    'data-cid': 'calling-participant-stream',
    'data-stream-type': type,
    role: 'menuitem',
    'aria-label': label,
  };
  const inner = el('div', stream, el('div', { 'data-tid': 'voice-level-stream-outline' }), tag);
  return el(
    'div',
    self ? { 'data-tid': 'myself-video', 'aria-label': label } : { 'data-tid': `video-item-container-${name}` },
    inner,
  );
}

export interface CallOptions {
  hangUp?: boolean;
  timer?: boolean;
  caret?: boolean;
  /** Text of the People badge; null for none. */
  badge?: string | null;
  badgeTid?: 'roster-button-tile' | 'toolbar-item-badge';
  indicators?: (Node | string)[];
  tiles?: Node[];
  panel?: Node | null;
}

/** The call screen (call state b, c, d; roster e). */
export function call(options: CallOptions = {}): HTMLElement {
  const {
    hangUp = true,
    timer = true,
    caret = true,
    badge = null,
    badgeTid = 'roster-button-tile',
    tiles = [],
  } = options;
  const time = el(
    'div',
    { id: 'call-duration-custom', role: 'time' },
    el('span', { 'data-tid': 'call-duration' }, '00:34'),
  );
  const quiet = [el('div', { id: 'e2ee-status' }), ...(timer ? [time] : [])];
  const count = badge === null ? [] : [el('span', { 'data-tid': badgeTid, 'aria-hidden': 'true' }, badge)];
  const leave = {
    id: 'hangup-button',
    'data-tid': 'hangup-main-btn',
    'data-inp': 'hangup-button',
    'aria-label': 'Leave',
  };
  const more = { id: 'hangup-button-more-options', 'data-tid': 'hangup-toggle-more-options-btn' };
  const bar = el(
    'div',
    { 'data-tid': 'ubar-toolbar-wrapper' },
    el(
      'div',
      { id: 'indicators', 'data-tid': 'ubar-indicators', role: 'toolbar' },
      ...quiet,
      ...(options.indicators ?? []),
    ),
    el(
      'div',
      { id: 'horizontalMiddleEnd' },
      el('button', { id: 'roster-button', 'aria-label': 'People' }, 'People', ...count),
    ),
    el(
      'div',
      { id: 'horizontalEnd' },
      ...(hangUp ? [el('button', leave, 'Leave')] : []),
      ...(caret ? [el('button', more, 'v')] : []),
    ),
  );
  const gallery = el('div', { 'data-tid': 'only-videos-wrapper', role: 'menu' }, ...tiles);
  const captions = el('div', { 'data-tid': 'closed-caption-v2-window-wrapper' }, el('div', {}, 'so'));
  const stage = el('div', { 'data-tid': 'modern-stage-wrapper' }, gallery, captions);
  return el('div', { 'data-cid': 'call-screen-wrapper' }, bar, stage, ...(options.panel ? [options.panel] : []));
}

/** The app around it; `null` for nothing but the given parts. */
export function show(...kids: Node[]): void {
  const avatar = el('button', { 'data-tid': 'me-control-avatar', 'aria-label': 'Profile picture of Carys Evans.' });
  const rail = el('nav', {}, el('button', { 'aria-label': 'People' }), avatar);
  document.body.replaceChildren(
    el('div', { id: 'app' }, rail, el('div', { 'data-tid': 'app-layout-area--main' }, ...kids)),
  );
}

/** A call with an open list of these rows. */
export const showList = (...rows: Node[]): void => show(call({ panel: panel(...rows) }));
