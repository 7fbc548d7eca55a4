import { defineContentScript } from 'wxt/utils/define-content-script';
import { TEAMS_HOSTS } from '../src/platforms/hosts.ts';
import { healthReport, teamsPlatform } from '../src/platforms/teams/index.ts';
import { startTab } from '../src/watch/tab.ts';

export default defineContentScript({
  matches: [...TEAMS_HOSTS],
  runAt: 'document_idle',
  // The page could silence a script that listens for this, and it tells the page our id (evidence, engineering 0.3).
  noScriptStartedPostMessage: true,
  main: (ctx) =>
    startTab({
      window,
      platform: teamsPlatform(document),
      pageHealth: () => healthReport(document),
      signal: ctx.signal,
    }),
});
