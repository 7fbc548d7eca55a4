import { tellBackground } from '../browser.ts';
import type { Report } from '../protocol/report.ts';

/** Tells the background how the lesson stands, when that has changed: for the badge, and for a notice. */
export function standingTeller() {
  let last = '';
  return (report: Report, shown: boolean, anyway = false): void => {
    const { phase, level, headline: check, calm, notice, interruption, at } = report;
    const called = interruption && interruption.check === notice ? interruption.at : null;
    const print = JSON.stringify([phase, level, check, calm, notice, called, shown]);
    if (print === last && !anyway) return;
    last = print;
    void tellBackground({ kind: 'standing', standing: { phase, level, check, calm, notice, called, at, shown } });
  };
}

/** Says that nobody watches this tab any more: it is being closed or reloaded. */
export const tellAway = (at: number): void =>
  void tellBackground({ kind: 'standing', standing: { phase: 'lost', level: 'idle', check: null, at, shown: false } });
