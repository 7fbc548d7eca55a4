/** The table as a spreadsheet takes it: LibreOffice itself, without a screen (Debian's package libreoffice-calc). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asTyped, COLUMNS, csvOf } from '../../../src/incidents/export/csv.ts';
import { incidentWords } from '../../support/words.ts';
import { everywhere, HALVES, HOSTILE, standing, telling } from '../support.ts';
import { readCsv } from './csv-reader.ts';

const has = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const WHY_NOT = process.env.DEEP
  ? has()
    ? null
    : 'LibreOffice is not installed (soffice)'
  : 'only in the deep tests: it starts LibreOffice';

/** Comma, double quote, UTF-8, from line 1; the second form takes special numbers and formulas where it can. */
const IMPORTS = { plain: '44,34,76,1', eager: '44,34,76,1,,0,false,true,false,false,false,0,true' } as const;

/** What LibreOffice makes of a table: its cells that are formulas, and the table as it writes it again. */
function through(csv: string, filter: string): { formulas: readonly string[]; rows: readonly (readonly string[])[] } {
  const folder = mkdtempSync(join(tmpdir(), 'gwarchod-office-'));
  const office = (to: string, out: string) =>
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--norestore', `--infilter=CSV:${filter}`, '--convert-to', to, '--outdir', join(folder, out)],
        join(folder, 'table.csv'),
      ],
      { stdio: 'ignore', timeout: 300_000 },
    );
  try {
    writeFileSync(join(folder, 'table.csv'), csv);
    office('fods', 'flat');
    // Every text in quotes, nothing as it is shown but as it is.
    office('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false', 'again');
    const flat = readFileSync(join(folder, 'flat', 'table.fods'), 'utf8');
    const formulas = [...flat.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula ?? '');
    return {
      formulas,
      rows: readCsv(toStandard(readFileSync(join(folder, 'again', 'table.csv'), 'utf8').replace(/^\uFEFF/, ''))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** It ends its rows as Unix does, where the standard asks for both signs. */
const toStandard = (csv: string): string =>
  csv
    .split(/("(?:[^"]|"")*")/)
    .map((piece, n) => (n % 2 === 1 ? piece : piece.replaceAll('\n', '\r\n')))
    .join('');

/** A spreadsheet has one kind of line break, and no cell of it holds NUL. */
const asKept = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

describe.skipIf(WHY_NOT !== null)(`in LibreOffice${WHY_NOT === null ? '' : `: skipped, ${WHY_NOT}`}`, () => {
  const typed = { ...HOSTILE, ...Object.fromEntries(Object.entries(HALVES).map(([name, [text]]) => [name, text])) };
  const expected = (name: string, text: string): string => HALVES[name]?.[1] ?? text;
  const column = COLUMNS.findIndex(({ id }) => id === 'facts');

  it.each(Object.entries(IMPORTS))('no cell becomes a formula, and every text comes back (%s)', (_, filter) => {
    const names = Object.keys(typed);
    const csv = csvOf(
      names.map((name) => telling(standing(everywhere(typed[name] ?? '')))),
      incidentWords('en'),
    );
    const { formulas, rows } = through(csv, filter);
    expect(formulas).toEqual([]);
    expect(rows).toHaveLength(names.length + 1);
    const came = names.map((name, n) => [name, asKept(asTyped(rows[n + 1]?.[column] ?? ''))]);
    expect(came).toEqual(names.map((name) => [name, asKept(expected(name, typed[name] ?? ''))]));
  });

  it('a formula that was let through is found (control)', () => {
    const { formulas } = through('"Heading"\r\n"=1+1"\r\n=2+2\r\n', IMPORTS.eager);
    expect(formulas.length).toBeGreaterThan(0);
  });
});
