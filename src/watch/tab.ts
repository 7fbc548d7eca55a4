import { isAlive, onShelfChange, onWire, tellBackground, version } from '../browser.ts';
import { guardLeave } from '../leave-guard/guard.ts';
import type { Moment } from '../meeting/moment.ts';
import type { Platform } from '../platforms/platform.ts';
import type { Lexicon } from '../platforms/teams/lexicon.ts';
import { MANAGED_KEY, POLICY_KEY } from '../policy/keys.ts';
import type { Rules } from '../policy/rules.ts';
import { LOOK_MS } from '../protocol/still.ts';
import type { Begun, Terms } from '../protocol/to-background.ts';
import { WATCH_PORT } from '../protocol/to-tab.ts';
import type { Listed } from '../session/session.ts';
import { SETTINGS_KEY } from '../settings/defaults.ts';
import { useHands } from './hands.ts';
import { healthText } from './health.ts';
import { revive, reviveHeed } from './journal.ts';
import { journalKeeper } from './keep-journal.ts';
import { recordKeeper } from './keep-record.ts';
import { type Panels, servePanels } from './serve.ts';
import { standingTeller, tellAway } from './tell-standing.ts';
import { createWatch, type Watch } from './watch.ts';

export interface TabDeps {
  readonly window: Window;
  /** Eyes and hands, made once it is known what the page's parts are called. */
  readonly platform: (lexicon: Lexicon) => Platform;
  /** What the page looks like to us: structure and counts. */
  readonly pageHealth: () => object;
  /** Ends everything that runs in the tab. */
  readonly stop: AbortController;
}

/** A clock of both kinds: for how long, and at what time (see Moment). */
const clockOf = (window: Window) => (): Moment => ({ mono: window.performance.now(), utc: Date.now() });

/** Starts the watch in a Teams tab: wiring only. */
export async function startTab({ window, pageHealth, stop, ...deps }: TabDeps): Promise<void> {
  const { signal } = stop;
  const clock = clockOf(window);
  const begun = await terms(window, signal);
  if (begun === null) return;
  let { settings, rules, guard } = begun;
  const platform = deps.platform(begun.lexicon);
  let panels: Panels | null = null;
  const keeper = journalKeeper(
    () => watch.session(),
    () => watch.heed(),
  );
  const standing = standingTeller();
  const show = (anyway?: boolean) => standing(watch.report(), panels?.open() === true, anyway);
  const record = recordKeeper(crypto.randomUUID());
  /** The report has changed since its line was written. */
  let isNew = true;

  const watch: Watch = createWatch({
    platform,
    clock,
    rules: () => rules,
    told: (report) => {
      isNew = true;
      panels?.tell(report);
      keeper.changed();
    },
    settled: () => {
      // After our own update this script is left without an extension: it looks no more.
      if (!isAlive()) stop.abort();
      else {
        keeper.settled();
        show();
        record(watch.report(), watch.session(), isNew);
        isNew = false;
      }
    },
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
    () => show(),
  );

  const set = () => {
    watch.deed({ deed: 'remembered', accounts: new Set(settings.colleagues) });
    watch.deed({ deed: 'role', as: settings.mode });
    watch.deed({ deed: 'listed', listed: listedBy(rules) });
    show(true);
  };
  const { journal } = begun;
  watch.start(
    journal && revive(journal, clock(), new Set(settings.colleagues)),
    signal,
    journal && reviveHeed(journal, clock(), rules['attention.again'] * 60_000),
  );
  set();
  // So that a lesson in which nothing changes, with no panel open, is told from one that nobody watched.
  const looks = window.setInterval(() => watch.refresh(), LOOK_MS);
  signal.addEventListener('abort', () => window.clearInterval(looks));
  const ask = async () => {
    const now = (await tellBackground({ kind: 'read' })) as Terms | undefined;
    if (!now || signal.aborted) return;
    settings = now.settings;
    guard = now.guard;
    rules = now.rules ?? rules;
    set();
  };
  for (const key of [SETTINGS_KEY, POLICY_KEY, MANAGED_KEY]) onShelfChange(key, () => void ask());
  const taker = panels;
  onWire(WATCH_PORT, (wire) => (isAlive() ? taker.take(wire) : wire.close()));
  guardLeave(
    {
      document: window.document,
      lesson: watch,
      platform,
      rules: () => rules,
      clock,
      look: () => guard,
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

function listedBy(rules: Rules): Listed {
  const all = (part: 'account' | 'name') => new Set(rules['school.staff'].map((one) => one[part]).filter(Boolean));
  return { accounts: all('account'), names: all('name') };
}

/** A background that did not answer, or that does not know the school's rules yet, is asked again after this (ms). */
const ASK_AGAIN_MS = 1_000;

/** Settings, rules and journal; nothing is watched without the school's rules, and the panel says so. */
async function terms(window: Window, signal: AbortSignal): Promise<(Begun & { rules: Rules }) | null> {
  while (!signal.aborted) {
    const begun = (await tellBackground({ kind: 'begin' })) as Begun | undefined;
    const rules = begun?.rules;
    if (begun && rules) return { ...begun, rules };
    await new Promise((done) => window.setTimeout(done, ASK_AGAIN_MS));
  }
  return null;
}
