import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';

/** Far over any policy file: the longest list of staff that the catalogue takes is a fifth of it (bytes). */
export const LARGEST = 1_000_000;
/** A policy file is four deep: the file, its values, a list of staff, one of them. */
const DEEPEST = 8;

export interface TextFault {
  readonly fault: 'too-big' | 'not-utf8' | 'too-deep' | 'not-json';
  readonly line: number;
  /** What the parser missed there, in a word of its own; empty for the others. */
  readonly missed: string;
}
export type TextRead = { readonly tree: Node; readonly text: string } | TextFault;

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Reads a file's bytes into a tree that keeps where everything stands. Nothing that it is given makes it throw. */
export function readTree(bytes: Uint8Array): TextRead {
  if (bytes.length > LARGEST) return fault('too-big', 1);
  const text = decoded(bytes);
  if (text === null) return fault('not-utf8', 1);
  const deep = tooDeepAt(text);
  if (deep !== null) return fault('too-deep', lineAt(text, deep));
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return fault('not-json', lineAt(text, first.offset), printParseErrorCode(first.error));
  if (tree === undefined || !strict(text)) return fault('not-json', 1);
  return { tree, text };
}

const fault = (what: TextFault['fault'], line: number, missed = ''): TextFault => ({ fault: what, line, missed });

/** A byte-order mark is refused with the rest: what wrote it would write what other readers trip over. */
function decoded(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? null : text;
  } catch {
    return null;
  }
}

/** Counted without recursion, before anything that recurses sees the text. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (quoted) {
      if (letter === '\\') i += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') depth -= 1;
    if (depth > DEEPEST) return i;
  }
  return null;
}

/** What the one parser lets pass, the browser's own must too: values are read by it. */
function strict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
