import { useEffect, useState } from 'preact/hooks';
import type { Rules } from '../../policy/rules.ts';
import type { Report } from '../../protocol/report.ts';
import type { Outstanding } from '../../records/told.ts';
import type { Settings } from '../../settings/settings.ts';
import { outstandingFrom } from '../../writing/answers.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { insist } from './insist.ts';
import { LaterIncident } from './later.tsx';

interface Props {
  readonly desk: DeskState;
  readonly report: Report | null;
  readonly settings: Settings;
  readonly rules: Rules | null;
  readonly now: number;
}

/** Asks what waits for the teacher; only where something does is the rest of the incident log fetched. */
export function Waiting({ desk, report, settings, rules, now }: Props) {
  const { records } = useTools();
  const [waits, setWaits] = useState<Outstanding | null>(null);
  const [unanswered, setUnanswered] = useState(false);
  const phase = report?.phase;
  useEffect(() => {
    let current = true;
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      void insist(records, { kind: 'outstanding' }).then((raw) => {
        const answer = outstandingFrom(raw);
        if (!current) return;
        setUnanswered(answer?.done !== true);
        if (answer?.done) setWaits(answer.value);
      });
    };
    ask();
    // The page of records is in another tab: whoever comes back from it may have closed something there.
    document.addEventListener('visibilitychange', ask);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', ask);
    };
    // At the end of a lesson too, when what was noted in it is asked for.
  }, [records, desk.stirred, phase]);
  const due = waits?.incidents.some((one) => one.due.length > 0);
  const toWriteUp = waits !== null && waits.notes.length + waits.drafts.length > 0;
  const unread = waits !== null && (waits.unread.drafts !== 0 || waits.unread.entries > 0);
  if (!due && !toWriteUp && !unread && !unanswered) return null;
  const began = report?.startedAt ?? null;
  return (
    <LaterIncident
      draw={({ ToWriteUp, FollowUps, NotRead }) => (
        <>
          {(unread || unanswered) && <NotRead desk={desk} unread={unanswered ? null : (waits?.unread ?? null)} />}
          {toWriteUp && (
            <ToWriteUp desk={desk} notes={waits.notes} drafts={waits.drafts.length} pressing={phase === 'ended'} />
          )}
          {waits && due && <FollowUps desk={desk} incidents={waits.incidents} {...{ settings, rules, now, began }} />}
        </>
      )}
    />
  );
}
