import { rangeText } from '../meeting/range.ts';
import type { View } from './view.ts';

/** How long calm news waits before it is read out, so that a change which undoes itself is never heard (ms). */
export const CALM_MS = 5_000;

/** What the two live regions hold, and what waits to be said. */
export interface Voice {
  /** The state last spoken of, or seen at the start. */
  readonly about: string | null;
  readonly alert: string;
  readonly status: string;
  readonly due: { readonly about: string; readonly at: number } | null;
}
export const SILENT: Voice = { about: null, alert: '', status: '', due: null };

export interface News {
  readonly about: string;
  readonly loud: boolean;
  readonly text: string;
}

/** Figures that tick are left out of `about`: names loading one by one are one piece of news, not twenty. */
export function newsOf(view: View, text: string): News {
  const loud = view.level === 'critical' || view.level === 'warning' || view.level === 'unknown';
  const calm = view.report && view.level === 'clear' ? rangeText(view.report.staff) : '';
  const about = [view.word, view.tone, view.headline?.check, view.sentence.key, calm].join(' ');
  return { about, loud, text };
}

/** Folds what is to be said now into what was said. Loud news is said at once; calm news when it has stood a while. */
export function hear(voice: Voice, news: News, now: number): Voice {
  if (news.about === voice.about) return voice.due === null ? voice : { ...voice, due: null };
  if (news.loud) return { about: news.about, alert: news.text, status: '', due: null };
  // What is on the screen when the panel opens is read there; only what changes afterwards is news.
  if (voice.about === null) return { ...SILENT, about: news.about };
  if (voice.due?.about !== news.about) return { ...voice, alert: '', due: { about: news.about, at: now + CALM_MS } };
  if (now < voice.due.at) return voice;
  return { about: news.about, alert: '', status: news.text, due: null };
}
