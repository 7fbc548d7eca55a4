import type { Task } from './follow-ups.ts';
import type { Field } from './incident.ts';

/** A part of the incident log: one of its fields, one of the tasks that follow, the line about danger, or whom to tell. */
export type LogPart = Field | `task.${Task}` | 'danger' | 'routes';

/** The clauses that each part of the log serves. Only tests and documents read it. */
export const clauses: Readonly<Partial<Record<LogPart, readonly string[]>>> = {
  danger: ['EH-12'],
  routes: ['SJ-17', 'EH-10', 'EH-11', 'EH-56', 'EH-57', 'EH-59', 'EH-60', 'EH-66'],
  facts: ['EH-09', 'EH-62', 'EH-63', 'SJ-27', 'EH-109'],
  category: ['EH-09', 'EH-60', 'EH-63', 'SJ-28', 'SJ-31'],
  actions: ['SJ-10', 'SJ-11', 'EH-58', 'EH-59', 'EH-109'],
  told: ['SJ-17', 'EH-11', 'EH-60'],
  parents: ['SJ-12'],
  learners: ['EH-61'],
  recording: ['EH-44', 'EH-46', 'EH-47'],
  referral: ['EH-10', 'EH-66'],
  reference: ['EH-62'],
  'task.parents': ['SJ-12'],
  'task.learners-present': ['EH-61'],
  'task.leaders': ['SJ-16'],
  'task.safeguarding-alerted': ['SJ-17', 'EH-60', 'EH-62'],
  'task.system-entry': ['EH-62'],
};
