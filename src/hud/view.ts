import type { Params } from '../i18n/fill.ts';
import type { MessageKey } from '../i18n/words.ts';
import type { Report, ReportFinding } from '../protocol/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Link, Silence } from './state.ts';

type Phase = Report['phase'];
type Level = Report['level'];
export type Remedy = NonNullable<ReportFinding['remedy']>;

/** What the verdict looks like: a level, and one more for not watching at all. */
type Tone = Level | 'lost';
export type Shape = 'tick' | 'info' | 'triangle' | 'triangle-question' | 'octagon' | 'question' | 'rest' | 'eye';

export interface Said {
  /** One of the panel's own; what a report says may be of another version, and is known for that when it is spoken. */
  readonly key: string;
  readonly with: Params;
}

/** The verdict, and the report it rests on; no report when none is current, so that nothing old can be shown as now. */
export interface View {
  readonly phase: Phase;
  readonly level: Level;
  readonly tone: Tone;
  readonly shape: Shape;
  readonly word: MessageKey;
  readonly sentence: Said;
  readonly age: Said | null;
  readonly remedy: Remedy | null;
  readonly headline: ReportFinding | null;
  readonly report: Report | null;
}

const say = (key: MessageKey, words: Params = {}): Said => ({ key, with: words });

export function viewOf(link: Link, now: number): View {
  switch (link.kind) {
    case 'no-teams':
      return resting('none', 'verdict.idle', say('say.no-teams'), null);
    case 'searching':
      return resting('none', 'verdict.searching', say('say.searching'), null);
    case 'silent':
      return notWatching(link.why, link.last === null ? null : link.sinceUtc);
    case 'live':
      return watching(link.report, now);
  }
}

function resting(phase: Phase, word: MessageKey, sentence: Said, report: Report | null): View {
  const look = { level: 'idle', tone: 'idle', shape: 'rest' } as const;
  return { ...look, phase, word, sentence, age: null, remedy: null, headline: null, report };
}

function notWatching(why: Silence, since: number | null): View {
  const look = { level: 'unknown', tone: 'lost', shape: 'eye', word: 'verdict.lost' } as const;
  const age = since === null ? null : say('age.silent', { at: since });
  return { ...look, phase: 'lost', sentence: say(`say.${why}`), age, remedy: null, headline: null, report: null };
}

function watching(report: Report, now: number): View {
  const { level, phase } = report;
  const headline = report.findings.find((finding) => finding.check === report.headline) ?? null;
  if (level === 'idle') return idle(report);
  if (level === 'clear') {
    const { staff, learners, others } = report;
    const key = others > 0 ? 'say.clear-others' : 'say.clear';
    const sentence = say(key, { staff, learners, others });
    const age = say('age.checked', { at: now });
    return { ...WORDS.clear, level, phase, sentence, age, remedy: null, headline: null, report };
  }
  const unsure = level === 'warning' && headline?.verdict === 'unknown';
  const look = unsure ? UNSURE : WORDS[level];
  const sentence = headline ? messageOf(headline) : say('say.stale');
  const remedy = offered(headline?.remedy ?? null, report);
  return { ...look, level, phase, sentence, age: ageOf(headline, now), remedy, headline, report };
}

const WORDS = {
  clear: { word: 'verdict.clear', tone: 'clear', shape: 'tick' },
  advice: { word: 'verdict.check', tone: 'advice', shape: 'info' },
  warning: { word: 'verdict.check', tone: 'warning', shape: 'triangle' },
  critical: { word: 'verdict.act', tone: 'critical', shape: 'octagon' },
  unknown: { word: 'verdict.unknown', tone: 'unknown', shape: 'question' },
} as const;
/** The word for one finding, as it would be the verdict's. */
export const wordOf = ({ level, verdict }: ReportFinding): MessageKey =>
  verdict === 'unknown' ? 'verdict.unknown' : WORDS[level].word;

/** Not known for longer than the school allows: as loud as a warning, and still not a breach. */
const UNSURE = { word: 'verdict.unknown', tone: 'warning', shape: 'triangle-question' } as const;

function idle(report: Report): View {
  if (report.phase === 'prejoin') return resting('prejoin', 'verdict.prejoin', say('say.prejoin'), report);
  if (report.phase === 'lobby') return resting('lobby', 'verdict.lobby', say('say.lobby'), report);
  if (report.phase !== 'ended') return resting(report.phase, 'verdict.idle', say('say.none'), report);
  const how = report.findings.find((finding) => finding.check === 'leave-not-end' && finding.verdict !== 'off');
  return resting('ended', 'verdict.ended', how ? messageOf(how) : say('say.ended'), report);
}

export const messageOf = ({ message }: ReportFinding): Said => message;

function ageOf(finding: ReportFinding | null, now: number): Said | null {
  if (finding === null || finding.since === null) return null;
  const time = Math.max(0, now - finding.since);
  const grace = finding.message.with.grace;
  if (grace !== undefined) return say('age.for-grace', { time, grace });
  return time < 1_000 ? say('age.now') : say('age.for', { time });
}

/** A button that Teams would refuse helps nobody: who may not end the meeting calls for help instead. */
function offered(remedy: Remedy | null, report: Report): Remedy | null {
  return remedy === 'end-for-all' && report.mayEnd === false ? 'copy-call-for-help' : remedy;
}

/** The end for all is there to be pressed: for co-staff only where they are known to be able to. */
export const mayEnd = ({ report }: View, mode: Settings['mode']): boolean =>
  report?.phase === 'in-meeting' && (mode === 'co-staff' ? report.mayEnd === true : report.mayEnd !== false);
