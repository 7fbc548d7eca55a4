import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Its own for each process: one that builds must not sweep away what another serves. */
const out = fileURLToPath(
  new URL(`../../.output/gallery-${process.env.TEST_PARALLEL_INDEX ?? 'own'}`, import.meta.url),
);
/** An address that exists nowhere: the page is served by interception, and nothing listens on any port. */
export const GALLERY = 'https://gallery.test/';

/** Builds the gallery page from the HUD as it is now. */
export async function buildGallery(): Promise<string> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: { outDir: out, emptyOutDir: true, target: 'chrome116', modulePreload: { polyfill: false } },
  });
  return out;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

export async function serveGallery(context: BrowserContext | Page): Promise<void> {
  await context.route(`${GALLERY}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const file = join(out, pathname === '/' ? 'index.html' : pathname);
    return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
}
