import { tellBackground } from '../browser.ts';
import type { Report } from '../protocol/report.ts';

/**
 * Tells the background how the lesson stands, when that has changed: for the badge, and for a notice. What it has not
 * taken, since its worker was being stopped, is told again at the next look: a badge must not go on saying "in order".
 */
export function standingTeller() {
  let last = '';
  return (report: Report, shown: boolean, anyway = false): void => {
    const { phase, level, headline: check, calm, notice, interruption, at } = report;
    const called = interruption && interruption.check === notice ? interruption.at : null;
    const standing = { phase, level, check, calm, notice, called, shown };
    const print = JSON.stringify(standing);
    if (print === last && !anyway) return;
    last = print;
    void tellBackground({ kind: 'standing', standing: { ...standing, at } }).then((heard) => {
      if (!heard) last = '';
    });
  };
}

/** Says that nobody watches this tab any more: it is being closed or reloaded. */
export const tellAway = (at: number): void =>
  void tellBackground({ kind: 'standing', standing: { phase: 'lost', level: 'idle', check: null, at, shown: false } });
