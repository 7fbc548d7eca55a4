/** The client: world, renderer, clock, keys, and `window.lesson`. */
import { createRoot } from './dom.ts';
import { keepWorld, restoreWorld } from './lesson/keep.ts';
import { meetingMethods } from './lesson/meeting.ts';
import { createMember, peopleMethods } from './lesson/people.ts';
import { placeMethods } from './lesson/place.ts';
import { troubleMethods } from './lesson/trouble.ts';
import { truthMethods } from './lesson/truth.ts';
import type { Options } from './options.ts';
import { titleOf } from './title.ts';
import type { Lesson } from './types.ts';
import { app } from './view/app.ts';
import { hangUp } from './view/leave.ts';
import { wordsFor } from './words/words.ts';
import { createWorld, type Scene } from './world.ts';

export function startClient(options: Options): void {
  const w = createWorld(options);
  const paint = createRoot(document.getElementById('app') as HTMLElement);
  const words = () => wordsFor(w.lang);

  const press = (what: string, trusted: boolean): void => void w.presses.push({ what, at: Date.now(), trusted });
  const scene = (): Scene => ({
    w,
    words: words(),
    lesson,
    redraw,
    pressed: (what, act) => (event) => {
      press(what, event.isTrusted);
      act?.();
    },
  });

  function redraw(): void {
    paint(app(scene()));
    const title = titleOf(w, words());
    if (document.title !== title) document.title = title;
    watchSize();
    if (options.keep) keepWorld(w);
  }

  const people = peopleMethods(w, redraw);
  const call = { ...meetingMethods(w, redraw, words), ...placeMethods(w, redraw) };
  const trouble = troubleMethods(w, redraw, people, call, scene);
  const lesson: Lesson = { ...people, ...call, ...trouble, ...truthMethods(w) };
  window.lesson = lesson;

  /** An ancestor of the roster that is display:none makes its rows unmount; one moved off the screen does not (L7). */
  let watched: Element | null = null;
  const sizes = new ResizeObserver(() => {
    const collapsed = watched?.isConnected === true && watched.clientHeight === 0;
    if (collapsed === w.collapsed) return;
    w.collapsed = collapsed;
    redraw();
  });
  function watchSize(): void {
    const scroller = document.querySelector('.roster-scroller');
    if (scroller === watched) return;
    sizes.disconnect();
    watched = scroller;
    if (scroller) sizes.observe(scroller);
  }

  addEventListener('popstate', (event) => {
    w.page = (event.state as { page?: typeof w.page } | null)?.page ?? 'call';
    redraw();
  });
  document.addEventListener('click', (event) => {
    if (!w.menu || (event.target as Element).closest('.menu, [aria-haspopup]')) return;
    w.menu = null;
    redraw();
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey && event.shiftKey && event.code === 'KeyH') || w.phase !== 'call') return;
    press('hangup-shortcut', event.isTrusted);
    hangUp(scene());
  });
  /** On the second of the call, not of the page: a plain interval would show a second late. */
  const tick = (): void => {
    if (w.phase === 'call') redraw();
    setTimeout(tick, 1005 - ((Date.now() - w.callStart) % 1000));
  };

  document.documentElement.lang = w.lang;
  if (!(options.keep && restoreWorld(w))) {
    const id = options.meId ? { id: options.meId } : {};
    w.members.push({
      ...createMember(w, { name: options.me, organiser: options.organiser, muted: false, ...id }, true),
      where: 'gone',
    });
    if (options.start === 'call') lesson.enterCall();
  }
  redraw();
  tick();
  if (options.controls) void import('./controls.ts').then(({ showControls }) => showControls(lesson));
}
