import { useRef, useState } from 'preact/hooks';
import type { PilotExport } from '../records/lesson/pilot.ts';
import { LARGEST, type PilotFault, type PilotRead, readPilotFile } from '../records/lesson/pilot-file.ts';
import { useTools } from './tools.ts';
import { useSpoken } from './words.ts';

interface Props {
  readonly count: number;
  readonly add: (files: readonly PilotExport[]) => void;
  readonly clear: () => void;
}

interface Refused {
  readonly n: number;
  readonly why: PilotFault;
}

async function readFile(file: File, isRule: (check: string) => boolean): Promise<PilotRead> {
  if (file.size > LARGEST) return { taken: false, why: 'too-large' };
  try {
    return readPilotFile(await file.text(), isRule);
  } catch {
    // It was moved or taken away between being chosen and being read.
    return { taken: false, why: 'unreadable' };
  }
}

/** Files are read here and nowhere sent. One that is refused is told by its place among those given, never by its name. */
export function PilotFiles({ count, add, clear }: Props) {
  const { say } = useTools();
  const { isRule } = useSpoken();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [over, setOver] = useState(false);
  const given = useRef(0);
  const take = async (files: readonly File[]) => {
    const from = given.current;
    given.current += files.length;
    const read = await Promise.all(files.map((file) => readFile(file, isRule)));
    add(read.flatMap((one) => (one.taken ? [one.file] : [])));
    const faults = read.flatMap((one, i) => (one.taken ? [] : [{ n: from + i + 1, why: one.why }]));
    setRefused((had) => [...had, ...faults]);
  };
  return (
    <section class="field" aria-labelledby="give-title">
      <h3 id="give-title">{say('pilot.give')}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first */}
      <div
        class="drop pick"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <span>{say('pilot.drop')}</span>
        <input
          id="pilot-pick"
          class="unseen"
          aria-labelledby="give-title pilot-choose"
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void take(files);
          }}
        />
        <label class="button" id="pilot-choose" for="pilot-pick">
          {say('pilot.choose')}
        </label>
      </div>
      <div role="status" class="field">
        <p>{say('pilot.taken', { n: count })}</p>
        {refused.length > 0 && (
          <ul class="faults box" data-box="refused">
            {refused.map(({ n, why }) => (
              <li key={n} data-refused={why}>
                {say('pilot.refused', { n, why: say(`pilot.fault.${why}`) })}
              </li>
            ))}
          </ul>
        )}
      </div>
      {(count > 0 || refused.length > 0) && (
        <button
          type="button"
          class="button"
          data-act="clear-pilot"
          onClick={() => {
            given.current = 0;
            setRefused([]);
            clear();
          }}
        >
          {say('pilot.clear')}
        </button>
      )}
    </section>
  );
}
