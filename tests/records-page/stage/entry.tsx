/** The page of records over a real database in the page's own origin; the background is a writer in the same page. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../../src/records-page/records.css';
import type { Language } from '../../../src/i18n/fill.ts';
import { langOf } from '../../../src/i18n/languages.ts';
import { LIST } from '../../../src/i18n/list.ts';
import { RECORDS } from '../../../src/i18n/records.ts';
import type { Speech } from '../../../src/i18n/speech.ts';
import { PANEL } from '../../../src/i18n/words.ts';
import { NO_CHOICES } from '../../../src/policy/choices.ts';
import { resolve } from '../../../src/policy/resolve.ts';
import { type Rules, rulesOf } from '../../../src/policy/rules.ts';
import type { Line } from '../../../src/protocol/line.ts';
import { sha256 } from '../../../src/records/bytes.ts';
import type { Clear } from '../../../src/records/chain.ts';
import { copyOn, type Shelf } from '../../../src/records/copy.ts';
import { database } from '../../../src/records/database.ts';
import { Fault, type RecordsFault } from '../../../src/records/fault.ts';
import { fileKeyCopy } from '../../../src/records/key-copy.ts';
import { readKey } from '../../../src/records/key-store.ts';
import { closingEntry, lineEntry } from '../../../src/records/lesson/book.ts';
import type { LessonSummary } from '../../../src/records/lesson/summary.ts';
import { type Reader, reader } from '../../../src/records/reader.ts';
import { DATABASE } from '../../../src/records/schema.ts';
import type { RecordsTold } from '../../../src/records/told.ts';
import { vault } from '../../../src/records/vault.ts';
import { writer } from '../../../src/records/writer.ts';
import { early } from '../../../src/records-page/begun.ts';
import { Header } from '../../../src/records-page/header.tsx';
import { Page } from '../../../src/records-page/page.tsx';
import { type TidyTold, tidyToldFrom } from '../../../src/records-page/tidy-told.ts';
import { type Tools, ToolsContext } from '../../../src/records-page/tools.ts';
import type { SettingsChange } from '../../../src/settings/change.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { raw } from '../../records/page/raw.ts';

const shelf: Shelf = {
  read: async (key) => JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined,
  readAll: async () =>
    Object.fromEntries(Object.keys(localStorage).map((key) => [key, JSON.parse(localStorage.getItem(key) ?? 'null')])),
  async write(entries) {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify(value));
  },
  async clear(keys) {
    for (const key of keys) localStorage.removeItem(key);
  },
};

const way = database();
const copy = copyOn(shelf, sha256);
const write = writer({ database: way, copy, keyCopy: fileKeyCopy() });
const real = reader({ database: way, copy, key: readKey });
let fault: RecordsFault | 'unforeseen' | null = null;
/** What of the incidents' tab cannot be read. */
let failing: readonly ('drafts' | 'check')[] = [];
/** The book whose lines fail as nobody foresaw. */
let broken: string | null = null;
let now: number | null = null;
let tidyAsked = 0;
const entriesRead: string[] = [];
const asked: RecordsTold[] = [];
/** Counts what is read, and fails as it is told to. */
const read: Reader = {
  ...real,
  books: async (...args) => {
    if (fault === 'unforeseen') throw new TypeError('unforeseen');
    return fault === null ? real.books(...args) : { done: false, why: fault };
  },
  drafts: async () => (failing.includes('drafts') ? { done: false, why: 'damaged' } : real.drafts()),
  check: async (book) => (failing.includes('check') ? { done: false, why: 'damaged' } : real.check(book)),
  entriesOf: async (...args) => {
    if (args[0] === broken) throw new TypeError('unforeseen');
    entriesRead.push(args[0]);
    return real.entriesOf(...args);
  },
};
const held = vault({
  read: async () => {
    const key = await read.key();
    if (!key.done) throw new Fault(key.why);
    return key.value;
  },
  replace: (next) => write.replaceKey(JSON.parse(JSON.stringify(next))),
  lockAfter: 300_000,
  clock: Date.now,
});

const language = signal<Language>('en');
/** Nothing was lost, and nothing is past its time. */
const SOUND: TidyTold = {
  done: true,
  value: { held: { lessons: 0, incidents: 0 }, sure: true, mend: { books: [], copied: true } },
};
const tidied = signal<{ readonly told: TidyTold } | null>({ told: SOUND });
const told = signal('');
const rules = signal<Rules | null>(rulesOf(resolve({ ...NO_CHOICES, preset: 'st-josephs' }, { state: 'none' }).policy));

const stage = {
  put: async (book: string, lines: readonly Line[], summary: LessonSummary | null) => {
    for (const line of lines)
      await write.append({
        book,
        at: line.at,
        clear: lineEntry(line),
        secret: null,
        source: { from: book, n: line.at },
      });
    if (summary === null) return;
    const at = summary.lastAt;
    const closing = summary as unknown as Clear;
    await write.append({ book, at, clear: closingEntry(summary), secret: null, summary: closing });
  },
  /** Heads alone, as those of lessons long closed: thousands at once. */
  putHeads: async (summaries: readonly LessonSummary[]) => {
    await read.books('lesson:');
    await way.write(['heads'], async (tx) => {
      for (const [seq, summary] of summaries.entries())
        await tx.objectStore('heads').put({
          book: summary.id,
          seq,
          hash: 'a'.repeat(64),
          begun: summary.startedAt,
          last: summary.lastAt,
          removed: null,
          summary,
        });
    });
  },
  write,
  raw: () => raw(DATABASE),
  vault: held,
  entriesRead,
  asked,
  told: () => told.value,
  tidyAsked: () => tidyAsked,
  setFault: (why: typeof fault) => {
    fault = why;
  },
  setBroken: (book: string | null) => {
    broken = book;
  },
  setFailing: (reads: typeof failing) => {
    failing = reads;
  },
  setNow: (at: number | null) => {
    now = at;
  },
  setRules: (known: boolean) => {
    if (!known) rules.value = null;
  },
  setLanguage: (to: Language) => {
    language.value = to;
  },
  setTidied: (is: boolean) => {
    tidied.value = is ? { told: SOUND } : null;
  },
  setSure: (sure: boolean) => {
    if (SOUND?.done) tidied.value = { told: { ...SOUND, value: { ...SOUND.value, sure } } };
  },
  setTold: (told: TidyTold) => {
    tidied.value = { told };
  },
  /** Draws the page anew, at an address of it. */
  show: (hash: string) => {
    const root = document.getElementById('records');
    if (!root) throw new Error('no root');
    render(null, root);
    location.hash = hash;
    entriesRead.length = 0;
    render(<App />, root);
  },
};
export type Stage = typeof stage;
declare global {
  interface Window {
    stage: Stage;
  }
}

const ask = async (what: RecordsTold): Promise<unknown> => {
  asked.push(what);
  if (what.kind === 'remove-lesson') return write.removeBook(what.id, what.why, Date.now());
  if (what.kind === 'tidy')
    return { done: true, value: { held: { lessons: 0, incidents: 0 }, sure: true, mend: 'busy' } };
  return undefined;
};
const clock = () => now ?? Date.now();
const tell = (text: string) => {
  told.value = text;
};
const change = (to: SettingsChange) => {
  if (to.change === 'language') language.value = to.to;
};
const dateRight = async () => tidyToldFrom(await ask({ kind: 'tidy', dateRight: true }));
const fixed = { read, first: () => early(read), vault: held, ask, dateRight, copy: async () => true, tell, clock };

/** In both languages at once, so that a test turns from one to the other without a wait. */
const open: Speech['open'] = async (shelves) => {
  await Promise.all(shelves.flatMap((one) => [one.bring('en'), one.bring('cy')]));
};

const tidy = () => {
  tidyAsked += 1;
};

function App() {
  const say = RECORDS.of(language.value);
  document.documentElement.lang = langOf(language.value);
  const { reporter } = DEFAULT_SETTINGS;
  const clockSure = tidied.value?.told?.done ? tidied.value.told.value.sure : null;
  const tools: Tools = {
    ...fixed,
    clockSure,
    language: language.value,
    say,
    missed: false,
    open,
    rules: rules.value,
    mode: 'lead',
    reporter,
  };
  return (
    <ToolsContext.Provider value={tools}>
      <Header change={change} />
      <Page tidied={tidied.value} tidy={tidy} />
      <div class="unseen" role="status">
        {told.value}
      </div>
    </ToolsContext.Provider>
  );
}

await open([RECORDS, PANEL, LIST]);
window.stage = stage;
