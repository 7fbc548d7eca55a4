import { useMemo } from 'preact/hooks';
import { recordsFileName } from '../records/lesson/file.ts';
import type { Pilot } from '../records/lesson/pilot.ts';
import { pilotCsv } from '../records/lesson/pilot-csv.ts';
import { PilotFigures } from './pilot-figures.tsx';
import { usePilotWords } from './pilot-words.ts';
import { Save } from './save.tsx';
import { useTools } from './tools.ts';
import { dayWords } from './words.ts';

interface Props {
  readonly pilot: Pilot;
  readonly few: boolean;
}

/** The school as one, and week by week. It is given a sum, and so cannot show whose lesson was which. */
export function PilotSummary({ pilot, few }: Props) {
  const { say, clock } = useTools();
  const words = usePilotWords();
  const csv = useMemo(() => pilotCsv(pilot, words.csv), [pilot, words]);
  return (
    <>
      {few && (
        <div class="box" data-box="aside" data-few>
          <p>{say('pilot.few')}</p>
        </div>
      )}
      <p class="hint" data-small>
        {say('pilot.small')}
      </p>
      <div class="presses no-print">
        <button type="button" class="button" data-act="print" onClick={() => print()}>
          {say('lesson.print')}
        </button>
        <Save
          act="save-csv"
          name={recordsFileName('pilot-summary', 'csv', clock())}
          type="text/csv;charset=utf-8"
          text={csv}
        >
          {say('pilot.csv')}
        </Save>
      </div>
      <section aria-labelledby="whole-title" data-period="whole">
        <h3 id="whole-title">{say('pilot.whole')}</h3>
        <PilotFigures figures={pilot.whole} />
      </section>
      <section aria-labelledby="weeks-title">
        <h3 id="weeks-title">{say('pilot.weeks')}</h3>
        <div class="groups">
          {pilot.weeks.map(({ week, figures }) => (
            <details key={week} class="group" data-period={week}>
              <summary>
                <h4>{say('pilot.week', { day: dayWords(say, week) })}</h4>
                <small>{say('lessons.count', { n: figures.lessons })}</small>
              </summary>
              <PilotFigures figures={figures} />
            </details>
          ))}
        </div>
      </section>
    </>
  );
}
