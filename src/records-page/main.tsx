import { signal } from '@preact/signals';
import { render } from 'preact';
import { tellBackground } from '../browser.ts';
import { langOf } from '../i18n/languages.ts';
import { LIST } from '../i18n/list.ts';
import { RECORDS } from '../i18n/records.ts';
import { type Spoken, speech } from '../i18n/speech.ts';
import { PANEL } from '../i18n/words.ts';
import { followPolicy } from '../panel/policy.ts';
import { type Rules, rulesOf } from '../policy/rules.ts';
import { sha256 } from '../records/bytes.ts';
import { copyOn } from '../records/copy.ts';
import { database } from '../records/database.ts';
import { Fault } from '../records/fault.ts';
import { localShelf } from '../records/local-shelf.ts';
import { reader } from '../records/reader.ts';
import type { RecordsTold } from '../records/told.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { followSettings } from '../settings/store.ts';
import { Wordless } from '../top/reopen.tsx';
import { openIn } from './address.ts';
import { begin, early } from './begun.ts';
import { Header } from './header.tsx';
import { laterVault } from './later-vault.ts';
import { Page, tabOf } from './page.tsx';
import { type TidyTold, tidyToldFrom } from './tidy-told.ts';
import { type Tools, ToolsContext } from './tools.ts';

/** Left unused this long, what was unlocked is locked again (ms). */
const LOCK_AFTER_MS = 5 * 60_000;
/** How long what a press came to stays where a screen reader finds it (ms). */
const TOLD_MS = 6_000;
/** So long a background that has just started for the first time waits for the school's managed policy (ms; `managed.ts`). */
const RULES_MS = 5_000;

/** Starts the page of records: wiring only. */
export function startRecords(root: HTMLElement): void {
  const spoken = signal<Spoken>({ language: null, missed: false });
  const wished = signal(DEFAULT_SETTINGS.language);
  const mode = signal(DEFAULT_SETTINGS.mode);
  const reporter = signal(DEFAULT_SETTINGS.reporter);
  const rules = signal<Rules | null>(null);
  const told = signal('');
  const tidied = signal<{ readonly told: TidyTold } | null>(null);
  const copy = copyOn(localShelf, sha256);
  const opening = () => import('../records/opening.ts');
  const read = reader({ database: database(), copy, key: async (from) => (await opening()).readKey(from) });
  const { first, ready } = isList(location.hash) ? begin(read) : { first: () => early(read), ready: null };
  const { turn, open } = speech([RECORDS, PANEL, LIST], async (next) => {
    await ready;
    spoken.value = next;
  });
  const ask = (to: RecordsTold) => tellBackground(to);
  const held = laterVault(async () => {
    const { vault, replacedFrom } = await opening();
    return vault({
      read: async () => {
        const key = await read.key();
        if (!key.done) throw new Fault(key.why);
        return key.value;
      },
      // The record is text and numbers, whatever it is called here.
      replace: async (record) => replacedFrom(await ask({ kind: 'replace-key', record })),
      lockAfter: LOCK_AFTER_MS,
      clock: Date.now,
    });
  });
  const clockSure = signal<boolean | null>(null);
  const tidyNow = async (dateRight?: boolean): Promise<TidyTold> => {
    const came = tidyToldFrom(await ask({ kind: 'tidy', dateRight }));
    if (came?.done) clockSure.value = came.value.sure;
    return came;
  };
  let asked = false;
  /**
   * What was cut off is closed, what is past its time taken out, what was lost made good; then the list is read anew.
   * The school's rules are asked for no sooner: the list needs none of them, and asking starts the background.
   */
  const tidy = () => {
    if (asked) return;
    asked = true;
    followPolicy(({ resolved }) => {
      rules.value = rulesOf(resolved.policy);
    });
    void tidyNow().then((came) => {
      tidied.value = { told: came };
      // On a device's first day the school's rules may not have come yet: without them nothing is past its time.
      if (came?.done && came.value.held === 'no-rules')
        setTimeout(async () => {
          tidied.value = { told: await tidyNow() };
        }, RULES_MS);
    });
  };
  const tell = (text: string) => {
    told.value = text;
    setTimeout(() => {
      if (told.value === text) told.value = '';
    }, TOLD_MS);
  };
  const fixed = {
    open,
    read,
    first,
    vault: held,
    ask,
    dateRight: () => tidyNow(true),
    copy: copyText,
    tell,
    clock: Date.now,
  };

  const App = () => {
    const { language, missed } = spoken.value;
    if (language === null) return missed && <Wordless first={wished.value} />;
    const say = RECORDS.of(language);
    document.documentElement.lang = langOf(language);
    document.title = `${say('page.title')} · ${say('app.name')}`;
    const set = { language, missed, rules: rules.value, mode: mode.value, reporter: reporter.value };
    const tools: Tools = { ...fixed, ...set, say, clockSure: clockSure.value };
    return (
      <ToolsContext.Provider value={tools}>
        <Header change={(change) => void tellBackground({ kind: 'settings', change })} />
        <Page tidied={tidied.value} tidy={tidy} />
        <div class="unseen" role="status">
          {told.value}
        </div>
      </ToolsContext.Provider>
    );
  };
  followSettings(({ settings }) => {
    wished.value = settings.language;
    void turn(settings.language);
    mode.value = settings.mode;
    reporter.value = settings.reporter;
  });
  render(<App />, root);
}

const isList = (hash: string): boolean => tabOf(hash) === 'lessons' && openIn(hash) === null;

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
