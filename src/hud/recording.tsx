import { useRef } from 'preact/hooks';
import { RECORDING_SAID } from '../moments/item.ts';
import type { Report } from '../protocol/report.ts';
import { Announcement } from './announcement.tsx';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** Before the meeting there is nothing to record or to say, only the words to have at hand. */
export function WordsAtHand() {
  const { say } = useTools();
  return (
    <section class="recording" aria-labelledby="recording-title">
      <h2 id="recording-title">{say('recording.title')}</h2>
      <Announcement />
    </section>
  );
}

type Props = Pick<Report, 'recording' | 'announcement'>;

export const Recording = memo(function Recording({ recording: { state, since }, announcement }: Props) {
  const { say, send } = useTools();
  const again = useRef<HTMLButtonElement>(null);
  const known = state === 'on' && since !== null ? say('recording.on-since', { at: since }) : say(`recording.${state}`);
  const told = announcement ? say('recording.announced', { at: announcement.at }) : say('recording.unannounced');
  const takeBack = () => {
    // The script's own tick says the same.
    send({ act: 'say', deed: { deed: 'tick', item: RECORDING_SAID, on: false } });
    send({ act: 'say', deed: { deed: 'not-announced' } });
    again.current?.focus();
  };
  // While nothing is recorded, or everyone here has been told, nothing waits for this press: then it is a small one.
  const due = state !== 'off' && announcement?.newcomers.most !== 0;
  return (
    <section class="recording" aria-labelledby="recording-title">
      <h2 id="recording-title">{say('recording.title')}</h2>
      <div>
        <p class="state" data-state={state}>
          {known}
        </p>
        <div class="row said">
          <p class="grow hint">
            {told} {announcement && since !== null && <Newcomers {...announcement} />}
          </p>
          {announcement && (
            <button type="button" class="button small" data-act="not-announced" onClick={takeBack}>
              {say('undo')}
            </button>
          )}
        </div>
      </div>
      <Announcement />
      <button
        ref={again}
        type="button"
        class={due ? 'button' : 'button small'}
        data-act="announce"
        onClick={() => send({ act: 'say', deed: { deed: 'announced' } })}
      >
        {say(announcement ? 'recording.say-again' : 'recording.say')}
      </button>
    </section>
  );
});

function Newcomers({ newcomers }: NonNullable<Report['announcement']>) {
  const { say } = useTools();
  if (newcomers.least === 0 && newcomers.most !== 0) return <>{say('recording.newcomers-unknown')}</>;
  return <>{say('recording.newcomers', { n: newcomers })}</>;
}
