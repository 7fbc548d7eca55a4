/**
 * Puts the stand-in at the real addresses of Teams web, by answering the browser's requests before they leave it.
 * The page's TypeScript is served with its types stripped: no bundler, so that a stack trace names the real file and line.
 */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';

const PAGE = join(dirname(fileURLToPath(import.meta.url)), 'page');
const FILES = '/__stand-in__/';

export const HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.live.com'] as const;

/** Where Teams serves its pages (state a): the app, the launcher, the anonymous light client. */
const PAGES = ['/', '/v2', '/v2/', '/dl/launcher/launcher.html', '/light-meetings/launch'];

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Microsoft Teams</title>
<link rel="stylesheet" href="${FILES}style/index.css">
</head>
<body><div id="app"></div><script type="module" src="${FILES}main.ts"></script></body>
</html>`;

/** Modules import modules: asking for all at once saves a round trip for each level. */
async function preloads(name = 'main.ts', found = new Set<string>()): Promise<Set<string>> {
  found.add(name);
  const body = (await fileAt(name))?.body ?? '';
  for (const [, path = ''] of body.matchAll(/from '(\..+?)'/g)) {
    const next = join(dirname(name), path).replaceAll('\\', '/');
    if (!found.has(next)) await preloads(next, found);
  }
  return found;
}

async function page(): Promise<string> {
  const links = [...(await preloads())].map((name) => `<link rel="modulepreload" href="${FILES}${name}">`);
  return HTML.replace('</head>', `${links.join('\n')}\n</head>`);
}

export async function serveStandIn(context: Pick<BrowserContext, 'route'>): Promise<void> {
  // A page may be closed while its files are under way: that is no failure of anything.
  const quietly = (route: Route): Promise<void> =>
    answer(route).catch((error: Error) => {
      if (!/closed/.test(error.message)) throw error;
    });
  for (const host of HOSTS) await context.route(`https://${host}/**`, quietly);
}

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (PAGES.includes(pathname)) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: await page() });
  if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
  const file = pathname.startsWith(FILES) ? await fileAt(pathname.slice(FILES.length)) : null;
  return file
    ? route.fulfill(file)
    : route.fulfill({ status: 404, contentType: 'text/plain', body: 'not part of the stand-in' });
}

interface Answer {
  contentType: string;
  body: string;
}

/** Stripping thirty small files takes a moment: once a process is enough. */
const served = new Map<string, Promise<Answer | null>>();

function fileAt(name: string): Promise<Answer | null> {
  const known = served.get(name);
  if (known) return known;
  const fresh = load(name);
  served.set(name, fresh);
  return fresh;
}

async function load(name: string): Promise<Answer | null> {
  const path = normalize(join(PAGE, name));
  if (!path.startsWith(PAGE)) return null;
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  if (name.endsWith('.css')) return { contentType: 'text/css; charset=utf-8', body: text };
  return { contentType: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(text) };
}
