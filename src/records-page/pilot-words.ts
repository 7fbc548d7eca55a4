import { useMemo } from 'preact/hooks';
import { INCIDENT } from '../i18n/incident.ts';
import type { RecordsWords } from '../i18n/records.ts';
import type { PilotCsvWords } from '../records/lesson/pilot-csv.ts';
import { filedOf } from '../records/lesson/pilot-file.ts';
import { ENDINGS } from '../records/lesson/summary.ts';
import { useTools } from './tools.ts';
import { spokenIn } from './words.ts';

export interface PilotWords {
  readonly rule: (check: string) => string;
  readonly category: (category: string) => string;
  readonly csv: PilotCsvWords;
}

export function pilotWords(say: RecordsWords): PilotWords {
  const of = INCIDENT.of(say.language);
  const spoken = spokenIn(say);
  const rule = (check: string) => (spoken.isRule(check) ? spoken.rule(check) : say('pilot.rule-other'));
  const category = (as: string) => {
    const filed = filedOf(as);
    return filed === 'other' ? say('pilot.category-other') : of(`category.${filed}`);
  };
  const ending = (as: string) => say(`ending.${ENDINGS.find((one) => one === as) ?? 'unknown'}`);
  return {
    rule,
    category,
    csv: {
      column: (column) => say(`pilot.column.${column}`),
      figure: (figure) => say(`pilot.${figure}`),
      which: (figure, as) => (figure === 'breach' ? rule(as) : figure === 'incident' ? category(as) : ending(as)),
      whole: say('pilot.whole'),
    },
  };
}

export function usePilotWords(): PilotWords {
  const { say } = useTools();
  return useMemo(() => pilotWords(say), [say]);
}
