import { useMemo } from 'preact/hooks';
import type { Line } from '../protocol/line.ts';
import { lessonJson, recordsFileName, timelineCsv } from '../records/lesson/file.ts';
import type { LessonSummary } from '../records/lesson/summary.ts';
import { Save } from './save.tsx';
import { useTools } from './tools.ts';
import { spokenIn } from './words.ts';

interface Props {
  readonly summary: LessonSummary;
  readonly lines: readonly Line[];
}

/** Out of the page: on paper, as a table, as all that is known. */
export function LessonFiles({ summary, lines }: Props) {
  const { say } = useTools();
  const json = useMemo(() => lessonJson(summary, lines), [summary, lines]);
  const csv = useMemo(
    () => timelineCsv(lines, (column) => say(`timeline.${column}`), spokenIn(say).event),
    [lines, say],
  );
  return (
    <div class="presses no-print">
      <button type="button" class="button" data-act="print" onClick={() => print()}>
        {say('lesson.print')}
      </button>
      <Save
        act="save-json"
        name={recordsFileName('lesson', 'json', summary.startedAt)}
        type="application/json"
        text={json}
      >
        {say('lesson.json')}
      </Save>
      <Save
        act="save-csv"
        name={recordsFileName('lesson', 'csv', summary.startedAt)}
        type="text/csv;charset=utf-8"
        text={csv}
      >
        {say('lesson.csv')}
      </Save>
    </div>
  );
}
