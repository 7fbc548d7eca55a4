import { useState } from 'preact/hooks';
import type { OptionsKey } from '../i18n/options.ts';
import type { Choices } from '../policy/choices.ts';
import type { PresetId } from '../policy/presets/index.ts';
import { asReading, readingOf, type Trap, trapsOf } from '../policy/traps.ts';
import { placeOf } from './row.tsx';
import { clausesText, dayText, fullName } from './speak.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly preset: PresetId | null;
  readonly settled: Choices['settled'];
}

/** Where the school's own document says two things at once: named, and put to the school. */
export function Traps({ preset, settled }: Props) {
  const { say } = useTools();
  const traps = trapsOf(preset);
  if (traps.length === 0) return null;
  const n = traps.filter(({ id }) => settled[id] === undefined).length;
  return (
    <details class="group" id="traps">
      <summary>
        <h2>{say('trap.title')}</h2>
        <small data-left={n}>{say('trap.left', { n })}</small>
      </summary>
      <p class="hint">{say('trap.hint')}</p>
      {traps.map((trap) => (
        <OneTrap key={trap.id} trap={trap} settled={settled[trap.id]} />
      ))}
    </details>
  );
}

const word = (trap: Trap, part: string) => `trap.${trap.id}.${part}` as OptionsKey;

function OneTrap({ trap, settled }: { readonly trap: Trap; readonly settled: Choices['settled'][string] | undefined }) {
  const { say } = useTools();
  const [again, setAgain] = useState(false);
  const name = say(`trap.${trap.id}`);
  const reading = settled && readingOf(trap, settled.value);
  const id = `trap-${trap.id}`;
  return (
    <article class="trap" id={id} data-place data-trap={trap.id} aria-labelledby={`${id}-name`} tabIndex={-1}>
      <h3 id={`${id}-name`}>{name}</h3>
      <p class="hint">{say('trap.clauses', { clauses: clausesText(trap.clauses) })}</p>
      <p>{say(word(trap, 'says'))}</p>
      <p>
        {!settled && <b>{say('trap.now')}</b>} {say(word(trap, 'meanwhile'))}
      </p>
      {settled && (
        <div class="box" data-box="settled">
          <p class="hint">{say('trap.settled', { by: settled.by, on: dayText(settled.on) })}</p>
          <p>{reading ? say(word(trap, reading)) : settled.value}</p>
          {trap.knobs.length > 0 && <ConcernedRules trap={trap} />}
        </div>
      )}
      {settled && !again ? (
        <button
          type="button"
          class="button small"
          data-act="settle-again"
          aria-label={say('trap.again-named', { trap: name })}
          onClick={() => setAgain(true)}
        >
          {say('trap.again')}
        </button>
      ) : (
        <Settle trap={trap} name={name} done={() => setAgain(false)} />
      )}
    </article>
  );
}

function ConcernedRules({ trap }: { readonly trap: Trap }) {
  const { say } = useTools();
  return (
    <p class="hint">
      {say('trap.values')}{' '}
      {trap.knobs.map((knob, i) => (
        <>
          {i > 0 && ' · '}
          <a key={knob} href={`#${placeOf(knob)}`}>
            {fullName(say, knob)}
          </a>
        </>
      ))}
    </p>
  );
}

const OWN = 'own';

function Settle({ trap, name, done }: { readonly trap: Trap; readonly name: string; readonly done: () => void }) {
  const { say, decide, sign, stay } = useTools();
  const [picked, pick] = useState('');
  const [words, setWords] = useState('');
  const [lacking, setLacking] = useState(false);
  const settle = async (pressed: Element) => {
    const as = picked === OWN ? words.trim() : picked === '' ? '' : asReading(picked);
    setLacking(as === '');
    if (as === '') return;
    const signature = sign();
    if (signature === null) return;
    stay(pressed);
    if (await decide({ change: 'settle', trap: trap.id, as, ...signature }, say('told.settled'))) done();
  };
  return (
    <fieldset class="settle">
      <legend>{say('trap.how')}</legend>
      {[...trap.readings, OWN].map((reading) => (
        <label class="tick" key={reading}>
          <input type="radio" name={`trap-${trap.id}`} checked={picked === reading} onChange={() => pick(reading)} />
          <span>{reading === OWN ? say('trap.own') : say(word(trap, reading))}</span>
        </label>
      ))}
      {picked === OWN && (
        <textarea
          rows={2}
          maxLength={2_000}
          value={words}
          aria-label={say('trap.own-words')}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <p class="wrong" role="alert">
        {lacking && say('trap.pick-first')}
      </p>
      <button
        type="button"
        class="button small"
        data-act="settle"
        aria-label={say('trap.settle-named', { trap: name })}
        onClick={(event) => void settle(event.currentTarget)}
      >
        {say('trap.settle')}
      </button>
    </fieldset>
  );
}
