import type { Settings } from './settings.ts';

/** What stands before anything was set. By itself, so that a Teams tab can have it without the schema. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  language: 'en',
  colleagues: [],
  mode: 'lead',
  reporter: { name: '', job: '' },
};

/** Where the settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';
