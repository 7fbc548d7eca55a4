import { findNodeAtLocation, type Node } from 'jsonc-parser';
import * as z from 'zod/mini';
import { CATALOGUE, isKnob } from './catalogue.ts';
import { type Choices, choicesSchema, confirmation, NO_CHOICES } from './choices.ts';
import { type Expected, expectedOf } from './expected.ts';
import { lineAt, readTree, type TextFault } from './file-text.ts';
import { PRESET_IDS } from './presets/index.ts';
import { TRAP_IDS } from './traps.ts';

const FORMAT = 'gwarchod-policy';
const VERSION = 1;

/** What a place in the file takes: a value of the policy, or a part that only the file has. */
export type FileExpected = Expected | { readonly as: 'object' | 'name' | 'confirmation' | 'staff' };

/** Why a file was refused, and where. A file with one fault is refused whole: half a policy is nobody's. */
export type FileFault =
  | TextFault
  | { readonly fault: 'not-a-policy' | 'older' | 'newer'; readonly line: number }
  | { readonly fault: 'no-such-key' | 'twice'; readonly line: number; readonly key: string }
  | { readonly fault: 'wrong-value'; readonly line: number; readonly key: string; readonly expected: FileExpected };

export type FileRead =
  | { readonly choices: Choices; readonly faults?: never }
  | { readonly faults: readonly FileFault[]; readonly choices?: never };

/** So many faults are told at once; the rest are found when these are mended. */
const MOST_FAULTS = 20;

/** What was chosen here, as a file. */
export const policyFile = ({ preset, values, confirmed, settled }: Choices): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, preset, values, confirmed, settled }, null, 2)}\n`;

export function readPolicyFile(bytes: Uint8Array): FileRead {
  const read = readTree(bytes);
  if ('fault' in read) return { faults: [read] };
  const { tree, text } = read;
  const line = (node: Node) => lineAt(text, node.offset);
  const value = (node: Node): unknown => JSON.parse(text.slice(node.offset, node.offset + node.length));
  const faults: FileFault[] = [];
  const wrong = (key: string, node: Node, expected: FileExpected) =>
    faults.push({ fault: 'wrong-value', line: line(node), key, expected });

  /** The parts of an object by their keys: one that is not known, or is there twice, is a fault. */
  const parts = (node: Node, known: (key: string) => boolean): ReadonlyMap<string, Node> => {
    const found = new Map<string, Node>();
    for (const { children: [name, part] = [] } of node.children ?? []) {
      const key = String(name?.value);
      if (!name || !part) continue;
      if (!known(key)) faults.push({ fault: 'no-such-key', line: line(name), key });
      else if (found.has(key)) faults.push({ fault: 'twice', line: line(name), key });
      else found.set(key, part);
    }
    return found;
  };
  const among = (node: Node | undefined, key: string, known: (key: string) => boolean): ReadonlyMap<string, Node> => {
    if (node === undefined) return new Map();
    if (node.type === 'object') return parts(node, known);
    wrong(key, node, { as: 'object' });
    return new Map();
  };
  const fits = (key: string, node: Node, schema: z.ZodMiniType, expected: FileExpected) => {
    const parsed = schema.safeParse(value(node));
    if (parsed.success) return true;
    const path = parsed.error.issues[0]?.path ?? [];
    wrong(key, findNodeAtLocation(node, path as (string | number)[]) ?? node, expected);
    return false;
  };

  const file = tree.type === 'object' ? tree : null;
  const at = (key: string) => file && findNodeAtLocation(file, [key]);
  if (at('format')?.value !== FORMAT) return { faults: [{ fault: 'not-a-policy', line: line(at('format') ?? tree) }] };
  const version = at('version');
  if (version?.value !== VERSION) {
    const fault = typeof version?.value !== 'number' ? 'not-a-policy' : version.value > VERSION ? 'newer' : 'older';
    return { faults: [{ fault, line: line(version ?? tree) }] };
  }

  const top = parts(tree, (key) => TOP.has(key));
  const preset = top.get('preset');
  if (preset) fits('preset', preset, presetSchema, expectedOf('preset') as Expected);
  for (const [key, node] of among(top.get('values'), 'values', isKnob)) {
    if (!isKnob(key)) continue;
    const fitting = fits(key, node, CATALOGUE[key].schema as z.ZodMiniType, expectedOf(key) as Expected);
    if (fitting && key === 'school.staff')
      for (const one of node.children ?? [])
        for (const [part, named] of parts(one, (name) => name === 'account' || name === 'name'))
          if (!isPlain(String(named.value))) wrong(`${key}.${part}`, named, { as: 'staff' });
  }
  const words = { confirmed: isKnob, settled: (key: string) => (TRAP_IDS as readonly string[]).includes(key) };
  for (const [part, known] of Object.entries(words))
    for (const [key, node] of among(top.get(part), part, known)) {
      if (!fits(`${part}.${key}`, node, confirmation, { as: 'confirmation' })) continue;
      const word = parts(node, (name) => name === 'by' || name === 'on' || name === 'value');
      const by = word.get('by');
      if (by && !isPlain(String(by.value))) wrong(`${part}.${key}.by`, by, { as: 'name' });
    }
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line).slice(0, MOST_FAULTS) };

  const given = Object.fromEntries(
    ['preset', 'values', 'confirmed', 'settled'].flatMap((key) => {
      const node = top.get(key);
      return node ? [[key, value(node)]] : [];
    }),
  );
  return { choices: choicesSchema.parse({ ...NO_CHOICES, ...given }) };
}

const TOP: ReadonlySet<string> = new Set(['format', 'version', 'preset', 'values', 'confirmed', 'settled']);
const presetSchema = z.nullable(z.enum(PRESET_IDS));

/** A name or an account holds no angle brackets and no control characters, whatever drew them into the file. */
export const isPlain = (name: string): boolean => !/[<>\p{Cc}]/u.test(name);
