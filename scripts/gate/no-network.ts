/**
 * No bundle may hold a way to reach the network (design, promise 3). The page's security policy stops the panel and
 * the worker; nothing but this stops a content script, which it does not cover (evidence, quality 3).
 */
import { extname } from 'node:path';
import {
  declared,
  isReference,
  lastName,
  lineAt,
  type Node,
  nameOf,
  propertyOf,
  textOf,
  type Visit,
  visits,
} from './ast.ts';

/** Allowed, each for a reason of its own. */
const ALLOWED_URLS: readonly { url: RegExp; why: string }[] = [
  {
    url: /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|2000\/svg|1998\/Math\/MathML)$/,
    why: 'names of XML namespaces, never fetched',
  },
  {
    url: /^https:\/\/teams\.(?:microsoft\.com|cloud\.microsoft|live\.com)\/\*?$/,
    why: 'which tabs are Teams: match patterns',
  },
];

const REACHES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'WebTransport',
  'importScripts',
  'sendBeacon',
  'fetchLater',
  'setUninstallURL',
  'connectNative',
  'sendNativeMessage',
]);
/** Reach by being made; as words too common to be banned as strings. */
const LOADERS = new Set(['Image', 'Audio', 'Worker', 'SharedWorker', 'FontFace']);
const LOADING_TAGS = new Set([
  'script',
  'iframe',
  'frame',
  'img',
  'image',
  'link',
  'object',
  'embed',
  'audio',
  'video',
  'source',
  'track',
]);
const LOADING_PROPERTIES = new Set([
  'src',
  'srcset',
  'srcdoc',
  'href',
  'action',
  'formAction',
  'poster',
  'data',
  'ping',
]);
const WINDOWS = new Set(['window', 'self', 'globalThis', 'top', 'parent', 'opener', 'defaultView']);

/** What is wrong with a built file; empty when nothing is. */
export function networkFaults(name: string, code: string): string[] {
  const kind = extname(name);
  if (kind === '.css') return scan(name, code, /@import|url\(\s*['"]?(?!data:)[^)]*\)/g);
  if (kind === '.html') return scan(name, code, /(?:src|href|action|srcset)\s*=\s*["']?\s*(?:[a-z]+:)?\/\/[^"'\s>]*/gi);
  const all = visits(name, code);
  const own = declared(all);
  const faults = all.flatMap((visit) => {
    const what = fault(visit, own);
    return what === null ? [] : [{ what, start: visit.node.start }];
  });
  return faults.map(({ what, start }) => `${name}:${lineAt(code, start)} ${what}`);
}

/** A string, or a template that holds nothing but text: minifiers write the one as the other. */
function wholeText(node: unknown): string | null {
  const { type, quasis = [] } = node as { type: string; quasis?: readonly unknown[] };
  return type === 'TemplateLiteral' && quasis.length === 1 ? textOf(quasis[0]) : textOf(node);
}

const scan = (name: string, code: string, banned: RegExp): string[] =>
  [...code.matchAll(banned)].map((match) => `${name}:${lineAt(code, match.index)} ${match[0]}`);

function fault(visit: Visit, own: ReadonlySet<string>): string | null {
  const { node } = visit;
  if (isReference(visit)) {
    const name = nameOf(node) as string;
    if (REACHES.has(name)) return name;
    return LOADERS.has(name) && !own.has(name) ? name : null;
  }
  const text = textOf(node);
  if (text !== null) return wordFault(text);
  if (visit.parent?.type === 'ObjectPattern' && REACHES.has(nameOf(node.key) ?? ''))
    return `{ ${nameOf(node.key)} } taken`;
  if (node.type === 'MemberExpression') return memberFault(node);
  if (node.type === 'CallExpression') return callFault(node, own);
  if (node.type === 'ImportExpression')
    return /^\.{0,2}\//.test(wholeText(node.source) ?? '') ? null : 'import() from elsewhere';
  if (node.type === 'AssignmentExpression') return assignmentFault(node.left as Node, own);
  return null;
}

function wordFault(text: string): string | null {
  if (REACHES.has(text)) return `the word '${text}'`;
  const isUrl = /^\s*(?:https?|wss?|ftp):/i.test(text) || /^\/\/\w/.test(text);
  return isUrl && !ALLOWED_URLS.some(({ url }) => url.test(text)) ? `the address ${text}` : null;
}

function memberFault(node: Node): string | null {
  const property = propertyOf(node);
  if (property === null) return null;
  if (REACHES.has(property)) return `.${property}`;
  return LOADERS.has(property) && WINDOWS.has(lastName(node.object) ?? '') ? `.${property}` : null;
}

function callFault(node: Node, own: ReadonlySet<string>): string | null {
  const called = lastName(node.callee);
  const on = lastName((node.callee as Node).object);
  const given = (node.arguments as Node[]).map(textOf);
  const isWindows = nameOf(node.callee) === 'open' ? !own.has('open') : WINDOWS.has(on ?? '');
  if (called === 'open' && isWindows) return 'open()';
  if (on === 'location' && (called === 'assign' || called === 'replace')) return `location.${called}()`;
  const opens = (on === 'tabs' || on === 'windows') && called === 'create';
  if (opens) return on === 'tabs' && isOwnPage((node.arguments as Node[])[0]) ? null : `${on}.create()`;
  if (called?.startsWith('createElement') && given.some((tag) => LOADING_TAGS.has(tag ?? '')))
    return `createElement(${given})`;
  return called?.startsWith('setAttribute') && given.some((name) => LOADING_PROPERTIES.has(name ?? ''))
    ? `setAttribute(${given})`
    : null;
}

/** `{ url: f('records.html#…') }`: a file of the package by its bare name, through the one function that gives its address. */
function isOwnPage(given: Node | undefined): boolean {
  const [only, ...rest] = (given?.properties ?? []) as readonly Node[];
  const made = only?.value as Node | undefined;
  if (rest.length > 0 || nameOf(only?.key) !== 'url' || made?.type !== 'CallExpression') return false;
  const [name, ...more] = made.arguments as readonly Node[];
  const begins = textOf(name) ?? textOf(((name?.quasis ?? []) as readonly Node[])[0]);
  return more.length === 0 && /^[a-z]+\.html(?:#|$)/.test(begins ?? '');
}

function assignmentFault(left: Node, own: ReadonlySet<string>): string | null {
  if (nameOf(left) === 'location' && !own.has('location')) return 'location =';
  const property = propertyOf(left);
  if (property === 'location') return '.location =';
  // Of a thing's own data field nothing can be told; the attribute of <object> is caught with its tag.
  return property !== null && property !== 'data' && LOADING_PROPERTIES.has(property) ? `.${property} =` : null;
}
