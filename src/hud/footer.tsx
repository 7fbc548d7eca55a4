import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** Always in sight: what comes before any software, and the way to end the lesson. */
export const Footer = memo(function Footer({ offered }: { readonly offered: boolean }) {
  const { say, send } = useTools();
  return (
    <footer class="foot">
      <p>{say('footer.danger')}</p>
      {offered && (
        <button type="button" class="button" data-act="end-for-all" onClick={() => send({ act: 'end-for-all' })}>
          {say('lesson.end-for-all')}
        </button>
      )}
    </footer>
  );
});
