import type { Report } from '../watch/report.ts';
import { useTools } from './tools.ts';

/** Always in sight: what comes before any software, and the way to end the lesson. */
export function Footer({ report }: { readonly report: Report | null }) {
  const { say, send } = useTools();
  const offered = report?.phase === 'in-meeting' && report.mayEnd !== false;
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
}
