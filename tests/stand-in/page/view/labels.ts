/** How a person's name and row label are put together; two formats were live in one week of June 2026 (roster a). */
import type { Member } from '../types.ts';
import type { Scene } from '../world.ts';

/** The name as printed: guests carry a suffix, in the older build anonymous visitors too. */
export function shownName({ w, words }: Scene, m: Member): string {
  const suffixed = m.kind === 'guest' || (m.kind === 'visitor' && w.options.labels === 'old');
  const guest = suffixed ? `${m.name} ${words.guestSuffix}` : m.name;
  return m.me && w.options.you ? `${guest} (You)` : guest;
}

/** The qualifier glued to the name with no comma in the newer build (L3, L4). */
export function qualifier({ words }: Scene, m: Member): string | null {
  if (m.kind === 'visitor') return words.unverified;
  if (m.kind === 'external' || m.kind === 'consumer') return words.unfamiliar;
  return null;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function rowLabel(scene: Scene, m: Member): string {
  const { w, words } = scene;
  const name = shownName(scene, m);
  const role = m.organiser ? [words.organiser] : [];
  if (m.where === 'lobby') return name;
  if (m.where === 'invited') return [name, m.status || words.away[0], ...role].join(', ');
  const mic = m.muted ? words.muted : words.unmuted;
  const extras = [...(m.hand ? [words.handRaised] : []), ...(m.video ? [words.videoOn] : [])];
  if (w.options.labels === 'old') {
    const external = m.kind === 'external' || m.kind === 'consumer' ? [words.external] : [];
    const guest = m.kind === 'guest' || m.kind === 'visitor' ? [words.meetingGuest] : [];
    return [name, ...external, words.hasMenu, ...guest, ...role, ...extras, mic].join(', ');
  }
  const glued = qualifier(scene, m);
  if (!glued) return [name, ...role, ...extras, mic].join(', ');
  return [`${name} ${glued}`, ...role, ...extras, w.lang === 'en' ? lower(mic) : mic].join(', ');
}

export function tileLabel(scene: Scene, m: Member): string {
  const { words } = scene;
  if (m.me) return `${words.myself}, ${m.name}, ${m.muted ? words.muted : words.unmuted}, ${words.hasMenu}`;
  const glued = qualifier(scene, m);
  const name = glued ? `${shownName(scene, m)} ${glued}` : shownName(scene, m);
  const states = [...(m.video ? [words.videoOn] : []), ...(m.muted ? [lower(words.muted)] : [])];
  return [name, ...states, words.menuAvailable].join(', ');
}

/** What a tile's data-tid holds: sometimes the name, an e-mail address, or a placeholder (L14). */
export function tileTid(m: Member): string {
  if (m.displayAs === 'placeholder') return 'unknown_email_address@invalid.teams.ms';
  if (m.displayAs === 'email')
    return `${m.name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]+/g, '.')}@school.example`;
  return m.name;
}

export function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean);
  return ((parts[0]?.[0] ?? '') + (parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : '')).toUpperCase();
}

/** A quiet colour per person, the same each time. */
export function hue(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 360;
  return sum;
}
