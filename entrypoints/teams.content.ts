import { defineContentScript } from 'wxt/utils/define-content-script';
import { TEAMS_HOSTS } from '../src/platforms/hosts.ts';
import { healthReport, teamsPlatform } from '../src/platforms/teams/index.ts';
import { startTab } from '../src/watch/tab.ts';

export default defineContentScript({
  matches: [...TEAMS_HOSTS],
  runAt: 'document_idle',
  main: () =>
    startTab({
      window,
      platform: (lexicon) => teamsPlatform(document, lexicon),
      pageHealth: () => healthReport(document),
      stop: new AbortController(),
    }),
});
