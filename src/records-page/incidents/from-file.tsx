import { useEffect, useRef, useState } from 'preact/hooks';
import { ZONE } from '../../incidents/days.ts';
import { type IncidentsRead, type JsonFault, LARGEST, readIncidents } from '../../incidents/export/json.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { useTools } from '../tools.ts';
import { tellingOf } from './append.ts';
import { useDesk, useWords } from './context.ts';
import { Fields, History } from './one.tsx';

/** Looks into a file that was saved here or elsewhere. It is shown and nothing more: nothing of it is added to the records. */
export function FromFile() {
  const words = useWords();
  const [read, setRead] = useState<IncidentsRead | 'unreadable' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read]);
  const pick = async (file: File | undefined) => {
    if (file === undefined) return;
    setRead(await readFile(file));
  };
  return (
    <section class="from-file" aria-labelledby="file-title">
      <h3 id="file-title">{words('log.file')}</h3>
      <p class="hint">{words('log.file-hint')}</p>
      <div class="field pick">
        <input
          id="incident-file"
          class="unseen"
          aria-labelledby="file-title file-choose"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const { currentTarget } = event;
            void pick(currentTarget.files?.[0]).finally(() => {
              currentTarget.value = '';
            });
          }}
        />
        <label class="button" id="file-choose" for="incident-file">
          {words('log.file-choose')}
        </label>
      </div>
      {read !== null && (
        <div class="box" data-box={read !== 'unreadable' && 'kept' in read ? 'read' : 'refused'}>
          <h4 ref={heading} tabIndex={-1}>
            {read !== 'unreadable' && 'kept' in read
              ? words('log.file-holds', { n: read.kept.length })
              : words('log.file-refused')}
          </h4>
          {read === 'unreadable' && <p>{words('fault.not-json')}</p>}
          {read !== 'unreadable' && 'faults' in read && (
            <ul class="faults">
              {read.faults.map((fault, n) => (
                <li key={n} data-fault={fault.fault}>
                  {faultWords(words, fault)}
                </li>
              ))}
            </ul>
          )}
          {read !== 'unreadable' && 'kept' in read && <InFile kept={read.kept} />}
          <button type="button" class="button small" data-act="close-file" onClick={() => setRead(null)}>
            {words('log.file-close')}
          </button>
        </div>
      )}
    </section>
  );
}

function InFile({ kept }: { readonly kept: Extract<IncidentsRead, { kept: unknown }>['kept'] }) {
  const words = useWords();
  const tools = useTools();
  const { look } = useDesk();
  return (
    <ul class="plain in-file">
      {kept.map(({ standing }) => {
        const telling = tellingOf(standing, tools, look?.sessions ?? []);
        return (
          <li key={standing.id} data-in-file={standing.id}>
            <details>
              <summary>
                <span>{words('log.written', { at: stamp(standing.written, ZONE) })}</span>
              </summary>
              {telling === null ? (
                <p>{words('log.came.no-rules')}</p>
              ) : (
                <>
                  <Fields telling={telling} words={words} />
                  <History telling={telling} words={words} />
                </>
              )}
            </details>
          </li>
        );
      })}
    </ul>
  );
}

function faultWords(words: ReturnType<typeof useWords>, fault: JsonFault): string {
  switch (fault.fault) {
    case 'wrong-value':
      return words('fault.wrong-value', { n: fault.n, where: fault.where });
    case 'twice':
    case 'altered':
      return words(`fault.${fault.fault}`, { n: fault.n });
    case 'not-begun':
    case 'begun-twice':
    case 'of-another':
      return words('log.file-record', { n: fault.n, what: words(`fault.${fault.fault}`) });
    default:
      return words(`fault.${fault.fault}`);
  }
}

/** Bytes are at least as many as characters: a file of more is never read whole to find that out. */
async function readFile(file: File): Promise<IncidentsRead | 'unreadable'> {
  if (file.size > 4 * LARGEST) return { faults: [{ fault: 'too-big' }] };
  try {
    return readIncidents(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer()));
  } catch {
    return 'unreadable';
  }
}
