import type { Badge } from '../browser.ts';
import type { PageKey } from '../i18n/page.en.ts';
import type { Standing } from '../protocol/standing.ts';

/** The words that stand in the button's title; the same state as its sign. */
export const titleOf = ({ level, phase }: Standing): PageKey =>
  phase === 'lost' && level !== 'critical' ? 'badge.lost' : `badge.${level}`;

/** The badge without its words. Letters and signs differ, so that it can be told without its colour. */
export function badgeOf({ level, phase, calm }: Standing): Omit<Badge, 'title'> {
  if (phase === 'lost' && level !== 'critical') return UNKNOWN;
  const badge = BADGES[level];
  // What the teacher has answered keeps its sign, and is an outline: ink on paper, no longer a filled sign.
  return calm ? { text: badge.text, colour: '#ffffff', ink: CALM_INK[level] ?? badge.colour } : badge;
}

// Fluent 2 values, as in the tokens of the panel: a badge takes no style sheet. Contrasts: evidence, engineering 3.1.
const UNKNOWN = { text: '?', colour: '#616161', ink: '#ffffff' } as const;
const CALM_INK: Partial<Record<Standing['level'], string>> = { warning: '#bc4b09' };
const BADGES: Record<Standing['level'], Omit<Badge, 'title'>> = {
  clear: { text: '✓', colour: '#107c10', ink: '#ffffff' },
  unknown: UNKNOWN,
  advice: { text: 'i', colour: '#4f52b2', ink: '#ffffff' },
  warning: { text: '!', colour: '#f7630c', ink: '#242424' },
  critical: { text: '!!', colour: '#c50f1f', ink: '#ffffff' },
  idle: { text: '', colour: '#616161', ink: '#ffffff' },
};
