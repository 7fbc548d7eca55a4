/** The browser's own API, for a content script: `browser` where it exists, else `chrome`, as `wxt/browser` names it. */
const apis = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown };

export const browser = apis.browser?.runtime?.id === undefined ? apis.chrome : apis.browser;
