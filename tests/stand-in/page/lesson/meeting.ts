/** Coming in, going out, being recorded, being told. */
import type { Lesson, Phase } from '../types.ts';
import type { Words } from '../words/words.ts';
import { here, myself, type World } from '../world.ts';
import { showPanel } from './place.ts';

export type Meeting = ReturnType<typeof meetingMethods>;

export function meetingMethods(w: World, redraw: () => void, words: () => Words) {
  const notice = (name: string, text: string, ms = 0): void => {
    w.notices = [...w.notices.filter((n) => n.name !== name), { name, text }];
    if (ms) setTimeout(() => drop(name), ms);
  };
  const drop = (name: string): void => {
    if (!w.notices.some((n) => n.name === name)) return;
    w.notices = w.notices.filter((n) => n.name !== name);
    redraw();
  };
  /** Not yet in, or back after an end: oneself joins, the clock starts anew, the address loses its meeting id (state a). */
  const enterCall = (): void => {
    w.phase = 'call';
    w.page = 'call';
    w.compact = false;
    w.callStart = Date.now();
    myself(w).where = 'call';
    if (w.options.panel) showPanel(w, 'people', redraw);
    if (location.hash) history.replaceState(null, '', location.pathname + location.search);
    if (w.recording) notice('JoinersOngoingRecording', words().startedBy(w.recording.name), w.options.bannerMs);
    redraw();
  };
  return {
    record: (by = 'me', { banner = true } = {}) => {
      const someone = here(w).find((m) => !m.me && m.organiser) ?? here(w).find((m) => !m.me);
      const name = by === 'me' ? myself(w).name : by === 'other' ? (someone?.name ?? 'Rhian Puw') : by;
      const mine = name === myself(w).name;
      w.recording = { by: mine ? 'me' : 'other', name };
      // The first name is captured; the second is made by analogy, the real one was not found (state c).
      const which = mine ? 'InitiatorStartedRecording' : 'ParticipantStartedRecording';
      if (banner) notice(which, mine ? words().youStarted : words().startedBy(name), w.options.bannerMs);
      redraw();
    },
    stopRecording: () => {
      w.recording = null;
      redraw();
    },
    notice: (name, text = name) => {
      notice(name, text);
      redraw();
    },
    dismissNotices: () => {
      w.notices = [];
      redraw();
    },
    end: (form) => {
      const me = myself(w);
      if (form === 'ended') {
        for (const m of here(w)) m.where = m.invited ? 'invited' : 'gone';
        w.recording = null;
      }
      me.where = 'gone';
      Object.assign(w, {
        phase: form satisfies Phase,
        page: 'call',
        panel: null,
        menu: null,
        dialog: null,
        sharer: null,
        entireScreen: false,
        notices: [],
        compact: false,
      });
      redraw();
    },
    enterCall,
    admitMe: enterCall,
  } satisfies Partial<Lesson>;
}
