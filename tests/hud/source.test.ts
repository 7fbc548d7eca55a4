import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const hud = fileURLToPath(new URL('../../src/hud/', import.meta.url));
const named = (end: string) =>
  readdirSync(hud, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(end));
const read = (name: string) => readFileSync(`${hud}${name}`, 'utf8');

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: string };
}
function* nodes(at: unknown): Generator<Node> {
  if (typeof at !== 'object' || at === null) return;
  if ('type' in at && typeof at.type === 'string') yield at as Node;
  for (const child of Object.values(at)) yield* nodes(child);
}

/** Attributes that a person reads or hears. */
const SPOKEN = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label)$/;

describe.each(named('.tsx'))('%s', (name) => {
  const tree = [...nodes(parseSync(name, read(name)).program)];

  it('has no words of its own: all of them come from the two languages', () => {
    const texts = tree.filter((node) => node.type === 'JSXText').map((node) => String(node.value).trim());
    expect(texts.filter((text) => /\p{L}/u.test(text))).toEqual([]);
    const spoken = tree.filter((node) => node.type === 'JSXAttribute' && SPOKEN.test(node.name?.name ?? ''));
    expect(spoken.filter((node) => (node.value as Node | null)?.type === 'Literal')).toEqual([]);
  });

  it('sets no style and no markup', () => {
    const names = tree.filter((node) => node.type === 'JSXAttribute').map((node) => node.name?.name);
    expect(names).not.toContain('style');
    expect(names).not.toContain('dangerouslySetInnerHTML');
    expect(read(name)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML/);
  });
});

const NAMED_COLOURS =
  /\b(?:white|black|red|green|blue|gr[ae]y|orange|yellow|purple|transparent|Canvas(?:Text)?|Button(?:Face|Text)|Highlight(?:Text)?|LinkText|GrayText)\b/;

const TOKENS = ['tokens.css', 'levels.css'];
const tokens = TOKENS.map(read).join('\n');
const sheets = [...named('.css').filter((name) => !TOKENS.includes(name)), '../leave-guard/dialog.css'];

describe.each(sheets)('%s', (name) => {
  const css = read(name).replace(/\/\*[\s\S]*?\*\//g, '');
  it('takes every colour from the tokens', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    expect(css).not.toMatch(/\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/i);
    for (const [, value] of css.matchAll(/:([^;{}]+);/g)) expect(value).not.toMatch(NAMED_COLOURS);
  });
  it('uses only properties that are set somewhere, and fetches nothing', () => {
    const set = new Set([...(tokens + css).matchAll(/^\s*(--[\w-]+):/gm)].map(([, property]) => property));
    for (const [, used] of css.matchAll(/var\((--[\w-]+)\)/g)) expect(set).toContain(used);
    expect(css).not.toMatch(/url\(/);
  });
});

describe('the tokens', () => {
  it('gives every colour of the light theme in the dark one and in high contrast, or means it to stay', () => {
    const blocks = TOKENS.flatMap((name) => `@media all${read(name)}`.split('@media').slice(1));
    const colours = (part: string) =>
      blocks
        .filter((block) => block.trimStart().startsWith(part))
        .flatMap((block) => [...block.matchAll(/(--[\w-]+): (?:#|[A-Z])/g)])
        .map(([, property]) => property);
    const light = colours('all');
    const dark = colours('(prefers-color-scheme: dark)');
    const forced = colours('(forced-colors');
    const stay = ['--on-warning', '--danger', '--danger-deep', '--on-danger', '--on-danger-button'];
    expect(light.filter((property) => !dark.includes(property)).sort()).toEqual(stay.sort());
    expect(light.length).toBeGreaterThan(30);
    expect(light.filter((property) => !forced.includes(property))).toEqual([]);
  });
});
