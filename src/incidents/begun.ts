import type { EntryOf } from './entry.ts';

/**
 * What comes second to begin a record that has begun: two forms of one draft, or one saved again because nobody had
 * answered. With two beginnings neither could be shown, so the second puts the first right. When it was recorded stays.
 */
export function asCorrection({ incident, at, account }: EntryOf<'written'>): EntryOf<'corrected'> {
  const { meta: _meta, recorded: _recorded, ...changes } = account;
  return { kind: 'corrected', incident, at, by: account.reporter.name, reason: '', changes };
}
