import { loadIncident } from './incident/later.tsx';
import { QuickNote } from './incident/quick-note.tsx';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

interface Props {
  /** Ending the lesson for all is offered. */
  readonly offered: boolean;
  /** When the lesson that is watched began. */
  readonly began: number | null;
  readonly log: () => void;
  readonly noted: () => void;
}

/** Always in sight: what comes before any software, what is one press away whatever happens, and the way to end the lesson. */
export const Footer = memo(function Footer({ offered, began, log, noted }: Props) {
  const { say, send, open } = useTools();
  // On its way before the press is done: nobody waits to type, and no panel that is only looked at fetches it.
  const near = () => void loadIncident(open).catch(() => undefined);
  return (
    <footer class="foot">
      <p data-danger>{say('footer.danger')}</p>
      <button
        type="button"
        class="button"
        data-act="log-incident"
        onPointerEnter={near}
        onFocus={near}
        onClick={() => log()}
      >
        {say('footer.log')}
      </button>
      <QuickNote began={began} noted={noted} />
      {offered && (
        <button type="button" class="button" data-act="end-for-all" onClick={() => send({ act: 'end-for-all' })}>
          {say('lesson.end-for-all')}
        </button>
      )}
    </footer>
  );
});
