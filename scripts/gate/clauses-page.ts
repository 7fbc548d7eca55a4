import { PRESET_IDS, type PresetId } from '../../src/policy/presets/index.ts';
import { ALL_CLAUSES, DOCUMENTS, type Place, placesOf } from './clauses.ts';

const NAMES: Readonly<Record<PresetId, string>> = { 'st-josephs': 'St Joseph’s', elfed: 'Elfed', hwb: 'Hwb' };

const HEAD = `# Every clause and its place

Made by \`npm run clauses\` from the code; a test fails when it is not what the code says, when a clause has no place in the
preset of its own document, or when something names a clause that there is not.

*Check*: seen live, in [checks](checks.md). *List*: a line to tick, a choice or a note in the list for that moment of the
lesson. *Card*: a few words in that list that explain. *Log*: a field or a task of the incident log. *Value*: what the school requires, on the options page.
*Contradiction*: the document says two things, and the options page asks the school to settle it. The preset is where it
is used; a school that turns a rule on in its own policy has it whatever the preset.
`;

const HEADINGS: Readonly<Record<PresetId, string>> = {
  'st-josephs': 'St Joseph’s: live sessions safeguarding protocols',
  elfed: 'Elfed High School: live sessions policy',
  hwb: 'Hwb: the page on the national guidance',
};

/** Places of one sort and one set of presets, on one line. */
function cell(places: readonly Place[]): string {
  const groups = new Map<string, string[]>();
  for (const { as, name, presets } of places) {
    const used = presets.length === PRESET_IDS.length ? 'all' : presets.map((id) => NAMES[id]).join(', ') || 'none';
    const key = `${as}|${used}`;
    groups.set(key, [...(groups.get(key) ?? []), `\`${name}\``]);
  }
  return [...groups]
    .map(([key, names]) => {
      const [as, used] = key.split('|');
      return `${as} ${[...new Set(names)].join(', ')} (${used})`;
    })
    .join('; ');
}

/** The page: each clause, what serves it, and in which preset. */
export function clausesPage(): string {
  const tables = PRESET_IDS.map((preset) => {
    const rows = DOCUMENTS[preset].map((clause) => `| ${clause} | ${cell(placesOf(clause))} |`);
    return [`## ${HEADINGS[preset]}`, '', '| clause | served by (in which preset) |', '|---|---|', ...rows].join('\n');
  });
  return `${HEAD}\n${ALL_CLAUSES.length} clauses.\n\n${tables.join('\n\n')}\n`;
}
