import { render } from 'preact';
import { Hud } from '../../src/hud/hud.tsx';
import { loadIncident } from '../../src/hud/incident/later.tsx';
import { loadParts } from '../../src/hud/later.tsx';
import '../../src/hud/hud.css';
import type { Link } from '../../src/hud/state.ts';
import type { Language } from '../../src/i18n/fill.ts';
import type { Speech } from '../../src/i18n/speech.ts';
import { PANEL } from '../../src/i18n/words.ts';
import type { TabSeen } from '../../src/panel/lease.ts';
import { NOT_ASKED, sharingBeside, unshared } from '../../src/panel/sharing.ts';
import type { PolicyChange } from '../../src/policy/change.ts';
import type { Act } from '../../src/protocol/to-tab.ts';
import type { RecordsTold } from '../../src/records/told.ts';
import { changed, type SettingsChange } from '../../src/settings/change.ts';
import { NOW, type State, type Step } from './make.ts';
import { STATES, type StateName } from './states.ts';

/** What a test reads of what the panel asked for, and what it sets. */
export interface GalleryWindow {
  sent: Act[];
  changes: SettingsChange[];
  decided: PolicyChange[];
  /** How often the page of the school's rules was asked for. */
  opened: number;
  copied: string[];
  refuseCopy: boolean;
  healthText: string | null;
  /** What the records were told and asked. */
  told: RecordsTold[];
  /** Answers that stand in place of the state's own. */
  answers: State['answers'];
  /** Parts of the page of records that were asked for. */
  recordsAt: string[];
  /** Moves the clock by so many ms and draws again. */
  tick: (ms: number) => void;
  /** Shows a state in the same HUD, as a new report would. */
  become: (name: StateName) => void;
  drawn: string;
  show: (name: StateName, language: Language) => Promise<void>;
  /** Opens what is folded away, and what that shows, up to as many as a class has. */
  unfold: () => Promise<void>;
}
declare global {
  interface Window {
    gallery: GalleryWindow;
  }
}

const root = document.getElementById('hud');
let language: Language = 'en';
let name: StateName = 'clear';
let now = NOW;
let sharing = NOT_ASKED;

/** What the background would answer, by what is asked; what is kept is only counted. */
const records = async (told: RecordsTold): Promise<unknown> => {
  window.gallery.told.push(told);
  const { answers } = STATES[name] as State;
  const given = { ...answers, ...window.gallery.answers }[told.kind];
  if (given === 'no-answer') return undefined;
  if (given !== undefined) return given;
  if (told.kind === 'drafts' || told.kind === 'lines') return { done: true, value: [] };
  if (told.kind === 'outstanding')
    return { done: true, value: { incidents: [], notes: [], drafts: [], unread: { drafts: 0, entries: 0 } } };
  return { done: true, value: null };
};

/** In both languages at once, so that every state can be drawn in either without a wait. */
const open: Speech['open'] = async (shelves) => {
  await Promise.all(shelves.flatMap((one) => [one.bring('en'), one.bring('cy')]));
};

/** The one tab that the state is of, if it answers. */
const tabsOf = (link: Link): readonly TabSeen[] =>
  link.kind === 'live'
    ? [{ tabId: 1, active: true, loading: false, report: link.report, answered: 0, since: 0, closed: false }]
    : [];

function draw(): void {
  if (!root) return;
  const { link, settings, policy, missed = false }: State = STATES[name];
  sharing = sharingBeside(sharing, tabsOf(link), 0);
  const change = (asked: SettingsChange) => {
    window.gallery.changes.push(asked);
    language = changed({ ...settings.settings, language }, asked).language;
    draw();
  };
  render(
    <Hud
      key={location.hash}
      say={PANEL.of(language)}
      missed={missed}
      open={open}
      link={link}
      sharing={sharing.state}
      nobodySees={() => {
        sharing = unshared(sharing);
        draw();
      }}
      settings={{ ...settings, settings: { ...settings.settings, language } }}
      policy={policy}
      now={now}
      send={(act) => window.gallery.sent.push(act)}
      change={change}
      decide={(asked) => window.gallery.decided.push(asked)}
      openOptions={() => {
        window.gallery.opened += 1;
      }}
      copy={async (text) => {
        if (!window.gallery.refuseCopy) window.gallery.copied.push(text);
        return !window.gallery.refuseCopy;
      }}
      health={async () => window.gallery.healthText}
      records={records}
      openRecords={(at) => {
        window.gallery.recordsAt.push(at);
      }}
      version="0.1.0"
    />,
    root,
  );
}

/** Presses, types and waits, one after another, until the state is what its name says. */
async function take(steps: readonly Step[]): Promise<void> {
  for (const { at, type } of steps) {
    const find = () => document.querySelector<HTMLElement>(at);
    while (find() === null) await new Promise((done) => setTimeout(done, 4));
    const found = find();
    if (type === undefined) {
      if (found?.matches('button, summary')) found.click();
    } else if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) {
      found.value = type;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (found instanceof HTMLSelectElement) {
      found.value = type;
      found.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await new Promise((done) => setTimeout(done, 4));
  }
}

/** `#state/language` names what is shown. */
function show(): void {
  const [wanted, lang] = location.hash.slice(1).split('/');
  name = Object.keys(STATES).includes(wanted ?? '') ? (wanted as StateName) : 'clear';
  language = lang === 'cy' ? 'cy' : 'en';
  now = NOW;
  sharing = NOT_ASKED;
  Object.assign(window.gallery, {
    sent: [],
    changes: [],
    decided: [],
    opened: 0,
    copied: [],
    refuseCopy: false,
    healthText: '{"health":1}',
    told: [],
    answers: {},
    recordsAt: [],
  });
  draw();
  window.scrollTo(0, 0);
  const { steps } = STATES[name] as State;
  const hash = location.hash;
  void take(steps ?? []).then(() =>
    requestAnimationFrame(() => {
      window.gallery.drawn = hash;
    }),
  );
}

window.gallery = {
  sent: [],
  changes: [],
  decided: [],
  opened: 0,
  copied: [],
  refuseCopy: false,
  healthText: null,
  told: [],
  answers: {},
  recordsAt: [],
  drawn: '',
  show: (next, lang) =>
    new Promise((done) => {
      location.hash = `${next}/${lang}`;
      const look = () => (window.gallery.drawn === location.hash ? done() : setTimeout(look, 4));
      look();
    }),
  unfold: async () => {
    for (let pass = 0; pass < 3; pass += 1) {
      for (const details of [...document.querySelectorAll('details')].slice(0, 40)) details.open = true;
      await new Promise((done) => setTimeout(done, 10));
    }
  },
  tick: (ms) => {
    now += ms;
    draw();
  },
  become: (next) => {
    name = next;
    draw();
  },
};
// A state is drawn whole at once: what the panel fetches when it is first shown is here from the beginning.
// But for the incident log where that is asked for: then it comes when it is first pressed, as in a panel.
const late = location.search === '?late';
await open([PANEL]);
await Promise.all([loadParts(open), ...(late ? [] : [loadIncident(open)])]);
window.addEventListener('hashchange', show);
show();
