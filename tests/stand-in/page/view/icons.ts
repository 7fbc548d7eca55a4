import { h, type VNode } from '../dom.ts';

/** Plain line drawings of our own; Teams' icons are not copied. */
const PATHS = {
  mic: 'M10 3a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0v-4A2.5 2.5 0 0 1 10 3ZM5 9.5a5 5 0 0 0 10 0M10 14.5V17',
  micOff:
    'M10 3a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0v-4A2.5 2.5 0 0 1 10 3ZM5 9.5a5 5 0 0 0 10 0M10 14.5V17M3.5 3.5l13 13',
  hand: 'M6 11V6.5a1.2 1.2 0 0 1 2.4 0V10V4.2a1.2 1.2 0 0 1 2.4 0V10V5.2a1.2 1.2 0 0 1 2.4 0V12c0 3-1.6 5-4.2 5S6 15.500 4.200 12.600',
  people:
    'M7 9.500a2.800 2.800 0 1 0 0-5.600a2.800 2.800 0 0 0 0 5.600ZM2 16c0-2.500 2-4.300 5-4.300s5 1.800 5 4.300M13.500 9a2.300 2.300 0 1 0 0-4.600M14 11.700c2.500.2 4 1.900 4 4.300',
  chat: 'M3.500 4.500h13v9h-7l-4 3v-3h-2Z',
  view: 'M3.500 4.500h5.500v5h-5.500ZM11 4.500h5.500v5H11ZM3.500 11.500h5.500v4.500h-5.500ZM11 11.500h5.500v4.500H11Z',
  camera: 'M3 6h9v8H3ZM12 9l5-2.500v7L12 11',
  share: 'M3 4.500h14v10H3ZM10 12.500V7M7.700 9.200L10 7l2.300 2.200',
  more: 'M4.500 10h.1M10 10h.1M15.500 10h.1',
  leave: 'M3 12.500c0-5.500 14-5.500 14 0l-.5 1.500h-3l-.5-2.300c-2-.7-4-.7-6 0L6.500 14h-3Z',
  down: 'M5.500 8l4.500 4.500L14.500 8',
  close: 'M5 5l10 10M15 5L5 15',
  bell: 'M10 3.500c-3 0-4.500 2-4.500 4.500v3L4 13.500h12L14.500 11V8c0-2.500-1.500-4.500-4.500-4.500ZM8.500 15.500a1.600 1.600 0 0 0 3 0',
  calendar: 'M4 5h12v11H4ZM4 8.500h12M7 3.500V6M13 3.500V6',
  lock: 'M5.500 9h9v7h-9ZM7.500 9V6.500a2.500 2.500 0 0 1 5 0V9',
  record: 'M10 4a6 6 0 1 0 0 12a6 6 0 0 0 0-12Z',
  smile: 'M10 3.500a6.500 6.500 0 1 0 0 13a6.500 6.500 0 0 0 0-13ZM7 11.500c1.500 2 4.500 2 6 0M7.500 8h.1M12.500 8h.1',
};

export function icon(name: keyof typeof PATHS, attributes: Record<string, string> = {}): VNode {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', ...attributes },
    h('path', { d: PATHS[name] }),
  );
}
