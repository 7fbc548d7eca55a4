/** What is really so, for oracles; and what was pressed in "Teams". */
import type { Lesson, Truth } from '../types.ts';
import { here, invited, rowsHere, type World, waiting } from '../world.ts';

export function truthMethods(w: World) {
  return {
    truth: () => truthOf(w),
    presses: () => w.presses.map((p) => ({ ...p })),
    forgetPresses: () => {
      w.presses = [];
    },
  } satisfies Partial<Lesson>;
}

function truthOf(w: World): Truth {
  const plain = (list: World['members']) =>
    list.map(({ id, name, kind, organiser, me, devices }) => ({ id, name, kind, organiser, me, devices }));
  return {
    phase: w.phase,
    page: w.page,
    inCall: plain(here(w)),
    lobby: plain(waiting(w)),
    invited: plain(invited(w)),
    people: here(w).length,
    rows: rowsHere(w),
    recording: { on: w.recording !== null, by: w.recording?.by ?? null, name: w.recording?.name ?? null },
    panel: w.panel,
  };
}
