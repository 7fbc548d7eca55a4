/**
 * Puts the stand-in at the real addresses of Teams web, by answering the browser's requests before they leave it.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { bundle } from '../support/bundle.ts';

const PAGE = join(dirname(fileURLToPath(import.meta.url)), 'page');

export const HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'] as const;

/** Where Teams serves its pages (state a): the app, the launcher, the anonymous light client. */
const PAGES = ['/', '/v2', '/v2/', '/dl/launcher/launcher.html', '/light-meetings/launch'];

/** The page whole, in one answer. */
let made: Promise<string> | null = null;

async function page(): Promise<string> {
  const [script, style] = await Promise.all([bundle(join(PAGE, 'main.ts')), styleOf('style/index.css')]);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Microsoft Teams</title>
<style>${style}</style>
</head>
<body><div id="app"></div><script type="module">${script.replaceAll('</', '<\\/')}</script></body>
</html>`;
}

/** A style sheet with those that it imports in place of the lines that import them. */
async function styleOf(name: string): Promise<string> {
  const text = await readFile(join(PAGE, name), 'utf8');
  const parts = text.split(/@import\s+(?:url\()?["']([^"']+)["']\)?\s*;/);
  const whole = parts.map((part, at) => (at % 2 === 0 ? part : styleOf(join(dirname(name), part))));
  return (await Promise.all(whole)).join('\n');
}

export async function serveStandIn(context: BrowserContext | Page): Promise<void> {
  // A page may be closed while its files are under way: that is no failure of anything.
  const quietly = (route: Route): Promise<void> =>
    answer(route).catch((error: Error) => {
      if (!/closed/.test(error.message)) throw error;
    });
  for (const host of HOSTS) await context.route(`https://${host}/**`, quietly);
}

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
  if (!PAGES.includes(pathname))
    return route.fulfill({ status: 404, contentType: 'text/plain', body: 'not part of the stand-in' });
  made ??= page();
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await made });
}
