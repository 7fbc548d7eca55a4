/** What the built manifest may ask for, to the word (design, promise 3). Written out here, independent of the source. */
export interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches?: string[]; world?: string; match_origin_as_fallback?: boolean }[];
  content_security_policy?: { extension_pages?: string };
  options_ui?: { page?: string; open_in_tab?: boolean };
  storage?: { managed_schema?: string };
  [key: string]: unknown;
}

const PERMISSIONS = ['notifications', 'sidePanel', 'storage'];
const HOSTS = ['https://teams.cloud.microsoft/*', 'https://teams.live.com/*', 'https://teams.microsoft.com/*'];
const NEVER = [
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
  'chrome_url_overrides',
  'devtools_page',
];
const NONE = ['default-src', 'connect-src', 'form-action', 'base-uri', 'frame-ancestors'];
const SELF_AT_MOST = [
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'media-src',
  'worker-src',
  'frame-src',
  'object-src',
];

export function manifestFaults(manifest: Manifest): string[] {
  const faults: string[] = [];
  const exactly = (what: string, found: readonly string[] | undefined, wanted: readonly string[]): void => {
    const [is, should] = [[...(found ?? [])].sort().join(' '), wanted.join(' ')];
    if (is !== should) faults.push(`${what}: ${is || 'none'}; should be ${should}`);
  };
  if (manifest.manifest_version !== 3) faults.push('not Manifest V3');
  exactly('permissions', manifest.permissions, PERMISSIONS);
  exactly('host_permissions', manifest.host_permissions, HOSTS);
  const scripts = manifest.content_scripts ?? [];
  if (scripts.length === 0) faults.push('no content script at all: nothing was looked at');
  for (const script of scripts) {
    exactly('content script matches', script.matches, HOSTS);
    if (script.world !== undefined && script.world !== 'ISOLATED')
      faults.push(`content script in world ${script.world}`);
    if (script.match_origin_as_fallback) faults.push('content script in pages of no address');
  }
  // A page in a tab of its own: a frame of the browser's would be too narrow to read rules in.
  if (manifest.options_ui?.page !== 'options.html' || manifest.options_ui.open_in_tab !== true)
    faults.push('options page: none, or not in a tab of its own');
  if (manifest.storage?.managed_schema !== 'managed_schema.json') faults.push('no schema for the managed policy');
  for (const key of Object.keys(manifest))
    if (NEVER.includes(key) || key.startsWith('optional_')) faults.push(`${key} must not be there`);
  return [...faults, ...policyFaults(manifest.content_security_policy?.extension_pages ?? '')];
}

function policyFaults(policy: string): string[] {
  const directives = new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values.join(' ')] as const;
    }),
  );
  const wrong = (name: string, allowed: readonly (string | undefined)[]): string[] =>
    allowed.includes(directives.get(name)) ? [] : [`policy ${name}: ${directives.get(name) ?? 'not set'}`];
  return [
    ...NONE.flatMap((name) => wrong(name, ["'none'"])),
    ...SELF_AT_MOST.flatMap((name) => wrong(name, ["'none'", "'self'", undefined])),
  ];
}
