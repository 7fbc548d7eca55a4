import { useEffect, useRef, useState } from 'preact/hooks';
import { version } from '../../browser.ts';
import { dangerLines } from '../../i18n/incident.ts';
import { ZONE } from '../../incidents/days.ts';
import { type Draft, incidentOf, isTouched, type Needed, patchDraft } from '../../incidents/draft.ts';
import { stamp } from '../../incidents/export/telling.ts';
import { writtenBy } from '../../incidents/follow-ups.ts';
import { FIELDS, type Field, given, someSchema } from '../../incidents/incident.ts';
import { useTools } from '../tools.ts';
import { cameOf, enter } from './append.ts';
import { cameKey } from './came.ts';
import { useChoosing, useDesk, useWords } from './context.ts';
import { Editor } from './editor.tsx';
import { Routes } from './routes.tsx';

/** A draft is sent off this long after a key (ms): with the way to the disk it stays under the half second asked for. */
const PAUSE_MS = 200;
/** What could not be kept is tried again after so long (ms). */
const RETRY_MS = 2_000;

const FIRST: readonly Field[] = ['reporter', 'noticed', 'facts', 'spoken', 'concerned', 'category'];
const LATER: readonly Field[] = FIELDS.filter((field) => !FIRST.includes(field) && field !== 'recorded');

const EMPTY: Partial<Readonly<Record<Field, unknown>>> = {
  reporter: { name: '', job: '' },
  concerned: [],
  present: { people: [], second: '', staff: null, learners: null },
  where: { platform: '', team: '', lesson: '', kind: null, reporter: '' },
  about: { adult: null, safeguarding: null },
  spoken: { text: '', language: null, translation: '' },
  opinion: { text: '', evidence: '' },
  decision: { text: '', reason: '', outcome: '' },
  parents: { as: 'unsaid' },
  learners: { as: 'unsaid' },
  recording: { as: 'unsaid' },
};

/** An account written or finished here. Every pause in typing is kept, sealed; saving it is one press and asks for three things. */
export function DraftForm({ begun, close }: { readonly begun: Draft; readonly close: (saved: string | null) => void }) {
  const words = useWords();
  const tools = useTools();
  const { look, reload } = useDesk();
  const choosing = useChoosing();
  const { ask, clock, language, rules, tell } = tools;
  const [draft, setDraft] = useState(begun);
  const [kept, setKept] = useState<number | null>(null);
  const [said, say] = useState('');
  const [lacks, setLacks] = useState<readonly Needed[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  /** What is still to be sent off; sent too when the page goes or the form is left. */
  const unsent = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** What came of the last that was sent: whether it is kept. */
  const under = useRef(Promise.resolve(true));
  const saving = useRef(false);
  const callOff = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
  };
  const forget = () => {
    callOff();
    unsent.current = null;
  };
  const send = (): Promise<boolean> => {
    callOff();
    const sent = unsent.current;
    unsent.current = null;
    if (sent !== null) under.current = keep(sent);
    return under.current;
  };
  const keep = async (sent: Draft): Promise<boolean> => {
    const came = cameOf(await ask({ kind: 'draft', draft: sent }));
    if (came === 'done') {
      setKept(clock());
      say('');
      return true;
    }
    say(`${words('save.failed')} ${words(cameKey(came))}`);
    // Unless something newer is to be sent anyway. What was typed stands here meanwhile.
    unsent.current ??= sent;
    timer.current ??= setTimeout(() => void send(), RETRY_MS);
    return false;
  };
  /** No more of the draft is sent, and what was under way is answered: else it would lie there again afterwards. */
  const settle = async () => {
    forget();
    await under.current;
    // What was refused meanwhile waits to be tried again.
    forget();
  };
  useEffect(() => {
    heading.current?.focus();
    const hide = () => void send();
    addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      hide();
    };
  }, []);

  const change = (field: Field, value: unknown) => {
    const some = someSchema.safeParse({ [field]: value });
    // A time that is half typed is none yet: what stood before stands.
    if (!some.success) return;
    setDraft((now) => {
      const next = patchDraft(now, given(some.data), clock());
      unsent.current = next;
      return next;
    });
    // From the first key that was not sent: somebody who never pauses is kept too.
    timer.current ??= setTimeout(() => void send(), PAUSE_MS);
  };
  const save = async () => {
    if (saving.current) return;
    saving.current = true;
    try {
      await press();
    } finally {
      saving.current = false;
    }
  };
  const press = async () => {
    const now = clock();
    const policy = rules?.['school.policy-version'] ?? '';
    const made = incidentOf(draft, now, { policy, extension: version(), language });
    if ('missing' in made) return setLacks(made.missing);
    setLacks([]);
    await settle();
    const entry = { kind: 'written', incident: draft.id, at: now, account: made.incident } as const;
    const came = await enter(tools, [], entry, look?.sessions ?? [], draft.id);
    if (came !== 'done') {
      unsent.current ??= draft;
      timer.current ??= setTimeout(() => void send(), RETRY_MS);
      return say(`${words('save.failed')} ${words(cameKey(came))}`);
    }
    tell(words('saved', { at: stamp(now, ZONE) }));
    await reload();
    close(draft.id);
  };
  const leave = async () => {
    if (isTouched(draft)) {
      // Said in the form, which stays: leaving it would lose what was typed.
      if (!(await send())) return;
    } else {
      await settle();
      await ask({ kind: 'drop-draft', id: draft.id });
    }
    await reload();
    close(null);
  };
  const editor = (field: Field) => (
    <Editor
      key={field}
      field={field}
      value={draft.fields[field] ?? EMPTY[field] ?? null}
      choosing={choosing}
      change={(value) => change(field, value)}
    />
  );
  const noticed = draft.fields.noticed?.at;
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
      <Danger />
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
      <Routes
        category={draft.fields.category ?? null}
        about={draft.fields.about ?? { adult: null, safeguarding: null }}
      />
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
      </div>
      <div class="presses">
        <button type="submit" class="button main" data-act="save-incident">
          {words('save')}
        </button>
        <button type="button" class="button" data-act="leave-draft" onClick={() => void leave()}>
          {words('log.back')}
        </button>
        {kept !== null && (
          <span class="hint" data-kept={kept}>
            {words('draft.kept', { at: stamp(kept, ZONE) })}
          </span>
        )}
      </div>
    </form>
  );
}

/** In both languages, always, and before anything else (guidance 4.2, rule 1). */
export function Danger() {
  const { language } = useTools();
  return (
    <div class="danger-lines">
      {dangerLines(language).map(({ language: lang, text }) => (
        <p key={lang} lang={lang === 'cy' ? 'cy' : 'en-GB'}>
          {text}
        </p>
      ))}
    </div>
  );
}
