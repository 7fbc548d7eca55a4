/**
 * Where a tab waits between two tests. Not about:blank, for which Chromium puts the focus into its own address bar: the
 * next test's keys would go there.
 */
export const NOWHERE = 'data:text/html,';
