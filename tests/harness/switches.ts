/**
 * What Chromium is told in every test. Its pages of its own behind the address bar, loaded ahead with each window, take
 * more of the processor than most tests do, and nobody here types an address. The switch counts once: of the features that
 * Playwright turns off by it, those that matter here are named again.
 */
export const SWITCHES: readonly string[] = [
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'PreloadTopChromeWebUI',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
  ].join(',')}`,
  '--disable-gpu',
];

/**
 * One process draws all tabs: a new one for each costs more than these tests do in it. Not for a browser with the
 * extension, whose pages and a lesson's are as far apart as a teacher's.
 */
export const ONE_RENDERER: readonly string[] = [
  '--renderer-process-limit=1',
  '--process-per-site',
  '--disable-site-isolation-trials',
];
