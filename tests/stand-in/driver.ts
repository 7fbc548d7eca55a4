/** The scripting interface from Node: the same methods as the page's `window.lesson`, each a promise. */
import type { Page } from '@playwright/test';
import { DEFAULTS, type Options, queryOf } from './page/options.ts';
import type { Lesson } from './page/types.ts';

export type { Options } from './page/options.ts';
export type { Lesson, Person, Press, Truth } from './page/types.ts';

export type LessonDriver = {
  [Name in keyof Lesson]: (...args: Parameters<Lesson[Name]>) => Promise<ReturnType<Lesson[Name]>>;
};

export interface OpenOptions extends Partial<Options> {
  /** Opens at an address that carries a meeting id, as a joining link does; in the call it is gone (state a). */
  link?: 'meet' | 'meetup-join';
}

export function lessonOn(page: Page): LessonDriver {
  const call = (name: string, args: unknown[]): Promise<unknown> =>
    page.evaluate(
      ([method, given]) =>
        (window.lesson as unknown as Record<string, (...a: unknown[]) => unknown>)[method]?.(...given),
      [name, args] as const,
    );
  return new Proxy({} as LessonDriver, {
    // A driver handed out of an async function must not look like a promise.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...args: unknown[]) => call(name, args) : undefined,
  });
}

export function addressOf({ link, ...options }: OpenOptions = {}): string {
  const host = options.host ?? DEFAULTS.host;
  const path =
    options.start === 'launcher' ? '/dl/launcher/launcher.html' : options.light ? '/light-meetings/launch' : '/v2/';
  const hash =
    link === 'meet' ? '#/meet/9182736450?p=abc' : link ? '#/l/meetup-join/19:meeting_c3RhbmQtaW4@thread.v2/0' : '';
  return `https://${host}${path}?${queryOf(options)}${hash}`;
}

/** Runs in the page. Playwright's own `waitForFunction` brings a script along that costs more than the page does. */
const lessonIsThere = (): Promise<void> =>
  new Promise((done) => {
    const look = () => ('lesson' in window ? done() : setTimeout(look, 4));
    look();
  });

export async function openLesson(page: Page, options: OpenOptions = {}): Promise<LessonDriver> {
  await page.goto(addressOf(options));
  await page.evaluate(lessonIsThere);
  return lessonOn(page);
}
