import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type FileRead, policyFile, readPolicyFile } from '../policy/file.ts';
import { LARGEST } from '../policy/file-text.ts';
import type { PolicyRead } from '../policy/store.ts';
import { fileFaultWords } from './fault-words.ts';
import { Preview } from './preview.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly policy: PolicyRead;
  readonly today: string;
}

interface Picked {
  readonly name: string;
  /** Null when the file could not be opened at all. */
  readonly read: FileRead | null;
}

/** The rules as a file: out of this device, and into it. */
export function RulesAsFile({ policy, today }: Props) {
  const { say, decide, tell } = useTools();
  const [picked, setPicked] = useState<Picked | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const locked = policy.managed.state === 'present' && policy.managed.managed.lockAll;
  // What came of the file is said where the focus then is.
  useEffect(() => heading.current?.focus(), [picked]);

  const pick = async (file: File | undefined) => {
    if (file === undefined) return;
    setPicked({ name: file.name, read: await readFile(file) });
  };
  const close = (told: string) => {
    setPicked(null);
    tell(told);
    input.current?.focus();
  };
  const choices = picked?.read?.choices;
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{say('file.title')}</h2>
      <p class="hint">{say('file.hint')}</p>
      <div class="files">
        <div class="field">
          <span>{say('file.copy')}</span>
          <SaveLink text={policyFile(policy.choices)} name={`gwarchod-${today}.json`} />
          <p class="hint">{say('file.export-hint')}</p>
        </div>
        <div class="field">
          {locked ? (
            <p>{say('file.locked')}</p>
          ) : (
            <div class="field pick">
              <span id="file-import">{say('file.import')}</span>
              <input
                ref={input}
                id="file-pick"
                class="unseen"
                aria-labelledby="file-import file-choose"
                type="file"
                accept=".json,application/json"
                onChange={(event) => {
                  const { currentTarget } = event;
                  // The same file, mended, can be picked again.
                  void pick(currentTarget.files?.[0]).finally(() => {
                    currentTarget.value = '';
                  });
                }}
              />
              <label class="button" id="file-choose" for="file-pick">
                {say('file.choose')}
              </label>
            </div>
          )}
          <p class="hint">{say('file.import-hint')}</p>
        </div>
      </div>
      {picked && !choices && (
        <div class="box" data-box="refused">
          <h3 ref={heading} tabIndex={-1}>
            {picked.read === null ? say('file.unreadable') : say('file.refused', { file: picked.name })}
          </h3>
          <Faults read={picked.read} />
        </div>
      )}
      {picked && choices && (
        <Preview
          heading={heading}
          file={picked.name}
          choices={choices}
          policy={policy}
          take={async () => {
            if (await decide({ change: 'import', choices }, say('told.taken'))) close(say('told.taken'));
          }}
          keep={() => close(say('told.kept'))}
        />
      )}
    </section>
  );
}

const MANY = 20;

function Faults({ read }: { readonly read: FileRead | null }) {
  const { say } = useTools();
  const faults = read?.faults ?? [];
  return (
    <>
      <ul class="faults">
        {faults.map((fault, i) => (
          <li key={`${i} ${fault.line}`} data-fault={fault.fault} data-line={fault.line}>
            <b>{say('file.at', { line: fault.line })}</b> {fileFaultWords(say, fault)}
          </li>
        ))}
      </ul>
      {faults.length === MANY && <p class="hint">{say('file.refused-more')}</p>}
    </>
  );
}

/** Never more of a file than tells that it is too big. */
async function readFile(file: File): Promise<FileRead | null> {
  try {
    return readPolicyFile(new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer()));
  } catch {
    return null;
  }
}

function SaveLink({ text, name }: { readonly text: string; readonly name: string }) {
  const { say } = useTools();
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'application/json' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button" data-act="export" href={address} download={name}>
      {say('file.export')}
    </a>
  );
}
