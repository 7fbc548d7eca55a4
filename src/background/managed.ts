import { onManagedChange, readManaged } from '../browser.ts';
import { keepManaged } from '../policy/write.ts';

/**
 * An empty managed shelf is either no policy or one that the browser has not fetched yet, and nothing tells which
 * (engineering 5). While nothing has been kept it is asked again after these (ms); what is empty after the last is none.
 */
const ASKED_AFTER = [300, 1_000, 2_000, 4_500] as const;

/**
 * Follows the school's managed policy into the copy that everybody reads. `inTurn` keeps its writes apart from others.
 * Answers with a way to have it read once more.
 */
export function followManaged(
  inTurn: (work: () => Promise<unknown>) => Promise<unknown>,
  after: (run: () => void, ms: number) => void,
): () => Promise<unknown> {
  let fetched = false;
  const take = (last: boolean) => {
    fetched ||= last;
    return inTurn(async () => {
      const raw = await readManaged();
      // Empty and not for long: what was kept, if anything was, stands until it is sure.
      const unsure = raw !== null && Object.keys(raw).length === 0 && !last;
      if (!unsure) await keepManaged(raw ?? {});
    });
  };
  onManagedChange(() => void take(true));
  void take(false);
  for (const [i, ms] of ASKED_AFTER.entries()) after(() => void take(i === ASKED_AFTER.length - 1), ms);
  return () => take(fetched);
}
