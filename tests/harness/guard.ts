/**
 * The leave guard, as a teacher meets it: found through the debugger, which alone sees into a closed shadow root, and
 * pressed with the real mouse, because the guard takes no press that a script made.
 */
import type { CDPSession, Page } from '@playwright/test';
import { until } from './until.ts';

export type GuardButton = 'end' | 'stay' | 'leave';

export interface Guard {
  isShown(): Promise<boolean>;
  waitUntilShown(timeout?: number): Promise<void>;
  waitUntilGone(timeout?: number): Promise<void>;
  text(): Promise<string>;
  press(button: GuardButton): Promise<void>;
}

interface DomNode {
  nodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

export function guardOn(page: Page): Guard {
  let session: CDPSession | null = null;

  async function look(): Promise<{ cdp: CDPSession; dialog: DomNode | null }> {
    session ??= await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed = everyNode(root as DomNode).filter(({ shadowRootType }) => shadowRootType === 'closed');
    const dialogs = closed
      .flatMap(everyNode)
      .filter((node) => node.localName === 'dialog' && hasAttribute(node, 'open'));
    return { cdp: session, dialog: dialogs[0] ?? null };
  }

  const isShown = async () => (await look()).dialog !== null;
  const waitFor = (wanted: boolean, timeout = 5_000) =>
    until(isShown, (shown) => shown === wanted, {
      what: `the leave guard to be ${wanted ? 'shown' : 'gone'}`,
      timeout,
    });

  async function press(button: GuardButton): Promise<void> {
    const { cdp, dialog } = await look();
    const nodes = dialog ? everyNode(dialog) : [];
    const found = nodes.find((node) => node.localName === 'button' && classesOf(node).includes(button));
    if (!found) throw new Error(`The leave guard shows no "${button}"`);
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: found.nodeId });
    const [left = 0, top = 0] = model.border;
    await page.mouse.click(left + model.width / 2, top + model.height / 2);
  }

  return {
    isShown,
    waitUntilShown: async (timeout) => void (await waitFor(true, timeout)),
    waitUntilGone: async (timeout) => void (await waitFor(false, timeout)),
    text: async () => {
      const { dialog } = await look();
      return everyNode(dialog)
        .map(({ nodeValue }) => nodeValue)
        .filter(Boolean)
        .join('\n');
    },
    press,
  };
}

function everyNode(node: DomNode | null): DomNode[] {
  if (!node) return [];
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(everyNode)];
}

const hasAttribute = ({ attributes = [] }: DomNode, name: string) =>
  attributes.some((word, i) => i % 2 === 0 && word === name);

function classesOf({ attributes = [] }: DomNode): string[] {
  const at = attributes.findIndex((word, i) => i % 2 === 0 && word === 'class');
  return at < 0 ? [] : (attributes[at + 1] ?? '').split(' ');
}
