import { isAlive, onShelfChange, onWire, tellBackground, version } from '../browser.ts';
import { guardLeave } from '../leave-guard/guard.ts';
import { dialogWords } from '../leave-guard/words.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Begun } from '../protocol/to-background.ts';
import { WATCH_PORT } from '../protocol/to-tab.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../settings/defaults.ts';
import type { Settings } from '../settings/settings.ts';
import { useHands } from './hands.ts';
import { healthText } from './health.ts';
import { revive } from './journal.ts';
import { journalKeeper } from './keep-journal.ts';
import { policyOf } from './policy.ts';
import { type Panels, servePanels } from './serve.ts';
import { standingTeller, tellAway } from './tell-standing.ts';
import { createWatch, type Watch } from './watch.ts';

export interface TabDeps {
  readonly window: Window;
  readonly platform: Platform;
  /** What the page looks like to us: structure and counts. */
  readonly pageHealth: () => object;
  readonly signal: AbortSignal;
}

/** A clock of both kinds: for how long, and at what time (see Moment). */
const clockOf = (window: Window) => (): Moment => ({ mono: window.performance.now(), utc: Date.now() });

/** Starts the watch in a Teams tab: wiring only. */
export async function startTab({ window, platform, pageHealth, signal }: TabDeps): Promise<void> {
  let settings: Settings | null = null;
  let panels: Panels | null = null;
  const clock = clockOf(window);
  const policy = () => policyOf(settings);
  const keeper = journalKeeper(() => watch.session());
  const standing = standingTeller();

  const watch: Watch = createWatch({
    platform,
    clock,
    policy,
    told: (report) => {
      panels?.tell(report);
      standing(report, (panels?.open() ?? 0) > 0);
      keeper.changed();
    },
    settled: () => keeper.settled(),
    later: (run, ms) => {
      const timer = window.setTimeout(run, ms + 20);
      return () => window.clearTimeout(timer);
    },
  });

  const useHand = useHands(watch, platform.hands, signal);
  const remember = (account: string, known: boolean) =>
    void tellBackground({ kind: 'settings', change: { change: 'colleague', account, known } });
  panels = servePanels(
    {
      watch,
      useHand,
      health: () => healthText(version(), watch.session(), pageHealth()),
      remember,
    },
    () => standing(watch.report(), (panels?.open() ?? 0) > 0),
  );

  const set = (to: Settings) => {
    settings = to;
    watch.deed({ deed: 'remembered', accounts: new Set(to.colleagues) });
    standing(watch.report(), (panels?.open() ?? 0) > 0, true);
  };
  const begun = (await tellBackground({ kind: 'begin' })) as Begun | undefined;
  if (signal.aborted) return;
  const from = begun?.journal ? revive(begun.journal, clock(), new Set(begun.settings.colleagues)) : null;
  if (begun) settings = begun.settings;
  watch.start(from, signal);
  const ask = () => void tellBackground({ kind: 'read' }).then((to) => to && set(to as Settings));
  if (begun) set(begun.settings);
  else window.setTimeout(ask, ASK_AGAIN_MS);
  onShelfChange(SETTINGS_KEY, ask);
  const taker = panels;
  onWire(WATCH_PORT, (wire) => (isAlive() ? taker.take(wire) : wire.close()));
  guardLeave(
    {
      document: window.document,
      lesson: watch,
      platform,
      policy,
      clock,
      words: () => dialogWords((settings ?? DEFAULT_SETTINGS).language, watch.session()),
      endForAll: () => useHand('end-for-all'),
    },
    signal,
  );
  window.addEventListener(
    'pagehide',
    () => {
      keeper.leaving();
      // A notice stays until it is seen to; of a tab that has gone it would say what nobody watches any more.
      tellAway(clock().utc);
    },
    { signal },
  );
}

/** A background that did not answer at the start is asked again after this (ms). */
const ASK_AGAIN_MS = 2_000;
