/** Where Teams web is served (evidence, call state a): the work and school client moved to `teams.cloud.microsoft`. */
export const TEAMS_HOSTS = [
  'https://teams.microsoft.com/*',
  'https://teams.cloud.microsoft/*',
  'https://teams.live.com/*',
] as const;
