/** Where one looks: panels, compact view, other pages of the app, shared content. */
import type { AppPage, Lesson } from '../types.ts';
import { myself, type World } from '../world.ts';
import { find } from './people.ts';

export type Place = ReturnType<typeof placeMethods>;

/** A panel is mounted anew each time: paging and scrolling begin again. */
export function showPanel(w: World, panel: World['panel'], redraw: () => void): void {
  if (w.panel === panel) return;
  Object.assign(w, { panel, collapsed: false, scrollTop: 0, loaded: w.options.firstPage, allInvited: false });
  w.generation += 1;
  if (panel === 'chat') w.unread = 0;
  if (panel !== 'people' || !w.options.rowsAfterMs) return;
  w.flicker = 'rows';
  setTimeout(() => {
    w.flicker = null;
    redraw();
  }, w.options.rowsAfterMs);
}

export function placeMethods(w: World, redraw: () => void) {
  /** The badge goes for a moment when the page lays itself out anew (LMA #317/#318). */
  const relayout = (): void => {
    if (!w.options.badgeGapMs) return;
    w.badgeHidden = true;
    setTimeout(() => {
      w.badgeHidden = false;
      redraw();
    }, w.options.badgeGapMs);
  };
  const open = (panel: World['panel']): void => {
    showPanel(w, panel, redraw);
    redraw();
  };
  const show = (page: AppPage): void => {
    Object.assign(w, { page, panel: null, menu: null });
    redraw();
  };
  return {
    share: (by, { entireScreen = false } = {}) => {
      w.sharer = by === 'me' ? myself(w) : find(w, by);
      w.entireScreen = entireScreen && w.sharer.me;
      relayout();
      redraw();
    },
    stopShare: () => {
      w.sharer = null;
      w.entireScreen = false;
      relayout();
      redraw();
    },
    captions: (on) => {
      w.captionsOn = on;
      w.captions = [];
      redraw();
    },
    unreadChat: (n) => {
      w.unread = n;
      redraw();
    },
    openPeople: () => open('people'),
    closePeople: () => open(null),
    openChat: () => open(w.panel === 'chat' ? null : 'chat'),
    compact: (on) => {
      w.compact = on;
      w.panel = null;
      w.menu = null;
      redraw();
    },
    navigateInApp: (page) => {
      // The rail's People leaves two entries: two Backs restore the meeting (L12).
      for (let n = page === 'people' ? 2 : 1; n > 0; n -= 1) {
        history.pushState(
          { page },
          '',
          `${location.pathname}${location.search}${page === 'call' ? '' : `#/${page}/${n}`}`,
        );
      }
      show(page);
    },
  } satisfies Partial<Lesson>;
}
