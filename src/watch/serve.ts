import type { Wire } from '../browser.ts';
import type { Report } from '../protocol/report.ts';
import type { ToPanel } from '../protocol/to-panel.ts';
import type { Act, ToTab } from '../protocol/to-tab.ts';
import type { UseHand } from './hands.ts';
import type { Watch } from './watch.ts';

export interface Served {
  readonly watch: Watch;
  readonly useHand: UseHand;
  readonly health: () => string;
  readonly remember: (account: string, known: boolean) => void;
}

/** The panels that are open on this tab. Each is told of every change, and has an answer each time it asks. */
export interface Panels {
  /** One of them is in sight: what a page behind another shows nobody has been told. */
  readonly open: () => boolean;
  take(wire: Wire): void;
  tell(report: Report): void;
}

export function servePanels(served: Served, counted: () => void): Panels {
  const { watch } = served;
  const panels = new Map<Wire, { seen: boolean; told: boolean }>();
  return {
    open: () => [...panels.values()].some(({ seen }) => seen),
    take(wire) {
      const panel = { seen: false, told: false };
      panels.set(wire, panel);
      wire.onClose(() => {
        panels.delete(wire);
        counted();
      });
      wire.onMessage((raw) => {
        const message = raw as ToTab;
        if (message.kind === 'health') return wire.send({ kind: 'health', text: served.health() } satisfies ToPanel);
        // First, for the look may find what calls: it is the panel's to say, or a notice's, as this ask tells.
        if (message.kind === 'ask' && message.seen !== panel.seen) {
          panel.seen = message.seen;
          counted();
        }
        // An answer is proof only if the page was looked at for it; and the lesson may have become another.
        watch.refresh();
        const report = watch.report();
        if (message.kind === 'act') {
          if (message.of === report.startedAt) doAct(served, message.act);
          return;
        }
        const { n } = message;
        wire.send((panel.told ? { kind: 'alive', n } : { kind: 'report', n, report }) satisfies ToPanel);
        panel.told = true;
      });
    },
    tell(report) {
      for (const [wire, { told }] of panels) if (told) wire.send({ kind: 'report', n: null, report } satisfies ToPanel);
    },
  };
}

function doAct(served: Served, act: Act): void {
  if ('deed' in act) served.watch.deed(act.deed);
  else if ('check' in act) served.watch.answer(act);
  else if ('ref' in act) identify(served, act);
  else void served.useHand(act.act);
}

/** A colleague under a school account is remembered for the next meeting, and forgotten when called anything else. */
function identify({ watch, remember }: Served, act: Extract<Act, { act: 'identify' }>): void {
  const person = [...watch.session().people.values()].find((p) => p.ref === act.ref);
  watch.deed({ deed: 'identify', ref: act.ref, as: act.as });
  if (person?.keyedBy !== 'account' || person.account !== 'school' || act.as === 'self') return;
  const known = act.as === 'staff';
  if (known !== watch.session().remembered.has(person.key)) remember(person.key, known);
}
