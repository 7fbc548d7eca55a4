import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Manifest, manifestFaults } from '../../scripts/gate/manifest.ts';
import { ROOT } from '../../scripts/tools.ts';

const built = (): Manifest =>
  JSON.parse(readFileSync(join(ROOT, '.output/chrome-mv3/manifest.json'), 'utf8')) as Manifest;

test('the built manifest asks for what the design says and no more', () => {
  expect(manifestFaults(built())).toEqual([]);
});

const policy = (change: (policy: string) => string) => (m: Manifest) => {
  m.content_security_policy = { extension_pages: change(m.content_security_policy?.extension_pages ?? '') };
};

/** Each of these, done to the real manifest, must be found. */
const PLANTED: Record<string, (manifest: Manifest) => void> = {
  'one more permission': (m) => m.permissions?.push('tabs'),
  'one permission less': (m) => m.permissions?.pop(),
  'one more host': (m) => m.host_permissions?.push('https://a.example/*'),
  'all hosts': (m) => {
    m.host_permissions = ['<all_urls>'];
  },
  'a content script elsewhere': (m) => m.content_scripts?.[0]?.matches?.push('https://a.example/*'),
  'a content script in the page’s own world': (m) => {
    const [first] = m.content_scripts ?? [];
    if (first) first.world = 'MAIN';
  },
  'no content script': (m) => {
    m.content_scripts = [];
  },
  'resources for the web': (m) => {
    m.web_accessible_resources = [];
  },
  'connections from outside': (m) => {
    m.externally_connectable = { matches: [] };
  },
  'optional permissions': (m) => {
    m.optional_permissions = ['tabs'];
  },
  'optional hosts': (m) => {
    m.optional_host_permissions = [];
  },
  'no options page': (m) => {
    m.options_ui = {};
  },
  'an options page inside the browser’s own': (m) => {
    if (m.options_ui) m.options_ui.open_in_tab = false;
  },
  'no schema for what a school manages': (m) => {
    m.storage = {};
  },
  'no policy': (m) => {
    m.content_security_policy = {};
  },
  'a policy that connects': policy((p) => p.replace("connect-src 'none'", "connect-src 'self'")),
  'a policy with another default': policy((p) => p.replace("default-src 'none'", "default-src 'self'")),
  'a policy with scripts from elsewhere': policy((p) => p.replace("script-src 'self'", "script-src 'self' https:")),
};

test.each(Object.entries(PLANTED))('found: %s', (_, plant) => {
  const manifest = structuredClone(built());
  plant(manifest);
  expect(manifestFaults(manifest)).not.toEqual([]);
});
