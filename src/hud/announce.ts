import { rangeText } from '../meeting/range.ts';
import type { ReportFinding } from '../protocol/report.ts';
import type { View } from './view.ts';

/** How long calm news waits before it is read out, so that a change which undoes itself is never heard (ms). */
export const CALM_MS = 5_000;

/** What the two live regions hold, what waits to be said, and the call that was spoken last. */
export interface Voice {
  /** The state last spoken of, or seen at the start. */
  readonly about: string | null;
  readonly called: string;
  readonly alert: string;
  readonly status: string;
  readonly due: { readonly about: string; readonly at: number } | null;
}
export const SILENT: Voice = { about: null, called: '', alert: '', status: '', due: null };

export interface News {
  readonly about: string;
  /** The call to be spoken, and '' when there is none: attention decides what interrupts (decision 9). */
  readonly call: string;
  readonly loud: boolean;
  readonly text: string;
}

/** Figures that tick are left out of `about`: names loading one by one are one piece of news, not twenty. */
export function newsOf(view: View, text: string): News {
  // Nothing is watched any more: of that no tab can tell, so the panel does.
  const loud = view.tone === 'lost';
  const called = calledOf(view);
  const call = called ? `${called.check} ${view.report?.interruption?.at}` : '';
  const calm = view.report && view.level === 'clear' ? rangeText(view.report.staff) : '';
  const about = [view.word, view.tone, view.headline?.check, view.sentence.key, calm].join(' ');
  return { about, call, loud, text };
}

/** The finding that the last call was about, while it stands and is not answered. */
export function calledOf({ report }: View): ReportFinding | null {
  const finding = report?.findings.find(({ check }) => check === report.interruption?.check);
  return finding && finding.level !== 'clear' && finding.attention.state === 'raised' ? finding : null;
}

/** Folds what is to be said now into what was said. A call is said at once, and once; calm news when it has stood a while. */
export function hear(voice: Voice, news: News, now: number): Voice {
  const { about, call: called } = news;
  if (called && called !== voice.called) return { about, called, alert: news.text, status: '', due: null };
  if (news.about === voice.about) return voice.due === null ? voice : { ...voice, due: null };
  if (news.loud) return { ...SILENT, about, alert: news.text };
  // What is on the screen when the panel opens is read there; only what changes afterwards is news.
  if (voice.about === null) return { ...voice, about };
  if (voice.due?.about !== news.about) return { ...voice, alert: '', due: { about: news.about, at: now + CALM_MS } };
  if (now < voice.due.at) return voice;
  return { ...voice, about, alert: '', status: news.text, due: null };
}
