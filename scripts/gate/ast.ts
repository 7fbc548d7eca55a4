/** Source read as a tree: what a file does, rather than which letters are in it. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'vite';

export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

export interface Visit {
  node: Node;
  parent: Node | null;
  /** Under which key of the parent. */
  key: string;
}

/** Every node, parents first. A file that does not parse is a fault of its own. */
export function visits(name: string, code: string): Visit[] {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name} does not parse: ${errors[0]?.message}`);
  const found: Visit[] = [];
  const queue: Visit[] = [{ node: program as unknown as Node, parent: null, key: '' }];
  for (let visit = queue.pop(); visit; visit = queue.pop()) {
    found.push(visit);
    for (const [key, value] of Object.entries(visit.node))
      for (const child of [value].flat()) if (isNode(child)) queue.push({ node: child, parent: visit.node, key });
  }
  return found;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

export const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? (node.name as string) : null;

export const textOf = (node: unknown): string | null => {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string | null }).cooked;
  return null;
};

/** `x` of `a.x`, `a?.x` and `a['x']`. */
export function propertyOf(node: unknown): string | null {
  if (!isNode(node) || node.type !== 'MemberExpression') return null;
  return node.computed ? textOf(node.property) : nameOf(node.property);
}

/** The last word of `a`, `b.a`, `window.b.a`: what an object is called where it is used. */
export const lastName = (node: unknown): string | null => nameOf(node) ?? propertyOf(node);

const NAMING = new Set(['ImportSpecifier', 'ExportSpecifier', 'MetaProperty', 'LabeledStatement', 'TSEnumMember']);
const DECLARING: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  TSTypeAliasDeclaration: ['id'],
  TSInterfaceDeclaration: ['id'],
};

/** An identifier that stands for a value or a type, not the name of a property. */
export function isReference({ node, parent, key }: Visit): boolean {
  if (node.type !== 'Identifier' || parent === null) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent.computed === true;
  if (key === 'key') return parent.computed === true || parent.shorthand === true;
  return !NAMING.has(parent.type) && !(DECLARING[parent.type] ?? []).includes(key);
}

/** Names that the file itself gives to something; a global of the same name is then not what is meant. */
export function declared(all: readonly Visit[]): Set<string> {
  const names = new Set<string>();
  const collect = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    const name = nameOf(pattern);
    if (name !== null) names.add(name);
    else
      for (const key of ['left', 'argument', 'value', 'elements', 'properties'])
        for (const part of [pattern[key]].flat()) collect(part);
  };
  for (const { node } of all)
    for (const key of DECLARING[node.type] ?? []) for (const part of [node[key]].flat()) collect(part);
  return names;
}

export const lineAt = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;

/** Files below a folder, as paths from the root, with forward slashes. */
export function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => relative(root, path).replaceAll('\\', '/'))
    .sort();
}
