import { useEffect, useRef } from 'preact/hooks';
import { BLANK } from '../../incidents/blank.ts';
import { ZONE } from '../../incidents/days.ts';
import { type Draft, parentsFor } from '../../incidents/draft.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { writtenBy } from '../../incidents/follow-ups.ts';
import { FIELDS, type Field, given } from '../../incidents/incident.ts';
import { ElsewhereNotice } from '../../writing/elsewhere-notice.tsx';
import { useTools } from '../tools.ts';
import { useChoosing, useWords } from './context.ts';
import { Danger } from './danger.tsx';
import { Editor } from './editor.tsx';
import { Routes } from './routes.tsx';
import { type Begun, useDraft } from './use-draft.ts';

const FIRST: readonly Field[] = ['reporter', 'noticed', 'facts', 'spoken', 'concerned', 'category'];
const LATER: readonly Field[] = FIELDS.filter((field) => !FIRST.includes(field) && field !== 'recorded');

interface Props {
  readonly begun: Begun;
  readonly close: () => void;
  /** Goes on with the newer words of the same account. */
  readonly open: (draft: Draft) => void;
}

/** An account written or finished here. Every pause in typing is kept, sealed; saving it is one press and asks for three things. */
export function DraftForm({ begun, close, open }: Props) {
  const words = useWords();
  const { ask, rules } = useTools();
  const choosing = useChoosing();
  const { keeper, change, save, leave, lacks, said } = useDraft(begun, close);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fields = given(keeper.draft().fields);
  const kept = keeper.kept();
  const blank = { ...BLANK, parents: parentsFor(fields.category ?? null) };
  const editor = (field: Field) => (
    <Editor
      key={field}
      field={field}
      value={fields[field] ?? (field in blank ? blank[field as keyof typeof blank] : null)}
      choosing={choosing}
      change={(value) => change(field, value)}
    />
  );
  const noticed = fields.noticed?.at;
  return (
    <form
      class="draft"
      autocomplete="off"
      aria-labelledby="draft-title"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Danger named />
      <h3 id="draft-title" ref={heading} tabIndex={-1}>
        {words('title')}
      </h3>
      <p>
        {words('tone')} {words('least')}
      </p>
      {rules && noticed !== undefined && (
        <p class="hint">
          {words('write-within', { n: rules['incident.record-within'], at: stamp(writtenBy(noticed, rules), ZONE) })}
        </p>
      )}
      {FIRST.map(editor)}
      <Routes category={fields.category ?? null} about={fields.about ?? BLANK.about} />
      <details>
        <summary>
          <h4>{words('later-parts')}</h4>
        </summary>
        <div class="stack">{LATER.map(editor)}</div>
      </details>
      <div role="alert" class="wrong">
        {lacks.length > 0 && (
          <>
            {words('missing.intro')} {lacks.map((one) => words(`missing.${one}`)).join(', ')}
          </>
        )}
        {said}
        {kept.as === 'not-kept' && said === '' && words(`keep.${kept.why}`)}
      </div>
      <ElsewhereNotice words={words} keeper={keeper} elsewhere={keeper.elsewhere()} ask={ask} open={open} />
      <div class="presses">
        <button type="submit" class="button main" data-act="save-incident">
          {words('save')}
        </button>
        <button type="button" class="button" data-act="leave-draft" onClick={() => void leave()}>
          {words('log.back')}
        </button>
        {kept.as === 'kept' && (
          <span class="hint" data-kept={kept.as}>
            {words('draft.kept', { at: stamp(kept.at, ZONE) })}
          </span>
        )}
      </div>
    </form>
  );
}
