/** What failed in Chromium and why, to be said once more where a long run ends: of most runs only the end is kept. */
import { stripVTControlCharacters } from 'node:util';

interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[];
  readonly specs?: readonly Spec[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly tests: readonly {
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
  }[];
}

/** Lines of one failure that are said; the run itself has said it all. */
const LINES = 30;

/** Each failed test of Playwright's JSON report: its place, its errors, and what it noted of itself. */
export function complaints(report: unknown): readonly string[] {
  const { suites, errors = [] } = report as { suites: readonly Suite[]; errors?: readonly { message?: string }[] };
  return [...suites.flatMap(ofSuite), ...errors.map(({ message = '' }) => brief(message))];
}

const ofSuite = ({ suites = [], specs = [] }: Suite): readonly string[] => [
  ...specs.flatMap(ofSpec),
  ...suites.flatMap(ofSuite),
];

function ofSpec({ title, file, line, tests }: Spec): readonly string[] {
  return tests.flatMap(({ annotations, results }) => {
    const said = results.flatMap(({ errors }) => errors.map(({ message = '' }) => brief(message)));
    const noted = annotations.map(({ type, description = '' }) => `${type}: ${description}`);
    return said.length === 0 ? [] : [[`${file}:${line} ${title}`, ...said, ...noted].join('\n')];
  });
}

const brief = (message: string) => stripVTControlCharacters(message).split('\n').slice(0, LINES).join('\n');
