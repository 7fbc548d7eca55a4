import type { Row, Screen, Sighting } from '../../src/meeting/sighting.ts';

/**
 * Teams as far as a reader can tell, at the level of sightings: who is really in the call, and what of it the page
 * shows. Knows nothing of how the extension counts; written from `evidence/teams-roster.md` b, d and e alone.
 */

export type Kind = 'staff' | 'learner' | 'practitioner' | 'parent' | 'external';

export interface Person {
  /** The account, and the truth of who this is. */
  readonly id: string;
  name: string;
  /** Who this really is. A teacher's correction changes it: what the teacher knows is the truth here. */
  kind: Kind;
  readonly account: 'school' | 'guest';
}

/** How long a list is before it pages, and how many rows a virtualised one mounts: Teams' own, or small ones. */
export interface Scale {
  readonly page: number;
  readonly window: number;
}
export const TEAMS_SCALE: Scale = { page: 20, window: 26 };
export const SMALL_SCALE: Scale = { page: 3, window: 4 };

export const ME = 'me';

/** The row of one person, by the account id or, where the page shows none, by the name and its place among equals. */
export interface Mounted {
  readonly id: string;
  readonly row: Row;
}

export class TeamsModel {
  readonly scale: Scale;
  /** `name`: an older page that shows no account ids. */
  readonly keys: 'account' | 'name';
  readonly people = new Map<string, Person>();
  /** One entry for each device in the call, in the order of the list. */
  order: string[] = [];
  invited: string[] = [];
  lobby = 0;

  title = 'Year 7 Science';
  titleShown = true;
  inCall = false;
  controls: Sighting['controls'] = 'both';
  screen: Screen | null = 'prejoin';
  callLike = false;
  panel: 'people' | 'chat' | 'closed' = 'closed';
  pages = 1;
  scroll = 0;
  /** Rows momentarily not drawn, by place in the list; and the whole list, or its header. */
  flickering = new Set<number>();
  listGone = false;
  headerGone = false;
  badge: 'true' | 'absent' | 'lagging' = 'true';
  private badgeShown = 0;
  cameras = new Set<string>();
  selfFound = true;
  recording = false;
  recordingSeen = true;

  private trail: number[] = [];
  private readonly rowsById = new Map<string, Row>();

  constructor(scale: Scale, keys: 'account' | 'name') {
    this.scale = scale;
    this.keys = keys;
  }

  add(person: Person): void {
    this.people.set(person.id, person);
  }

  private here: ReadonlySet<string> = new Set();
  private hereOf: readonly string[] = [];

  /** Who is in the call, each once; a set of its own for each state of the call. */
  present(): ReadonlySet<string> {
    if (this.hereOf === this.order) return this.here;
    this.hereOf = this.order;
    this.here = new Set(this.order);
    return this.here;
  }

  isHere(id: string): boolean {
    return this.order.includes(id);
  }

  // ---- what happens in the call: each is one update of the list, of its own

  join(id: string, place: number): void {
    const at = place % (this.order.length + 1);
    this.order = [...this.order.slice(0, at), id, ...this.order.slice(at)];
    this.updated();
  }

  /** One device of this person leaves. */
  leave(id: string): void {
    const at = this.order.lastIndexOf(id);
    if (at < 0) return;
    this.order = this.order.filter((_, i) => i !== at);
    this.updated();
  }

  /** Somebody leaves and another joins in one single update: nobody is told of it by the total. */
  swapAtOnce(out: string, into: string): void {
    const at = this.order.indexOf(out);
    this.order = this.order.map((id, i) => (i === at ? into : id));
  }

  private updated(): void {
    this.flickering.clear();
    if (this.headerShown()) this.trail.push(this.order.length);
    if (this.badge !== 'lagging') this.badgeShown = this.order.length;
  }

  rename(id: string, name: string): void {
    const person = this.people.get(id);
    if (person) person.name = name;
    this.rowsById.delete(id);
  }

  reorder(by: number): void {
    const n = this.order.length;
    if (n < 2) return;
    const order = [...this.order.slice(by % n), ...this.order.slice(0, by % n)];
    const [a, b] = [(by * 7) % n, (by * 13 + 1) % n];
    [order[a], order[b]] = [order[b] as string, order[a] as string];
    this.order = order;
    this.flickering.clear();
  }

  // ---- what the page shows

  enter(place: number): void {
    this.inCall = true;
    this.controls = 'both';
    this.screen = null;
    this.callLike = true;
    this.join(ME, place);
    this.unmount('closed');
    this.badgeShown = this.order.length;
  }

  /** The teacher's own connection is out of the call; the others may be in it still. */
  exit(screen: Screen | null, callLike: boolean): void {
    while (this.isHere(ME)) this.leave(ME);
    this.inCall = false;
    this.controls = 'none';
    this.screen = screen;
    this.callLike = callLike;
    this.unmount('closed');
  }

  unmount(panel: 'people' | 'chat' | 'closed'): void {
    this.panel = panel;
    this.pages = 1;
    this.scroll = 0;
    this.flickering.clear();
    this.listGone = false;
    this.headerGone = false;
    this.trail = [];
    if (this.headerShown()) this.trail.push(this.order.length);
  }

  setBadge(badge: TeamsModel['badge']): void {
    this.badge = badge;
    if (badge !== 'lagging') this.badgeShown = this.order.length;
  }

  showHeader(shown: boolean): void {
    this.headerGone = !shown;
    if (this.headerShown()) this.trail.push(this.order.length);
  }

  showList(shown: boolean): void {
    this.listGone = !shown;
    if (this.headerShown()) this.trail.push(this.order.length);
  }

  headerShown(): boolean {
    return this.inCall && this.panel === 'people' && !this.listGone && !this.headerGone;
  }

  /** The number of people to be read is the true one, or there is none. */
  totalIsTrue(): boolean {
    return (
      (this.headerShown() && this.mounted().length > 0) ||
      this.badge === 'absent' ||
      this.badgeShown === this.order.length
    );
  }

  badgeAgrees(): boolean {
    return this.badge === 'absent' || this.badgeShown === this.order.length;
  }

  loadedCount(): number {
    return Math.min(this.order.length, this.pages * this.scale.page);
  }

  private mountedPlaces(): number[] {
    const loaded = this.loadedCount();
    const top = loaded > this.scale.window ? Math.min(this.scroll, loaded - this.scale.window) : 0;
    const end = Math.min(loaded, top + this.scale.window);
    const places: number[] = [];
    for (let i = top; i < end; i++) if (!this.flickering.has(i)) places.push(i);
    return places;
  }

  /** A list longer than what is mounted, and all of it loaded. */
  isVirtualised(): boolean {
    return this.panel === 'people' && this.loadedCount() === this.order.length && this.order.length > this.scale.window;
  }

  mounted(): Mounted[] {
    if (!this.inCall || this.panel !== 'people' || this.listGone) return [];
    const nth = new Map<string, number>();
    return this.mountedPlaces().map((place) => {
      const id = this.order[place] as string;
      return { id, row: this.keys === 'account' ? this.rowOf(id) : this.namedRowOf(id, nth) };
    });
  }

  /** Every row of the call is there to be read. */
  isWhole(): boolean {
    return (
      this.inCall && this.panel === 'people' && !this.listGone && this.mountedPlaces().length === this.order.length
    );
  }

  rowOf(id: string): Row {
    const known = this.rowsById.get(id);
    if (known) return known;
    const person = this.people.get(id) as Person;
    const row: Row = { key: id, keyedBy: 'account', name: person.name, account: person.account, ...mark(id) };
    this.rowsById.set(id, row);
    return row;
  }

  private namedRowOf(id: string, nth: Map<string, number>): Row {
    const { name } = this.people.get(id) as Person;
    const place = (nth.get(name) ?? 0) + 1;
    nth.set(name, place);
    return { key: `name:${name}#${place}`, keyedBy: 'name', name, account: 'unknown', ...mark(id) };
  }

  /** Camera tiles that carry a name and no guest mark. */
  tiles(never: (id: string) => boolean): string[] {
    if (!this.inCall) return [];
    const here = this.present();
    const shown: string[] = [];
    for (const id of this.cameras) {
      if (shown.length === 9) break;
      const person = this.people.get(id);
      if (person && id !== ME && here.has(id) && person.account === 'school' && !never(id)) shown.push(person.name);
    }
    return shown;
  }

  /** What a reader that misses nothing would say of the page now. Looking empties the trail. */
  look(never: (id: string) => boolean = () => false): Sighting {
    const mounted = this.mounted();
    const open = this.inCall && this.panel === 'people';
    const told = open && mounted.length > 0 && this.headerShown();
    const trail = told ? this.trail : [];
    if (told) this.trail = [];
    const roster: Sighting['roster'] = !open
      ? { state: 'closed' }
      : mounted.length === 0
        ? { state: 'unreadable' }
        : {
            state: 'open',
            rows: mounted.map(({ row }) => row),
            doubtful: 0,
            total: this.headerShown() ? { seen: true, value: this.order.length } : { seen: false },
            trail,
            pager: this.loadedCount() < this.order.length,
          };
    const me = this.selfFound ? mounted.filter(({ id }) => id === ME) : [];
    return {
      platform: 'teams-web',
      controls: this.controls,
      screen: this.screen,
      callLike: this.callLike,
      title: this.inCall && this.titleShown ? this.title : null,
      roster,
      badge:
        this.inCall && this.badge !== 'absent'
          ? { seen: true, value: { count: this.badgeShown, capped: false } }
          : { seen: false },
      tiles: this.tiles(never),
      selfKey: me.length === 1 && me[0] ? me[0].row.key : null,
      lobby: this.inCall ? { seen: true, value: this.lobby } : { seen: false },
      recording: !this.inCall || !this.recordingSeen ? 'unknown' : this.recording ? 'on' : 'off',
      mayEnd: { seen: false },
      asking: false,
      sharing: { seen: false },
      signals: [],
    };
  }
}

/** What a row shows besides who it is of: of the rules here none rests on it. */
const mark = (id: string) => ({ organiser: id === ME, muted: null, camera: false });

export const sightingOf = (model: TeamsModel): Sighting => model.look();
