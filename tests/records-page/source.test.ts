import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOf, visits } from '../../scripts/gate/ast.ts';
import { ROOT } from '../../scripts/tools.ts';

/** The page's own files; those of the incidents lie in a folder of theirs. */
const folder = join(ROOT, 'src/records-page');
const named = (end: string) => readdirSync(folder).filter((name) => name.endsWith(end));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const SPOKEN = /^(?:aria-(?:label|description)|title|alt|placeholder|label)$/;

it('there is something to look at', () => expect(named('.tsx').length).toBeGreaterThan(15));

describe.each(named('.tsx'))('%s', (name) => {
  const all = visits(name, read(name)).map(({ node }) => node);
  const attribute = (node: (typeof all)[number]) => String((node.name as { name?: string } | undefined)?.name);
  const attributes = all.filter(({ type }) => type === 'JSXAttribute');

  it('has no words of its own, no style and no markup', () => {
    const texts = all.filter(({ type }) => type === 'JSXText').map(({ value }) => String(value));
    expect(texts.filter((text) => /\p{L}/u.test(text))).toEqual([]);
    const spoken = attributes.filter((node) => SPOKEN.test(attribute(node)) && textOf(node.value) !== null);
    expect(spoken).toEqual([]);
    expect(attributes.map(attribute)).not.toContain('style');
  });
});

describe.each(named('.css').filter((name) => name !== 'records.css'))('%s', (name) => {
  const css = read(name).replace(/\/\*[\s\S]*?\*\//g, '');
  it('takes every colour from the tokens, and fetches nothing', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|color-mix)a?\(|url\(/i);
    const tokens = ['tokens.css', 'levels.css']
      .map((file) => readFileSync(join(ROOT, 'src/hud', file), 'utf8'))
      .join('');
    for (const [, used] of css.matchAll(/var\((--[\w-]+)\)/g)) expect(tokens).toContain(`${used}:`);
  });
});
