/** The HUD's contract with tests and technicians (design, section 4), read from the panel's page. */
import type { Locator, Page } from '@playwright/test';
import { see } from './see.ts';

export type Phase = 'none' | 'prejoin' | 'lobby' | 'in-meeting' | 'ended' | 'lost';
export type Level = 'clear' | 'unknown' | 'advice' | 'warning' | 'critical' | 'idle';
export type As = 'staff' | 'learner' | 'practitioner' | 'external' | 'parent';

/** Counts are as written: `n`, `n..m` or `n..`. */
export interface HudState {
  phase: Phase;
  level: Level;
  staff: string;
  learners: string;
  unidentified: string;
  lobby: string;
  roster: 'complete' | 'partial' | 'closed' | 'unreadable';
  recording: 'on' | 'off' | 'unknown';
}

export interface ShownFinding {
  check: string;
  verdict: 'met' | 'breached' | 'unknown' | 'off';
  level: Level;
  text: string;
}

export interface Hud {
  readonly panel: Page;
  readonly main: Locator;
  read(): Promise<HudState>;
  findings(): Promise<ShownFinding[]>;
  finding(check: string): Promise<ShownFinding | null>;
  /** Waits until all of these are so; gives the whole state. */
  waitFor(wanted: Partial<HudState>, timeout?: number): Promise<HudState>;
  waitForLevel(level: Level | readonly Level[], timeout?: number): Promise<HudState>;
  waitForFinding(check: string, wanted: Partial<ShownFinding>, timeout?: number): Promise<ShownFinding>;
  person(name: string): Locator;
  identify(name: string, as: As): Promise<void>;
  press(act: string): Promise<void>;
  act(act: string): Locator;
}

export function hudOn(panel: Page): Hud {
  const main = panel.locator('main');
  const read = () =>
    main.evaluate((element) => {
      const { phase, level, staff, learners, unidentified, lobby, roster, recording } = (element as HTMLElement)
        .dataset;
      return { phase, level, staff, learners, unidentified, lobby, roster, recording } as unknown as HudState;
    });
  const findings = () =>
    panel.locator('[data-check]').evaluateAll((elements) =>
      elements.map((element) => {
        const { check = '', verdict, level } = (element as HTMLElement).dataset;
        return { check, verdict, level, text: (element.textContent ?? '').trim() } as ShownFinding;
      }),
    );
  const finding = async (check: string) => (await findings()).find((shown) => shown.check === check) ?? null;

  const person = (name: string) => panel.locator('[data-person]').filter({ has: panel.getByText(wholeName(name)) });
  const act = (name: string) => panel.locator(`[data-act="${name}"]:visible`).first();

  return {
    panel,
    main,
    read,
    findings,
    finding,
    waitFor: (wanted, timeout) => see(panel, { check: null, wanted, ...patient(timeout) }),
    waitForLevel: (level, timeout) => see(panel, { check: null, wanted: { level }, ...patient(timeout) }),
    waitForFinding: (check, wanted, timeout) => see(panel, { check, wanted, ...patient(timeout) }),
    person,
    identify: async (name, as) => {
      const button = person(name).locator(`[data-act="identify"][data-as="${as}"]`).first();
      await button.waitFor({ state: 'attached' });
      // In a long list all but "Staff" is behind a disclosure; a teacher opens it, and so does this.
      if (!(await button.isVisible())) await person(name).locator('summary').first().click();
      await button.click();
    },
    press: (name) => act(name).click(),
    act,
  };
}

/** The whole name: "Ann" must not find "Ann Davies". Teams puts "(Guest)" and the like after it. */
const wholeName = (name: string) =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\([^)]+\\))?$`, 'u');

const patient = (timeout: number | undefined) => (timeout === undefined ? {} : { timeout });

/** `n`, `n..m`, `n..` as numbers; null where there is no upper bound. */
export function rangeOf(written: string): { least: number; most: number | null } {
  const match = /^(\d+)(\.\.(\d+)?)?$/.exec(written);
  if (!match) throw new Error(`not a range: ${written}`);
  const least = Number(match[1]);
  if (!match[2]) return { least, most: least };
  return { least, most: match[3] === undefined ? null : Number(match[3]) };
}
