import type { Rules } from '../../src/policy/rules.ts';
import type { Report } from '../../src/protocol/report.ts';
import { createWatch, type Watch } from '../../src/watch/watch.ts';
import { moment } from './moment.ts';
import { FakePlatform } from './platform.ts';
import { DEFAULT_RULES } from './rules.ts';

/** A watch with a page, a clock and a timer in the test's hands. */
export class FakeTab {
  readonly page = new FakePlatform();
  readonly told: Report[] = [];
  readonly stopped = new AbortController();
  policy: Rules = DEFAULT_RULES;
  ms = 0;
  /** How far the clock of the day is off the running one (ms). */
  skew = 0;
  /** The timers that are set, in the order in which they were. */
  timers: { readonly ms: number; readonly run: () => void }[] = [];
  readonly watch: Watch = createWatch({
    platform: this.page,
    clock: () => ({ mono: this.ms, utc: moment(Math.floor(this.ms)).utc + this.skew }),
    rules: () => this.policy,
    told: (report) => this.told.push(report),
    settled: () => {},
    later: (run, ms) => {
      const timer = { ms, run };
      this.timers.push(timer);
      return () => {
        this.timers = this.timers.filter((other) => other !== timer);
      };
    },
  });

  start(): this {
    this.watch.start(null, this.stopped.signal);
    return this;
  }
  wait(ms: number): this {
    this.ms += ms;
    return this;
  }
}
