import { isAlive, onShelfChange, onWire, tellBackground, version } from '../browser.ts';
import { guardLeave } from '../leave-guard/guard.ts';
import { dialogWords } from '../leave-guard/words.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import { DEFAULT_POLICY, type Policy } from '../policy/policy.ts';
import type { Report } from '../protocol/report.ts';
import type { Begun } from '../protocol/to-background.ts';
import { WATCH_PORT } from '../protocol/to-tab.ts';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../settings/defaults.ts';
import type { Settings } from '../settings/settings.ts';
import { useHands } from './hands.ts';
import { healthText } from './health.ts';
import { journalOf, revive } from './journal.ts';
import { type Panels, servePanels } from './serve.ts';
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

/** The policy as the teacher's own settings leave it, until a school's policy can be set. */
const policyOf = (settings: Settings | null): Policy => {
  // Until the settings have come, the school's minimum is not known, and nothing can be in order.
  if (settings === null) return { ...DEFAULT_POLICY, minStaff: { value: null, source: [] } };
  return settings.minStaff === null
    ? DEFAULT_POLICY
    : { ...DEFAULT_POLICY, minStaff: { value: settings.minStaff, source: [] } };
};

/** Starts the watch in a Teams tab: wiring only. */
export async function startTab({ window, platform, pageHealth, signal }: TabDeps): Promise<void> {
  let settings: Settings | null = null;
  let panels: Panels | null = null;
  const clock = clockOf(window);
  const policy = () => policyOf(settings);
  const keeper = journalKeeper(() => watch);
  const standing = tellStanding();

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
      void tellBackground({ kind: 'standing', standing: { ...AWAY, at: clock().utc } });
    },
    { signal },
  );
}

/** A background that did not answer at the start is asked again after this (ms). */
const ASK_AGAIN_MS = 2_000;

/** How a tab stands that is being closed or reloaded. */
const AWAY = { phase: 'lost', level: 'idle', check: null, shown: false } as const;

/** A quiet lesson is kept anew this often (ms): after a crash, how long ago it was last seen decides what is taken up. */
const KEEP_MS = 5 * 60_000;

/** Keeps the journal: when what stands in it has changed, now and then in a quiet lesson, and on the way out. */
function journalKeeper(watch: () => Watch) {
  let kept = '';
  let keptAt = 0;
  const keep = (anyway: boolean) => {
    const session = watch().session();
    const journal = session.phase === 'none' ? null : journalOf(session);
    const { lastIn: _moving, ...print } = journal ?? { lastIn: 0 };
    const next = JSON.stringify(print);
    if (next === kept && !anyway) return;
    kept = next;
    keptAt = session.now.mono;
    void tellBackground({ kind: 'keep', journal });
  };
  return {
    changed: () => keep(false),
    leaving: () => keep(true),
    settled: () => {
      const { phase, now } = watch().session();
      if (phase === 'in-meeting' && now.mono - keptAt > KEEP_MS) keep(true);
    },
  };
}

/** Tells the background how the lesson stands, when that has changed: for the badge, and for a notice. */
function tellStanding() {
  let last = '';
  return (report: Report, shown: boolean, anyway = false) => {
    const { phase, level, headline: check } = report;
    const print = JSON.stringify([phase, level, check, shown]);
    if (print === last && !anyway) return;
    last = print;
    void tellBackground({ kind: 'standing', standing: { phase, level, check, at: report.at, shown } });
  };
}
