import type { Words } from './words/words.ts';
import type { World } from './world.ts';

/** document.title follows the page and the panel, and may begin with a count of unread messages (state e, roster e). */
export function titleOf(w: World, words: Words): string {
  const name = `${partOf(w, words)} | Microsoft Teams`;
  if (w.phase === 'launcher') return 'Join conversation';
  if (w.phase === 'prejoin' || w.phase === 'connecting' || w.phase === 'lobby')
    return 'Meeting join | Microsoft Teams meeting';
  return w.unread ? `(${w.unread}) ${name}` : name;
}

function partOf(w: World, words: Words): string {
  if (w.phase !== 'call' && w.phase !== 'lost') return words.calendar;
  if (w.page !== 'call') return w.page === 'chat' ? words.chat : w.page === 'people' ? words.people : words.calendar;
  return `${w.panel === 'people' ? words.people : 'Meet'} | ${w.options.title}`;
}
