import { useState } from 'preact/hooks';
import { useTools } from '../tools.ts';
import { useDesk, useWords } from './context.ts';
import { focusOn } from './focus.ts';
import { answered, useAnswer } from './use-answer.ts';

/** Asks for the passphrase. */
export function Unlock() {
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
