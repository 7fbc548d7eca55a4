/** The least extension that has a side panel, a worker and a content script: what the harness itself is proved on. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'mini',
    version: '1',
    permissions: ['storage', 'sidePanel'],
    background: { service_worker: 'worker.js' },
    action: {},
    side_panel: { default_path: 'sidepanel.html' },
    content_scripts: [{ matches: ['https://teams.microsoft.com/*'], js: ['content.js'], run_at: 'document_start' }],
  }),
  'worker.js': `
    chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    chrome.runtime.onMessage.addListener((_, __, answer) => answer('awake'));
  `,
  'content.js': '',
  'sidepanel.html': `<!doctype html><main data-phase="none" data-level="idle" data-staff="1" data-learners="0..3"
    data-unidentified="0" data-lobby="0.." data-roster="closed" data-recording="unknown">mini</main>
    <script src="panel.js"></script>`,
  'panel.js': '',
};

/** Writes it to a folder of its own, with files replaced or added. */
export function miniExtension(changes: Partial<Record<keyof typeof FILES, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gwarchod-mini-'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ ...FILES, ...changes })) writeFileSync(join(folder, name), text);
  return folder;
}
