import { has } from './find.ts';
import { tidy } from './text.ts';

/**
 * The middle of "Meet | <title> | Microsoft Teams", after a leading "(3) " (evidence, call state e). Two parts name
 * no meeting. Without the stage the person is elsewhere in the app, and the middle may be a pupil's chat.
 */
export function readTitle(document: Document): string | null {
  if (!has(document, 'stage')) return null;
  const parts = tidy(document.title)
    .replace(/^\(\p{Nd}+[+＋]?\)\s*/u, '')
    .split(' | ');
  return parts.length < 3 ? null : parts.slice(1, -1).join(' | ').trim() || null;
}
