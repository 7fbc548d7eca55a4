/** Where each clause of the schools' documents has its place in the product, and in which preset. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHECKS } from '../../src/checks/index.ts';
import { clauses as LOGGED } from '../../src/incidents/clauses.ts';
import { ITEMS } from '../../src/moments/index.ts';
import { askedBy, type Item } from '../../src/moments/item.ts';
import { KNOB_IDS } from '../../src/policy/catalogue.ts';
import { KINDS } from '../../src/policy/kinds.ts';
import { PRESET_IDS, PRESETS, type PresetId } from '../../src/policy/presets/index.ts';
import { type Rules, rulesOf } from '../../src/policy/rules.ts';
import { trapsOf } from '../../src/policy/traps.ts';
import { ROOT } from '../tools.ts';

/** The clauses of each check stand beside it, so that no Teams tab carries them. */
const SERVED = new Map<string, readonly string[]>();
for (const { id } of CHECKS) {
  const file = pathToFileURL(join(ROOT, `src/checks/${id}.ts`)).href;
  const { clauses } = (await import(/* @vite-ignore */ file)) as { readonly clauses: readonly string[] };
  SERVED.set(id, clauses);
}

const numbered = (document: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, i) => `${document}-${String(i + 1).padStart(2, '0')}`);

/** Every clause of the three documents, with the preset that is made of it. */
export const DOCUMENTS = {
  'st-josephs': numbered('SJ', 32),
  elfed: numbered('EH', 115),
  hwb: numbered('HW', 10),
} as const satisfies Record<PresetId, readonly string[]>;
export const ALL_CLAUSES: readonly string[] = Object.values(DOCUMENTS).flat();

export interface Place {
  readonly as: 'check' | 'list' | 'card' | 'log' | 'value' | 'contradiction';
  readonly name: string;
  readonly presets: readonly PresetId[];
}

const isUsed = (rules: Rules, check: string): boolean =>
  (rules as Readonly<Record<string, unknown>>)[`level.${check}`] !== 'off';

/** Asked of some kind of session, whatever has been ticked so far. */
const isAsked = (item: Item, rules: Rules): boolean =>
  KINDS.some((kind) =>
    [true, false].some((ticked) => item.asks({ ...askedBy(rules, kind, {}), ticked: () => ticked })),
  );

const where = (holds: (rules: Rules, preset: PresetId) => boolean): readonly PresetId[] =>
  PRESET_IDS.filter((preset) => holds(rulesOf(PRESETS[preset]), preset));

/** Every place there is, with the clauses that it names. */
export function places(): readonly (Place & { readonly clauses: readonly string[] })[] {
  const checks = CHECKS.map(({ id }) => ({
    as: 'check' as const,
    name: id,
    clauses: SERVED.get(id) ?? [],
    presets: where((rules) => isUsed(rules, id)),
  }));
  const items = ITEMS.map((item) => ({
    as: item.as === 'card' ? ('card' as const) : ('list' as const),
    name: item.id,
    clauses: item.clauses,
    presets: where((rules) => isAsked(item, rules)),
  }));
  // The log is always one press away, whatever the school's rules are.
  const log = Object.entries(LOGGED).map(([name, clauses]) => ({
    as: 'log' as const,
    name,
    clauses,
    presets: PRESET_IDS,
  }));
  const values = PRESET_IDS.flatMap((preset) =>
    KNOB_IDS.flatMap((id) => {
      const { source } = PRESETS[preset][id];
      if (source.from !== 'stated' && source.from !== 'derived') return [];
      return [
        {
          as: 'value' as const,
          name: id,
          clauses: source.clauses.filter((c) => !c.startsWith('WSP')),
          presets: [preset],
        },
      ];
    }),
  );
  const traps = PRESET_IDS.flatMap((preset) =>
    trapsOf(preset).map(({ id, clauses }) => ({ as: 'contradiction' as const, name: id, clauses, presets: [preset] })),
  );
  return [...checks, ...items, ...log, ...values, ...traps];
}

/** The places of one clause; a value that several presets take from it stands once. */
export const placesOf = (clause: string): readonly Place[] =>
  places()
    .filter(({ clauses }) => clauses.includes(clause))
    .map(({ clauses: _served, ...place }) => place);

/** What is wrong: a clause with no place in its own document's preset, a place that names a clause there is not. */
export function clauseFaults(all = places()): readonly string[] {
  const served = (clause: string, preset: PresetId) =>
    all.some(({ clauses, presets }) => clauses.includes(clause) && presets.includes(preset));
  const homeless = PRESET_IDS.flatMap((preset) =>
    DOCUMENTS[preset]
      .filter((clause) => !served(clause, preset))
      .map((clause) => `${clause} has no place in ${preset}`),
  );
  const unknown = all.flatMap(({ as, name, clauses }) =>
    clauses.filter((clause) => !ALL_CLAUSES.includes(clause)).map((clause) => `${as} ${name} names ${clause}`),
  );
  return [...homeless, ...unknown];
}
