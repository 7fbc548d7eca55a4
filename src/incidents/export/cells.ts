import { wellFormed } from './telling.ts';

/** A spreadsheet written by others reads UTF-8 by this mark alone. */
export const BOM = '\uFEFF';
const LINE = '\r\n';

/**
 * What a spreadsheet may take for a formula or a command: its first signs, their full-width and small forms, and those that
 * end a cell, also after blanks, quotes and signs that draw nothing (quality A7: ASVS 1.2.10, CWE-1236).
 */
const FORMULA = /^[\s'"\p{Cf}]*[=+\-@\u2212＝＋－＠﹦﹢﹣﹫\t\r\n\0]/u;
export const isFormula = (text: string): boolean => FORMULA.test(text);

/**
 * One added apostrophe makes it text; quoting alone does not. To read it back: a cell that begins with an apostrophe and
 * whose rest would be a formula had that apostrophe added. Quotes are passed over above, so this never misses or errs.
 */
export const safe = (text: string): string => (isFormula(text) ? `'${text}` : text);
export const asTyped = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;

/** Always in quotes (RFC 4180, section 2), so that no separator, quote or line break of anybody's is taken for one of ours. */
const cell = (text: string): string => `"${safe(wellFormed(text)).replaceAll('"', '""')}"`;
/** One line of a table (RFC 4180); the lessons' tables are written by it too. */
export const row = (cells: readonly string[]): string => cells.map(cell).join(',') + LINE;
