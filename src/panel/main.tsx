import { signal } from '@preact/signals';
import { render } from 'preact';
import { openOptions, openRecords, teamsTabs, tellBackground, version } from '../browser.ts';
import { Hud } from '../hud/hud.tsx';
import type { Link } from '../hud/state.ts';
import { type Spoken, speech } from '../i18n/speech.ts';
import { PANEL } from '../i18n/words.ts';
import type { PolicyChange } from '../policy/change.ts';
import type { PolicyRead } from '../policy/store.ts';
import type { Act } from '../protocol/to-tab.ts';
import type { RecordsTold } from '../records/told.ts';
import type { SettingsChange } from '../settings/change.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import type { SettingsRead } from '../settings/settings.ts';
import { followSettings } from '../settings/store.ts';
import { Wordless } from '../top/reopen.tsx';
import { PanelLink } from './link.ts';
import { followPolicy } from './policy.ts';
import { NOT_ASKED, sharingBeside, unshared } from './sharing.ts';
import { wakeClock } from './wake-clock.ts';

/** Starts the panel, as a side panel or as a tab of its own: wiring only. */
export function startPanel(root: HTMLElement): void {
  const link = signal<Link>({ kind: 'searching' });
  const sharing = signal(NOT_ASKED);
  const settings = signal<SettingsRead>({ settings: DEFAULT_SETTINGS, setAside: false });
  const policy = signal<PolicyRead | null>(null);
  const now = signal(Date.now());
  const spoken = signal<Spoken>({ language: null, missed: false });
  const { turn, open } = speech([PANEL], (next) => {
    spoken.value = next;
  });

  const panel = new PanelLink({
    tabs: teamsTabs,
    // Without its words it says nothing: what calls is then still for a notice to say.
    seen: () => document.visibilityState === 'visible' && spoken.value.language !== null,
    clock: wakeClock(() => ({ mono: performance.now(), utc: Date.now() })),
    // Whichever tab is shown: what is on the screen is seen by all whom any of them shares it with.
    all: (tabs, mono) => {
      sharing.value = sharingBeside(sharing.value, tabs, mono);
    },
    told: (next) => {
      link.value = next;
      now.value = Date.now();
    },
  });
  // Made once: the parts of the HUD are drawn anew when what they are given is another.
  const tools = {
    open,
    send: (act: Act) => panel.send(act),
    change: (to: SettingsChange) => void tellBackground({ kind: 'settings', change: to }),
    decide: (to: PolicyChange) => void tellBackground({ kind: 'change-policy', change: to }),
    openOptions: () => void openOptions(),
    copy,
    records: (told: RecordsTold) => tellBackground(told),
    nobodySees: () => {
      sharing.value = unshared(sharing.value);
    },
    openRecords: (at: string) => void openRecords(at),
    version: version(),
    health: () => panel.health(setTimeout),
  };
  const App = () => {
    const { language, missed } = spoken.value;
    if (language === null) return missed && <Wordless first={settings.value.settings.language} />;
    const known = {
      link: link.value,
      sharing: sharing.value.state,
      settings: settings.value,
      policy: policy.value,
      now: now.value,
    };
    return <Hud say={PANEL.of(language)} missed={missed} {...known} {...tools} />;
  };

  followSettings((read) => {
    settings.value = read;
    void turn(read.settings.language);
  });
  followPolicy((read) => {
    policy.value = read;
  });
  panel.start(setInterval);
  // Coming back to a panel whose timers were slowed must not show an old verdict for a moment.
  document.addEventListener('visibilitychange', () => panel.refresh());
  render(<App />, root);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
