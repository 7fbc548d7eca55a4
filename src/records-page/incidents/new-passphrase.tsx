import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { PASSPHRASE, passphraseFault } from '../../records/keys.ts';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { useDesk, useWords } from './context.ts';
import { focusOn } from './focus.ts';
import { answered, useAnswer } from './use-answer.ts';

/** The first passphrase or another. Asked for twice, and what it cannot do is agreed to first. */
export function NewPassphrase({
  first,
  form,
  close,
}: {
  readonly first: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly close: () => void;
}) {
  const words = useWords();
  const { vault, ask, tell } = useTools();
  const { look, reload } = useDesk();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [known, setKnown] = useState(false);
  const [unknown, setUnknown] = useState(false);
  const { said, setAnswer } = useAnswer();
  const put = async () => {
    setUnknown(!known);
    if (passphraseFault(next) !== null) return setAnswer('too-short');
    if (next.normalize('NFC') !== again.normalize('NFC')) return setAnswer('differ');
    setAnswer(null);
    if (!known) return;
    // Before anything was sealed there is no key to protect yet.
    const made = look?.key === 'empty' ? cameOf(await ask({ kind: 'key' })) : 'done';
    if (made !== 'done') return setAnswer(made === 'elsewhere' ? 'not-answered' : made);
    const answer = await answered(() => vault.setPassphrase(current, next));
    setAnswer(answer);
    if (answer !== 'done') return;
    tell(words(first ? 'log.passphrase-set' : 'log.passphrase-changed'));
    close();
    await reload();
    focusOn('protect-title');
  };
  const field = (id: string, label: string, value: string, take: (text: string) => void, hint?: string) => (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="password"
        autocomplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={(event) => take(event.currentTarget.value)}
      />
    </div>
  );
  const hint = `${words('passphrase.hint')} ${words('passphrase.short', { n: PASSPHRASE.least })}`;
  return (
    <form
      ref={form}
      class="passphrase"
      onSubmit={(event) => {
        event.preventDefault();
        void put();
      }}
    >
      {!first && field('passphrase-current', words('log.passphrase-current'), current, setCurrent)}
      {field('passphrase-next', words(first ? 'passphrase' : 'log.passphrase-next'), next, setNext, hint)}
      {field('passphrase-again', words('passphrase.again'), again, setAgain)}
      <p>{words('protect.lost')}</p>
      <p>{words('protect.not')}</p>
      <label class="tick">
        <input
          type="checkbox"
          name="known"
          checked={known}
          aria-invalid={unknown && !known}
          onChange={(event) => setKnown(event.currentTarget.checked)}
        />
        <span>{words('log.passphrase-known')}</span>
      </label>
      <p class="wrong" role="alert">
        {said || (unknown && !known ? words('log.passphrase-tick') : '')}
      </p>
      <div class="presses">
        <button type="submit" class="button main" data-act="put-passphrase">
          {words(first ? 'passphrase.set' : 'passphrase.change')}
        </button>
        <button type="button" class="button" data-act="cancel" onClick={close}>
          {words('log.cancel')}
        </button>
      </div>
    </form>
  );
}
