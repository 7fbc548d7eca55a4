import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { clock as clockText } from '../../i18n/fill.ts';
import { attempt } from '../../records/fault.ts';
import { PASSPHRASE, passphraseFault } from '../../records/keys.ts';
import type { Answer } from '../../records/vault.ts';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { answerKey, cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';
import { focusOn, useAsking } from './focus.ts';

/** How what is kept here is protected, and what there is to do about that: nothing about it is left to be guessed. */
export function Protect() {
  const words = useWords();
  const { look, locksAt, lock, lockedItself } = useDesk();
  const [setting, set] = useState(false);
  const key = look?.key;
  if (key === undefined) return null;
  const { form, button } = useAsking(setting);
  const close = () => set(false);
  return (
    <section class="protect box" data-box="protect" data-key={key} aria-labelledby="protect-title">
      <h3 id="protect-title" tabIndex={-1}>
        {words('protect.title')}
      </h3>
      {(key === 'empty' || key === 'open-to-all') && (
        <>
          <p>{words('protect.none')}</p>
          {setting ? (
            <NewPassphrase first form={form} close={close} />
          ) : (
            <Ask act="set" button={button} onClick={() => set(true)} />
          )}
        </>
      )}
      {key === 'locked' && (
        <>
          <p>
            <b>{words(lockedItself ? 'locked.itself' : 'locked')}</b>
          </p>
          <p>{words('unlock.why')}</p>
          {lockedItself && <p class="hint">{words('log.locked-typed')}</p>}
          <Unlock />
        </>
      )}
      {key === 'unlocked' && (
        <>
          <p>
            {words('protect.set')} {words('protect.not')}
          </p>
          {locksAt !== null && <p class="hint">{words('log.locks-at', { at: clockText(locksAt) })}</p>}
          {setting ? (
            <NewPassphrase first={false} form={form} close={close} />
          ) : (
            <div class="presses">
              <button
                type="button"
                class="button"
                data-act="lock"
                onClick={() => {
                  lock();
                  focusOn('protect-title');
                }}
              >
                {words('lock')}
              </button>
              <Ask act="change" button={button} onClick={() => set(true)} />
            </div>
          )}
        </>
      )}
      {key === 'damaged' && <Mend />}
      {key === 'not-read' && <p>{words('log.key.not-read')}</p>}
    </section>
  );
}

function Ask({
  act,
  button,
  onClick,
}: {
  readonly act: 'set' | 'change';
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
}) {
  const words = useWords();
  return (
    <button ref={button} type="button" class="button" data-act={`${act}-passphrase`} onClick={onClick}>
      {words(`passphrase.${act}`)}
    </button>
  );
}

/** The background has the key's second copy; where that is damaged too, a new key goes on and the old one is laid aside. */
function Mend() {
  const words = useWords();
  const { ask } = useTools();
  const { reload } = useDesk();
  const [said, say] = useState('');
  const mend = async () => {
    const came = cameOf(await ask({ kind: 'key' }));
    if (came !== 'done') return say(words(cameKey(came)));
    await reload();
    focusOn('protect-title');
  };
  return (
    <>
      <p>{words('log.key.damaged')}</p>
      <button type="button" class="button" data-act="mend-key" onClick={() => void mend()}>
        {words('log.key.mend')}
      </button>
      <p class="wrong" role="alert">
        {said}
      </p>
    </>
  );
}

const useAnswer = () => {
  const words = useWords();
  const [answer, setAnswer] = useState<Answer | 'differ' | null>(null);
  const said =
    answer === null || answer === 'done'
      ? ''
      : answer === 'differ'
        ? words('passphrase.differ')
        : words(answerKey(answer), { n: PASSPHRASE.least });
  return { said, setAnswer };
};

/** The store may fail where the key lies: that is an answer too. */
const answered = async (work: () => Promise<Answer>): Promise<Answer> => {
  const came = await attempt(work);
  return came.done ? came.value : came.why;
};

function Unlock() {
  const words = useWords();
  const { vault, tell } = useTools();
  const { reload } = useDesk();
  const [typed, type] = useState('');
  const [busy, setBusy] = useState(false);
  const { said, setAnswer } = useAnswer();
  const unlock = async () => {
    setBusy(true);
    const answer = await answered(() => vault.unlock(typed));
    setBusy(false);
    setAnswer(answer);
    if (answer !== 'done') return;
    type('');
    tell(words('log.unlocked'));
    await reload();
    focusOn('protect-title');
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <div class="field">
        <label for="unlock-words">{words('passphrase')}</label>
        <input
          id="unlock-words"
          type="password"
          autocomplete="off"
          value={typed}
          aria-invalid={said !== ''}
          aria-describedby="unlock-said"
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button main" data-act="unlock" aria-disabled={busy}>
        {words('unlock')}
      </button>
      <p class="wrong" id="unlock-said" role="alert">
        {said}
      </p>
    </form>
  );
}

/** The first passphrase or another. Asked for twice, and what it cannot do is agreed to first. */
function NewPassphrase({
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
    if (look?.key === 'empty') await ask({ kind: 'key' });
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
