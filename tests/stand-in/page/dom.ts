/**
 * A small keyed renderer. Teams is a React app, so what an observer sees is: nodes kept and moved by key, text changed by
 * nodeValue, attributes only when they differ. Rebuilding innerHTML would give mutation records no real page gives.
 */
import { rotted } from './rot.ts';

type Handler = (event: Event) => void;
export interface Props {
  key?: string;
  press?: Handler;
  scroll?: Handler;
  input?: Handler;
  [attribute: string]: unknown;
}
export interface VNode {
  tag: string;
  key: string | undefined;
  at: string;
  attributes: Record<string, string>;
  handlers: { click?: Handler; scroll?: Handler; input?: Handler };
  kids: VNode[];
  text: string;
  node: Node | undefined;
}
export type Kid = VNode | string | number | null | undefined | false | Kid[];

const SVG = new Set(['svg', 'path', 'circle']);
const handlers = new WeakMap<Node, VNode['handlers']>();

export function h(tag: string, props: Props = {}, ...kids: Kid[]): VNode {
  const { key, press, scroll, input, ...rest } = props;
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (value === null || value === undefined || value === false) continue;
    const kept = rotted(name, value === true ? '' : String(value));
    if (kept !== null) attributes[name] = kept;
  }
  const on: VNode['handlers'] = {};
  if (press) on.click = press;
  if (scroll) on.scroll = scroll;
  if (input) on.input = input;
  const list: VNode[] = [];
  collect(kids, '', list);
  return { tag, key, at: '', attributes, handlers: on, kids: list, text: '', node: undefined };
}

/** An absent kid keeps its place in the numbering, as in React, so that its siblings are not rebuilt. */
function collect(kids: Kid[], prefix: string, into: VNode[]): void {
  kids.forEach((kid, index) => {
    if (kid === null || kid === undefined || kid === false) return;
    if (Array.isArray(kid)) {
      collect(kid, `${prefix}${index}:`, into);
      return;
    }
    const node = typeof kid === 'object' ? kid : textNode(String(kid));
    node.at = node.key === undefined ? `${prefix}${index}` : `${prefix}$${node.key}`;
    into.push(node);
  });
}

function textNode(text: string): VNode {
  return { tag: '#text', key: undefined, at: '', attributes: {}, handlers: {}, kids: [], text, node: undefined };
}

function build(v: VNode): Node {
  if (v.tag === '#text') {
    v.node = document.createTextNode(v.text);
    return v.node;
  }
  const element = SVG.has(v.tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', v.tag)
    : document.createElement(v.tag);
  for (const [name, value] of Object.entries(v.attributes)) element.setAttribute(name, value);
  for (const kid of v.kids) element.append(build(kid));
  handlers.set(element, v.handlers);
  v.node = element;
  return element;
}

function update(old: VNode, next: VNode): void {
  if (old === next) return;
  const node = old.node as Element;
  next.node = node;
  if (next.tag === '#text') {
    if (old.text !== next.text) node.nodeValue = next.text;
    return;
  }
  for (const name of Object.keys(old.attributes)) if (!(name in next.attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(next.attributes))
    if (old.attributes[name] !== value) node.setAttribute(name, value);
  handlers.set(node, next.handlers);
  updateKids(node, old.kids, next.kids);
}

/** React's placement rule: a kept node moves only if it stood before the last one placed. */
function updateKids(parent: Node, olds: VNode[], nexts: VNode[]): void {
  const before = new Map(olds.map((old, index) => [`${old.tag} ${old.at}`, { old, index }]));
  const stay = new Set<VNode>();
  let last = 0;
  for (const next of nexts) {
    const place = `${next.tag} ${next.at}`;
    const match = before.get(place);
    if (!match) {
      build(next);
      continue;
    }
    before.delete(place);
    update(match.old, next);
    if (match.index >= last) {
      last = match.index;
      stay.add(next);
    }
  }
  for (const { old } of before.values()) parent.removeChild(old.node as Node);
  let following: Node | null = null;
  for (const next of nexts.toReversed()) {
    const node = next.node as Node;
    if (!stay.has(next)) parent.insertBefore(node, following);
    following = node;
  }
}

/** One root, with every listener on it, as React has: a page script that stops the event earlier stops the button. */
export function createRoot(container: Element): (view: VNode) => void {
  for (const type of ['click', 'scroll', 'input'] as const) {
    container.addEventListener(type, (event) => dispatch(container, event, type), type === 'scroll');
  }
  let shown: VNode[] = [];
  return (view) => {
    view.at = '0';
    updateKids(container, shown, [view]);
    shown = [view];
  };
}

function dispatch(container: Element, event: Event, type: 'click' | 'scroll' | 'input'): void {
  let node = event.target as Node | null;
  while (node && node !== container) {
    const handler = handlers.get(node)?.[type];
    if (handler) {
      handler(event);
      return;
    }
    node = type === 'scroll' ? null : node.parentNode;
  }
}
