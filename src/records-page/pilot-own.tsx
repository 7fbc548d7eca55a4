import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '../records/fault.ts';
import { recordsFileName } from '../records/lesson/file.ts';
import { type PilotExport, pilotExportSchema } from '../records/lesson/pilot.ts';
import type { Reader } from '../records/reader.ts';
import type { Vault } from '../records/vault.ts';
import { FaultBox, type Trouble } from './fault.tsx';
import { type FiledIncidents, filedIncidents } from './filed.ts';
import { readLessons } from './read-lessons.ts';
import { Save } from './save.tsx';
import { useTools } from './tools.ts';
import { tried } from './tried.ts';
import { summaryByLines } from './use-lessons.ts';

type Made =
  | { readonly state: 'not-asked' | 'making' }
  | { readonly state: 'fault'; readonly why: Trouble }
  | {
      readonly state: 'made';
      readonly file: PilotExport;
      readonly filed: FiledIncidents;
      /** How many lessons could not be read, and are not in it. */
      readonly unread: number;
    };

async function make(read: Reader, vault: Vault): Promise<Made> {
  const found = await readLessons(read);
  if (found.state === 'fault') return found;
  const lessons = [];
  for (const { head, summary } of found.lessons) {
    const told = summary ?? (await summaryByLines(read, head.book));
    if (told !== null) lessons.push(told);
  }
  // The store may fail where the key lies, too.
  const looked = await attempt(() => filedIncidents(read, vault));
  if (!looked.done) return { state: 'fault', why: looked.why };
  const filed = looked.value;
  // Parsed, so that nothing leaves that the format has no place for.
  const file = pilotExportSchema.parse({ format: 'gwarchod-pilot', version: 1, lessons, incidents: filed.incidents });
  const unread = found.unreadable + found.lessons.length - lessons.length;
  return { state: 'made', file, filed, unread };
}

export function OwnFile({ add }: { readonly add: (file: PilotExport) => void }) {
  const { say, read, vault, clock, tell } = useTools();
  const [made, setMade] = useState<Made>({ state: 'not-asked' });
  const [added, setAdded] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => done.current?.focus(), [made]);
  const press = () => {
    setMade({ state: 'making' });
    setAdded(false);
    tried(make(read, vault).then(setMade), setMade);
  };
  return (
    <section class="field" aria-labelledby="own-title">
      <h3 id="own-title">{say('pilot.own')}</h3>
      <p class="hint">
        {say('pilot.own-hint')} {say('pilot.own-incidents')}
      </p>
      <button type="button" class="button" data-act="make-pilot" disabled={made.state === 'making'} onClick={press}>
        {say(made.state === 'making' ? 'pilot.making' : 'pilot.make')}
      </button>
      {made.state === 'fault' && <FaultBox why={made.why} again={press} />}
      {made.state === 'made' && (
        <div class="box" data-box="settled">
          <p ref={done} tabIndex={-1}>
            {say('pilot.made', {
              lessons: say('lessons-n', { n: made.file.lessons.length }),
              incidents: say('incidents-n', { n: made.file.incidents.length }),
            })}
          </p>
          {made.unread > 0 && <p data-unread={made.unread}>{say('pilot.own-unread', { n: made.unread })}</p>}
          {made.filed.why && <p>{say(`pilot.own-${made.filed.why}`)}</p>}
          {made.filed.unopened > 0 && <p>{say('pilot.own-unopened', { n: made.filed.unopened })}</p>}
          <div class="presses">
            <Save
              act="save-pilot"
              name={recordsFileName('pilot', 'json', clock())}
              type="application/json"
              text={JSON.stringify(made.file)}
            >
              {say('pilot.save-own')}
            </Save>
            <button
              type="button"
              class="button"
              data-act="add-own"
              disabled={added}
              onClick={() => {
                add(made.file);
                setAdded(true);
                tell(say('pilot.taken', { n: 1 }));
              }}
            >
              {say('pilot.add-own')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
