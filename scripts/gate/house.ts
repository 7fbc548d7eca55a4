/** The rules of the house (design, section 3), as faults of one source file. */
import { declared, isReference, lastName, lineAt, nameOf, propertyOf, textOf, type Visit, visits } from './ast.ts';

interface Seen {
  file: string;
  visit: Visit;
  own: ReadonlySet<string>;
}
type Rule = (seen: Seen) => string | null;

const PURE = /^src\/(?:meeting|session|checks|attention)\//;
const BROWSER = /^(?:src\/browser\.ts|entrypoints\/background(?:\.ts|\/.*))$/;
const PLATFORMS = /^src\/platforms\//;
/** Pages of ours: what they look for is their own. */
const OUR_PAGES = /^(?:src\/(?:hud|panel|options|records-page)\/|entrypoints\/(?:sidepanel|options|records)\/)/;

const OUTSIDE_WORLD = new Set(
  `document window globalThis self navigator location history localStorage sessionStorage indexedDB Date performance
  setTimeout setInterval requestAnimationFrame requestIdleCallback fetch crypto console Element HTMLElement Node
  Document Event EventTarget MutationObserver ResizeObserver AbortController chrome browser process`.split(/\s+/),
);
const QUERIES = /^(?:querySelector(?:All)?|closest|matches|getElementById|getElementsBy\w+|evaluate)$/;
const TEAMS_WORDS = /\bdata-(?:tid|cid|inp)\b|^#?(?:roster-|hangup-|calling-|call-duration|microphone-button)/;
const MARKUP = new Set(
  `innerHTML outerHTML insertAdjacentHTML dangerouslySetInnerHTML setHTMLUnsafe createContextualFragment srcdoc`.split(
    ' ',
  ),
);

const pure: Rule = ({ file, visit, own }) => {
  if (!PURE.test(file)) return null;
  const { node } = visit;
  const name = nameOf(node);
  if (name !== null && isReference(visit) && OUTSIDE_WORLD.has(name) && !own.has(name))
    return `a pure folder names ${name}`;
  if (propertyOf(node) === 'random' && lastName(node.object) === 'Math') return 'a pure folder throws dice';
  if (node.type !== 'ImportDeclaration' || node.importKind === 'type') return null;
  const from = textOf(node.source) ?? '';
  const values = (node.specifiers as { importKind?: string }[]).some(({ importKind }) => importKind !== 'type');
  const stays = /^\.\/|^\.\.\/(?:meeting|session|checks|attention|policy)\//.test(from);
  return values && !stays ? `a pure folder imports ${from}` : null;
};

/** Pure too, but for the calendar: a moment that is given may be asked for its day, and none is made up. */
const GIVEN_TIME = /^src\/incidents\//;
const givenTime: Rule = ({ file, visit, own }) => {
  if (!GIVEN_TIME.test(file)) return null;
  const { node } = visit;
  const name = nameOf(node);
  if (name !== null && name !== 'Date' && isReference(visit) && OUTSIDE_WORLD.has(name) && !own.has(name))
    return `a pure folder names ${name}`;
  const made = node.type === 'NewExpression' || node.type === 'CallExpression' ? nameOf(node.callee) : null;
  if (made === 'Date' && (node.arguments as readonly unknown[]).length === 0) return 'a pure folder asks the clock';
  const property = propertyOf(node);
  if (property === 'now' && lastName(node.object) === 'Date') return 'a pure folder asks the clock';
  return property === 'random' && lastName(node.object) === 'Math' ? 'a pure folder throws dice' : null;
};

const browserSeam: Rule = ({ file, visit, own }) => {
  if (BROWSER.test(file)) return null;
  const { node } = visit;
  const from = node.type === 'ImportDeclaration' ? textOf(node.source) : null;
  if (from !== null && /^(?:wxt\/browser|webextension-polyfill|@wxt-dev\/(?:browser|storage)|#imports)/.test(from))
    return `imports ${from}; only src/browser.ts does`;
  const name = nameOf(node);
  const isApi = (name === 'chrome' || name === 'browser') && visit.key === 'object' && !own.has(name);
  return isApi ? `uses ${name}.*; only src/browser.ts does` : null;
};

const selectors: Rule = ({ file, visit }) => {
  if (PLATFORMS.test(file)) return null;
  const { node } = visit;
  const text = textOf(node);
  if (text !== null && TEAMS_WORDS.test(text)) return `knows Teams' "${text.slice(0, 40)}"; only src/platforms does`;
  const called = node.type === 'CallExpression' ? lastName(node.callee) : null;
  const asks = called !== null && QUERIES.test(called) && propertyOf(node.callee) !== null && !OUR_PAGES.test(file);
  // A check's own evaluate() is no question to a document.
  return asks && called !== 'evaluate' ? `looks into a page by ${called}(); only src/platforms does` : null;
};

const markup: Rule = ({ visit: { node } }) => {
  const property = propertyOf(node) ?? (node.type === 'JSXIdentifier' ? (node.name as string) : textOf(node));
  if (property !== null && MARKUP.has(property)) return `${property}: text is never made markup`;
  if (property === 'write' && lastName(node.object) === 'document') return 'document.write';
  const made = node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node.callee) : null;
  return made === 'eval' || made === 'Function' ? `${made}() makes code of text` : null;
};

const RULES: readonly Rule[] = [pure, givenTime, browserSeam, selectors, markup];

export function houseFaults(file: string, code: string): string[] {
  const all = visits(file, code);
  const own = declared(all);
  const faults = all.flatMap((visit) =>
    RULES.flatMap((rule) => {
      const what = rule({ file, visit, own });
      return what === null ? [] : [{ what, start: visit.node.start }];
    }),
  );
  return faults.map(({ what, start }) => `${file}:${lineAt(code, start)} ${what}`);
}
