import type { Patch } from '../../incidents/draft.ts';
import { beginDraft, isTouched } from '../../incidents/drafting.ts';
import type { Report } from '../../protocol/report.ts';
import type { RecordsTold } from '../../records/told.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Keeper } from '../../writing/keeper.ts';
import { keeperIn } from '../../writing/page.ts';
import type { Opening } from './desk.ts';
import { lessonName } from './lesson.ts';

interface Begin {
  readonly opening: Opening;
  readonly report: Report | null;
  readonly settings: Settings;
  readonly records: (told: RecordsTold) => Promise<unknown>;
}

/** What is being typed goes on, unless the form was opened for something else; one left empty is begun anew, with its time. */
export function goesOn(held: Keeper | null, { draft, note }: Opening): boolean {
  if (held === null) return false;
  const now = held.draft();
  // It was saved in another place, or written on there: what was chosen is not what is held.
  const { as } = held.elsewhere();
  if (as === 'saved' && held.kept().as === 'kept') return false;
  if (draft !== null) return draft.id === now.id && as !== 'newer';
  return note !== null ? note.id === now.note : isTouched(now);
}

export function beginKeeper({ opening, report, settings, records }: Begin): Keeper {
  if (opening.draft !== null) return keeperIn(records, opening.draft, true);
  const draft = beginDraft({
    id: crypto.randomUUID(),
    now: Date.now(),
    lesson: lessonName(report?.startedAt ?? null),
    note: opening.note,
    known: knownOf(report, settings, opening.note === null),
  });
  return keeperIn(records, draft, false);
}

/** What is known without asking. How many are there is known of now, and not of when a note was made. */
function knownOf(report: Report | null, { reporter }: Settings, isNow: boolean): Patch {
  if (report === null || report.phase === 'none') return { reporter };
  const { title, kind, phase, staff, learners } = report;
  const where = { platform: 'Microsoft Teams', team: '', lesson: (title ?? '').slice(0, 300), kind, reporter: '' };
  const present = { people: [], second: '', staff, learners };
  return { reporter, where, ...(isNow && phase === 'in-meeting' && { present }) };
}
