import { type TeamsTab, type Wire, wireTo } from '../browser.ts';
import type { Link } from '../hud/state.ts';
import { toPanelSchema } from '../protocol/to-panel.ts';
import type { Act, ToTab } from '../protocol/to-tab.ts';
import { ASK_MS, LEASE_MS, WATCH_PORT } from '../protocol/to-tab.ts';
import { linkNow, type TabSeen, type Watched } from './lease.ts';
import { share } from './share.ts';

interface Held {
  seen: TabSeen;
  wire: Wire;
  n: number;
  /** When each unanswered ask was sent. */
  asked: Map<number, number>;
  /** Something that it said since its last report could not be read: it may have been a newer one. */
  unread: boolean;
}

export interface LinkDeps {
  readonly tabs: () => Promise<readonly TeamsTab[]>;
  readonly connect?: (tabId: number, name: string) => Wire;
  /** The panel is in sight. */
  readonly seen: () => boolean;
  readonly clock: () => { readonly mono: number; readonly utc: number };
  readonly told: (link: Link) => void;
  /** For who asks something of all tabs, and not of the one that is shown. */
  readonly all?: (tabs: readonly TabSeen[], mono: number) => void;
}

/**
 * The panel's end of the watch. It asks every tab that shows Teams once a second, takes changes as they come, and
 * gives the HUD one link: the panel is visible when it matters, so its clock is the one that can be trusted.
 */
export class PanelLink {
  private readonly deps: LinkDeps;
  private readonly held = new Map<number, Held>();
  private watched: Watched | null = null;
  /** The tabs as they were at the last round; null before the first. */
  private tabs: readonly TeamsTab[] | null = null;
  private healthWanted: ((text: string | null) => void) | null = null;

  constructor(deps: LinkDeps) {
    this.deps = deps;
  }

  start(every: (run: () => void, ms: number) => void): void {
    // Whatever becomes of the question for the tabs, what has grown old falls.
    every(() => this.refresh(), ASK_MS);
    void this.round();
  }

  /** Asks at once, and first lets what has grown old fall: after the panel was hidden and its clock slowed. */
  refresh(): void {
    this.tell();
    void this.round();
  }

  /** Sends an act to the lesson shown. */
  send(act: Act): void {
    const of = this.watched?.report.startedAt ?? null;
    this.shown()?.wire.send({ kind: 'act', act, of } satisfies ToTab);
  }

  /** The health report of the tab shown; null when it does not answer within the lease. */
  health(after: (run: () => void, ms: number) => void): Promise<string | null> {
    const held = this.shown();
    if (!held) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.healthWanted = resolve;
      held.wire.send({ kind: 'health' } satisfies ToTab);
      after(() => resolve(null), LEASE_MS);
    });
  }

  private shown(): Held | undefined {
    return this.watched === null ? undefined : this.held.get(this.watched.tabId);
  }

  private async round(): Promise<void> {
    // A browser that will not say which there are now: those that were are asked, and a wire tells by itself of one that went.
    const tabs = await this.deps.tabs().catch(() => this.tabs ?? []);
    const { mono } = this.deps.clock();
    const isNew = JSON.stringify(tabs) !== JSON.stringify(this.tabs);
    for (const [id, held] of this.held) if (!tabs.some((tab) => tab.id === id)) this.drop(id, held);
    for (const tab of tabs) {
      const held = this.held.get(tab.id);
      if (!held || held.seen.closed) this.open(tab, held, mono);
      else held.seen = { ...held.seen, active: tab.active, loading: tab.loading };
      this.ask(tab.id);
    }
    this.tabs = tabs;
    if (isNew) this.tell();
  }

  private drop(id: number, held: Held): void {
    held.wire.close();
    this.held.delete(id);
  }

  private open(tab: TeamsTab, before: Held | undefined, mono: number): void {
    const wire = (this.deps.connect ?? wireTo)(tab.id, WATCH_PORT);
    const seen: TabSeen = {
      tabId: tab.id,
      active: tab.active,
      loading: tab.loading,
      report: null,
      answered: null,
      since: before?.seen.since ?? mono,
      closed: false,
    };
    const held: Held = { seen, wire, n: 0, asked: new Map(), unread: false };
    this.held.set(tab.id, held);
    wire.onMessage((raw) => this.take(held, raw));
    wire.onClose(() => {
      held.seen = { ...held.seen, closed: true };
      this.tell();
    });
  }

  private ask(tabId: number): void {
    const held = this.held.get(tabId);
    if (!held) return;
    held.n += 1;
    held.asked.set(held.n, this.deps.clock().mono);
    // Of several lessons one is shown: what calls in another has been told to nobody.
    const seen = this.deps.seen() && held === this.shown();
    held.wire.send({ kind: 'ask', n: held.n, seen } satisfies ToTab);
  }

  private take(held: Held, raw: unknown): void {
    const message = toPanelSchema.safeParse(raw);
    if (!message.success) {
      held.unread = true;
      return;
    }
    if (message.data.kind === 'health') {
      if (held === this.shown()) this.healthWanted?.(message.data.text);
      return;
    }
    // What stands on the panel is not what the tab said last: that it is alive renews nothing until it can be read again.
    if (message.data.kind === 'report') held.unread = false;
    if (held.unread) return;
    const { n } = message.data;
    // An answer is as old as its question: a tab that was stuck for a while does not renew the lease by answering late.
    const { mono, utc } = this.deps.clock();
    const told = message.data.kind === 'report' ? mono - Math.max(0, utc - message.data.report.at) : mono;
    const answered = n === null ? told : (held.asked.get(n) ?? held.seen.answered);
    for (const asked of held.asked.keys()) if (n !== null && asked <= n) held.asked.delete(asked);
    const report = message.data.kind === 'report' ? share(held.seen.report, message.data.report) : held.seen.report;
    held.seen = { ...held.seen, answered, report, since: this.deps.clock().mono };
    this.tell();
  }

  private tell(): void {
    const tabs = [...this.held.values()].map((held) => held.seen);
    const clock = this.deps.clock();
    const seen = linkNow(tabs, this.watched, clock);
    this.deps.all?.(tabs, clock.mono);
    this.watched = seen.watched;
    this.deps.told(seen.link);
  }
}
