/** What makes a page hard to read: churn, flicker, lies, decay, other languages and builds. */
import { setRot } from '../rot.ts';
import type { Lesson } from '../types.ts';
import { offsetOf } from '../view/roster.ts';
import { here, type Scene, type World } from '../world.ts';
import type { Meeting } from './meeting.ts';
import type { People } from './people.ts';
import type { Place } from './place.ts';

const WORDS = 'so if we look at the second verse what does the poet mean by the sea and who is speaking here'.split(
  ' ',
);

export function troubleMethods(
  w: World,
  redraw: () => void,
  people: People,
  call: Meeting & Place,
  scene: () => Scene,
) {
  let churning: ReturnType<typeof setInterval> | undefined;
  let said = 0;
  const pick = () => here(w)[Math.floor(w.random() * here(w).length)];
  const stopChurn = (): void => clearInterval(churning);

  const speakUp = (reorder: boolean): void => {
    const m = pick();
    if (!m) return;
    if (reorder) people.speak(m.id);
    else m.speaking = !m.speaking;
  };
  /** A caption grows word by word, then the next one begins; old ones scroll out. */
  const caption = (): void => {
    const word = WORDS[said++ % WORDS.length] ?? '';
    const last = w.captions.at(-1);
    if (last && said % 8) last.text += ` ${word}`;
    else w.captions = [...w.captions, { id: said, author: pick()?.name ?? '', text: word }].slice(-6);
  };

  return {
    churn: ({ speaking = true, captions = false, reorder = false, everyMs = 250 } = {}) => {
      stopChurn();
      if (captions) call.captions(true);
      churning = setInterval(() => {
        if (w.phase !== 'call') return;
        if (speaking) speakUp(reorder);
        else if (reorder) people.reorder();
        if (captions) caption();
        redraw();
      }, everyMs);
    },
    stopChurn,
    badge: (form) => {
      w.badge = form;
      redraw();
    },
    setHeaderTotal: (n) => {
      w.headerTotal = n;
      redraw();
    },
    setBadgeTotal: (n) => {
      w.badgeTotal = n;
      redraw();
    },
    flicker: (ms, what = 'rows') => {
      w.flicker = what;
      redraw();
      setTimeout(() => {
        w.flicker = null;
        redraw();
      }, ms);
    },
    remount: () => {
      w.generation += 1;
      redraw();
    },
    loseCall: ({ positive = false } = {}) => {
      w.phase = positive ? 'survey' : 'lost';
      redraw();
    },
    regainCall: () => {
      w.phase = 'call';
      redraw();
    },
    moveRoom: (others, { gapMs = 1500 } = {}) => {
      w.phase = 'lost';
      redraw();
      setTimeout(() => {
        for (const m of w.members) if (!m.me) m.where = 'gone';
        for (const person of others) people.join(person);
        call.enterCall();
      }, gapMs);
    },
    rot: (changes) => {
      setRot(changes);
      redraw();
    },
    language: (lang) => {
      w.lang = lang;
      document.documentElement.lang = lang;
      redraw();
    },
    skin: (skin) => {
      w.skin = skin;
      redraw();
    },
    scrollRosterTo: (where) => {
      const scroller = document.querySelector('.roster-scroller');
      if (!scroller) throw new Error('the People panel is closed');
      scroller.scrollTop = offsetOf(scene(), where);
      w.scrollTop = scroller.scrollTop;
      redraw();
    },
  } satisfies Partial<Lesson>;
}
