/** The leave guard is in a closed shadow root: the page cannot reach it, so a test looks through the debugger's eyes. */
import type { CDPSession, Page } from '@playwright/test';
import { until } from '../harness/until.ts';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

export type Choice = 'end' | 'stay' | 'leave';

export interface Guard {
  title: string;
  body: string;
  /** The buttons' words, by what they do. */
  buttons: Partial<Record<Choice, string>>;
  shadow: string;
  press(choice: Choice): Promise<void>;
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** The guard now, or null when none is shown. */
export async function guardNow(page: Page): Promise<Guard | null> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const shadow = all(root).flatMap((node) => node.shadowRoots ?? []);
  const host = shadow.find((one) => all(one).some(({ nodeName }) => nodeName === 'DIALOG'));
  if (!host) return null;
  const inside = all(host);
  const textOf = (name: string) => textIn(inside.find(({ nodeName }) => nodeName === name));
  const nodes = inside.filter(({ nodeName }) => nodeName === 'BUTTON');
  const buttons = Object.fromEntries(nodes.map((node) => [classOf(node), textIn(node)]));
  return {
    title: textOf('H1'),
    body: textOf('P'),
    buttons,
    shadow: host.shadowRootType ?? '',
    press: async (choice) => {
      const node = nodes.find((one) => classOf(one) === choice);
      if (!node) throw new Error(`The guard has no button "${choice}"`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: node.nodeId });
      const [x = 0, y = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((x + right) / 2, (y + bottom) / 2);
    },
  };
}

export const guardShown = async (page: Page): Promise<Guard> =>
  (await until(
    () => guardNow(page),
    (guard) => guard !== null,
    { what: 'the leave guard' },
  )) as Guard;

export const guardGone = (page: Page): Promise<unknown> =>
  until(
    () => guardNow(page),
    (guard) => guard === null,
    { what: 'the leave guard to close' },
  );

const all = (node: Node): Node[] =>
  [node, ...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap((one) => (one === node ? [one] : all(one)));

const textIn = (node: Node | undefined): string =>
  node ? node.nodeValue + (node.children ?? []).map(textIn).join('') : '';

function classOf({ attributes = [] }: Node): string {
  const at = attributes.findIndex((name, index) => index % 2 === 0 && name === 'class');
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}
