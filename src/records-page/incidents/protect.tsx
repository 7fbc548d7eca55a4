import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { clock as clockText } from '../../i18n/fill.ts';
import { useTools } from '../tools.ts';
import { cameOf } from './append.ts';
import { cameKey } from './came.ts';
import { useDesk, useWords } from './context.ts';
import { focusOn, useAsking } from './focus.ts';
import { NewPassphrase } from './new-passphrase.tsx';
import { Unlock } from './unlock.tsx';

/** How what is kept here is protected, and what there is to do about that: nothing about it is left to be guessed. */
export function Protect() {
  const words = useWords();
  const { look, locksAt, lock, lockedItself } = useDesk();
  const [setting, set] = useState(false);
  const { form, button } = useAsking(setting);
  const key = look?.key;
  if (key === undefined) return null;
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
