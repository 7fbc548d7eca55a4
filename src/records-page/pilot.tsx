import { useMemo, useState } from 'preact/hooks';
import { type PilotExport, pilotOf } from '../records/lesson/pilot.ts';
import { weekOf } from '../records/lesson/pilot-file.ts';
import { PilotFiles } from './pilot-files.tsx';
import { OwnFile } from './pilot-own.tsx';
import { PilotSummary } from './pilot-summary.tsx';
import { useTools } from './tools.ts';

/** Fewer than this many, and a summary of the school may be one of one or two people. */
const FEW = 3;

/** The pilot's part: this device's file out, everybody's files in, and the summary of them all as one. */
export function Pilot() {
  const { say, tell } = useTools();
  const [files, setFiles] = useState<readonly PilotExport[]>([]);
  const pilot = useMemo(() => pilotOf(files, weekOf), [files]);
  const add = (more: readonly PilotExport[]) => setFiles((had) => [...had, ...more]);
  return (
    <section class="pilot" aria-labelledby="pilot-title">
      <h2 id="pilot-title">{say('tab.pilot')}</h2>
      <div class="pilot-intro no-print">
        <p>{say('pilot.intro')}</p>
        <p>{say('pilot.no-ranking')}</p>
      </div>
      <div class="files no-print">
        <OwnFile add={(file) => add([file])} />
        <PilotFiles
          count={files.length}
          add={add}
          clear={() => {
            setFiles([]);
            tell(say('pilot.cleared'));
          }}
        />
      </div>
      {files.length === 0 ? (
        <p class="none no-print">{say('pilot.none')}</p>
      ) : (
        <PilotSummary pilot={pilot} few={files.length < FEW} />
      )}
    </section>
  );
}
