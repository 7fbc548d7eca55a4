import { useState } from 'preact/hooks';
import { headingOf } from '../../incidents/export/values.ts';
import { FIELDS, type Field, hasWords, LONGEST, type Some, someSchema } from '../../incidents/incident.ts';
import { changed } from '../../incidents/stand.ts';
import { useTools } from '../tools.ts';
import { enter } from './append.ts';
import { cameKey } from './came.ts';
import { useChoosing, useDesk, useSigner, useWords } from './context.ts';
import { Editor } from './editor.tsx';
import { focusOn } from './focus.ts';
import type { Body } from './gather.ts';

/** Something is put right by adding to it: what stood before stays, and the history shows both. */
export function Correct({ body }: { readonly body: Extract<Body, { as: 'open' }> }) {
  const words = useWords();
  const { incident } = body.kept.standing;
  const [field, setField] = useState<Field | null>(null);
  return (
    <section class="correct" aria-labelledby="correct-title">
      <h4 id="correct-title">{words('title.correct')}</h4>
      <div class="field">
        <label for="correct-field">{words('log.correct-which')}</label>
        <select
          id="correct-field"
          value={field ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setField(FIELDS.find((one) => one === value) ?? null);
          }}
        >
          <option value="">{words('log.correct-choose')}</option>
          {FIELDS.map((one) => (
            <option key={one} value={one}>
              {words(headingOf(one))}
            </option>
          ))}
        </select>
      </div>
      {field !== null && (
        <CorrectOne
          key={`${field} ${body.kept.entries.length}`}
          field={field}
          now={incident[field]}
          body={body}
          close={() => setField(null)}
        />
      )}
    </section>
  );
}

function CorrectOne({
  field,
  now,
  body,
  close,
}: {
  readonly field: Field;
  readonly now: unknown;
  readonly body: Extract<Body, { as: 'open' }>;
  readonly close: () => void;
}) {
  const words = useWords();
  const tools = useTools();
  const { look, reload } = useDesk();
  const choosing = useChoosing();
  const [value, setValue] = useState(now);
  const [by, setBy] = useSigner();
  const [reason, setReason] = useState('');
  const [said, say] = useState('');
  const put = async () => {
    const changes = someSchema.safeParse({ [field]: value });
    if (!changes.success) return say(words('log.correct-unfit'));
    const { standing, entries } = body.kept;
    if (changed(standing.incident, changes.data).length === 0) return say(words('log.correct-same'));
    if (!hasWords(by)) return say(words('log.by-missing'));
    if (!hasWords(reason)) return say(words('log.reason-missing'));
    const entry = {
      ...({ kind: 'corrected', incident: standing.id, at: tools.clock(), by, reason } as const),
      changes: changes.data as Some,
    };
    const came = await enter(tools, { entries, lost: body.lost, look }, entry);
    if (came !== 'done') return say(words(cameKey(came)));
    tools.tell(words('log.correction-added'));
    await reload();
    close();
    focusOn('history-title');
  };
  return (
    <form
      class="correct-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      <Editor field={field} value={value} choosing={choosing} change={setValue} />
      <div class="field">
        <label for="correct-reason">{words('history.reason')}</label>
        <input
          id="correct-reason"
          type="text"
          maxLength={LONGEST.line}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="correct-by">{words('log.by')}</label>
        <input
          id="correct-by"
          type="text"
          maxLength={LONGEST.line}
          autocomplete="off"
          value={by}
          onInput={(event) => setBy(event.currentTarget.value)}
        />
      </div>
      <p class="wrong" role="alert">
        {said}
      </p>
      <div class="presses">
        <button type="submit" class="button main" data-act="put-correction">
          {words('save.correction')}
        </button>
        <button type="button" class="button" data-act="cancel" onClick={close}>
          {words('log.cancel')}
        </button>
      </div>
    </form>
  );
}
