/** A lesson in which much goes wrong, as a story: what happens, when, and what the panel must then come to show. */
import type { Page } from '@playwright/test';
import type { Guard } from '../tests/harness/guard.ts';
import type { Hud, HudState } from '../tests/harness/hud.ts';
import type { LessonDriver } from '../tests/stand-in/driver.ts';

export interface Stage {
  page: Page;
  lesson: LessonDriver;
  hud: Hud;
  guard: Guard;
}

export interface Scene {
  /** Seconds into the lesson; `fast` for the short telling, which leaves out scenes without one. */
  at: number;
  fast?: number;
  says: string;
  play(stage: Stage): Promise<unknown>;
  /** What the panel must come to show; the lesson has failed where it does not. */
  shows?: Partial<HudState>;
}

const GARETH = { name: 'Gareth Wynne', id: '8:orgid:11111111-2222-4333-a444-555555555555' };
const CLASS = ['Aled Morgan', 'Beca Huws', 'Cai Roberts', 'Elin Parry', 'Ffion Llŷr', 'Gwion Rees'];
const LAST_TWO = CLASS.slice(-2);
const MOTHER = { name: 'Siân Rees', kind: 'guest' } as const;

export const LESSON: readonly Scene[] = [
  {
    at: 2,
    fast: 1,
    says: 'Carys Evans, the teacher, is in the call alone. She presses "Open People" in the panel.',
    play: ({ hud }) => hud.press('open-people'),
    shows: { phase: 'in-meeting', roster: 'complete', staff: '1' },
  },
  {
    at: 6,
    fast: 2,
    says: 'Gareth Wynne, a colleague, joins. She says that he is staff.',
    play: async ({ lesson, hud }) => {
      await lesson.join(GARETH);
      await hud.identify(GARETH.name, 'staff');
    },
    shows: { staff: '2', unidentified: '0' },
  },
  {
    at: 10,
    fast: 4,
    says: 'The class arrives.',
    play: async ({ lesson, hud }) => {
      for (const name of CLASS) await lesson.join({ name });
      await hud.waitFor({ unidentified: String(CLASS.length) });
    },
  },
  {
    at: 15,
    fast: 6,
    says: 'She says that everyone else here is a learner.',
    play: ({ hud }) => hud.press('everyone-else-is-a-learner'),
    shows: { level: 'clear', staff: '2', learners: '6' },
  },
  {
    at: 18,
    fast: 8,
    says: 'Gareth’s connection drops. The school gives a minute’s grace; until then it is not called in order either.',
    play: ({ lesson }) => lesson.leave(GARETH.name),
    shows: { level: 'advice', staff: '1' },
  },
  {
    at: 30,
    fast: 10,
    says: 'Somebody starts a recording that nobody has announced.',
    play: ({ lesson }) => lesson.record('Aled Morgan'),
    shows: { recording: 'on', level: 'warning' },
  },
  {
    at: 42,
    fast: 12,
    says: 'She reads the announcement out and presses "I have told everyone".',
    play: ({ hud }) => hud.press('announce'),
    shows: { level: 'advice' },
  },
  {
    at: 76,
    says: 'Gareth has been away for a minute: one adult with a class.',
    play: ({ hud }) => hud.waitForLevel('critical', 25_000),
    shows: { level: 'critical', staff: '1' },
  },
  {
    at: 82,
    fast: 14,
    says: 'A guest account appears: somebody’s mother.',
    play: ({ lesson }) => lesson.join(MOTHER),
    shows: { unidentified: '1' },
  },
  {
    at: 86,
    fast: 16,
    says: 'She knows her, and says so.',
    play: ({ hud }) => hud.identify(MOTHER.name, 'parent'),
    shows: { unidentified: '0' },
  },
  {
    at: 89,
    fast: 18,
    says: 'Gareth is back.',
    play: ({ lesson }) => lesson.rejoin(GARETH.name),
    shows: { staff: '2' },
  },
  {
    at: 92,
    fast: 20,
    says: 'The lesson is over. The recording stops; most leave, two stay to chat.',
    play: async ({ lesson }) => {
      await lesson.stopRecording();
      for (const name of CLASS) if (!LAST_TWO.includes(name)) await lesson.leave(name);
      await lesson.leave(MOTHER.name);
      await lesson.leave(GARETH.name);
    },
    shows: { learners: '2' },
  },
  {
    at: 95,
    fast: 22,
    says: 'She presses Leave. The guard asks: two learners would be left alone.',
    play: async ({ page, guard }) => {
      await page.locator('#hangup-button').click();
      await guard.waitUntilShown();
    },
  },
  {
    at: 98,
    fast: 24,
    says: 'She chooses "End for all", and Teams asks her to confirm.',
    play: async ({ guard, page }) => {
      await guard.press('end');
      await guard.waitUntilGone();
      await page.getByRole('dialog').getByRole('button', { name: 'End' }).click();
    },
    shows: { phase: 'ended' },
  },
];
