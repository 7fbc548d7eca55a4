import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { TEAMS_HOSTS } from './src/platforms/hosts.ts';

// No page of ours may load, frame or reach anything that is not in the package (design, promise 3).
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** What a page imports later it imports as it is: Vite's helper would put links into the page, which the gate forbids. */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;

/**
 * A content script starts by itself, without WXT's context. That one listens for an event by which the page can silence it
 * (evidence, engineering 0.3), and weighs a kilobyte in every Teams tab; the tab stops by its own signal instead.
 */
const plainStart = {
  name: 'plain-start',
  enforce: 'pre',
  transform: (code: string, id: string) => {
    if (/(?<!user-)content-script-isolated-world-entrypoint/.test(id)) {
      const [script] = /^import definition from .*$/m.exec(code) ?? [];
      if (script === undefined) throw new Error('WXT starts a content script in another way than it did');
      return `${script}\nexport default definition.main();`;
    }
    // Where and when it runs WXT has read by then, and the manifest says it.
    return id.endsWith('/entrypoints/teams.content.ts') ? code.replace(/^ {2}(?:matches|runAt): .*$/gm, '') : undefined;
  },
} as const;

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // Each page is built by itself: the parts of a library that only the options page needs (the whole catalogue's
    // schema) would otherwise lie in a file shared with the side panel, which a teacher has open all day.
    'entrypoints:grouped': (_, groups) => {
      groups.splice(
        0,
        groups.length,
        ...groups.flatMap((group) => (Array.isArray(group) ? group.map((one) => [one]) : [group])),
      );
    },
    // What Teams tabs, panels and the page of records use of the browser's API gives promises by itself wherever MV3 runs, so the polyfill's
    // 3 kB stay out of them (decision 7). The background answers messages by promises, which older Chrome has only by it.
    'vite:build:extendConfig': ([entrypoint], config) => {
      const native = ['content-script', 'sidepanel'].includes(entrypoint?.type ?? '') || entrypoint?.name === 'records';
      if (!native) return;
      const alias = { 'wxt/browser': new URL('src/native-browser.ts', import.meta.url).pathname };
      if (entrypoint?.type === 'content-script') config.plugins = [...(config.plugins ?? []), plainStart];
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...alias } };
    },
  },
  vite: () => ({
    plugins: [preact(), plainImport],
    build: { target: 'chrome116', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? ['storage', 'notifications'] : ['storage', 'sidePanel', 'notifications'],
    host_permissions: [...TEAMS_HOSTS],
    action: { default_title: 'Gwarchod' },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'gwarchod@gwarchod.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
