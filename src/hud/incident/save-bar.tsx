import { useRef, useState } from 'preact/hooks';
import { wall, ZONE } from '../../incidents/days.ts';
import type { Needed } from '../../incidents/draft.ts';
import type { RecordsFault } from '../../records/fault.ts';
import type { Settings } from '../../settings/settings.ts';
import { ElsewhereNotice } from '../../writing/elsewhere-notice.tsx';
import type { Keeper, Kept } from '../../writing/keeper.ts';
import { saver } from '../../writing/saver.ts';
import { useTools } from '../tools.ts';
import type { DeskState } from './desk.ts';
import { useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  readonly keeper: Keeper;
  readonly settings: Settings;
  readonly mayEnd: boolean;
}

/** Where each of what is needed is typed. */
const PLACE: Readonly<Record<Needed, string>> = { reporter: 'reporter', time: 'noticed-time', facts: 'facts' };

/** How the draft stands, what is missing, and the press that makes a record of it. */
export function SaveBar({ desk, keeper, settings, mayEnd }: Props) {
  const { say, send, change, tell, records, version, language } = useTools();
  const words = useIncidentWords();
  const { rules } = useForm();
  const [lacks, setLacks] = useState<readonly Needed[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<RecordsFault | 'no-answer' | null>(null);
  const save = useRef(saver(records, (ms) => new Promise((done) => setTimeout(done, ms))));

  const press = async () => {
    if (busy) return;
    setBusy(true);
    setFailed(null);
    const outcome = await save.current(keeper, Date.now(), { rules, extension: version, language });
    setBusy(false);
    if (outcome.as === 'missing') {
      setLacks(outcome.missing);
      const [first] = outcome.missing;
      if (first) document.getElementById(PLACE[first])?.focus();
      tell(missingText(outcome.missing));
      return;
    }
    setLacks([]);
    if (outcome.as === 'elsewhere') return tell(words('elsewhere.parted'));
    if (outcome.as === 'failed') {
      setFailed(outcome.why);
      tell(`${words('save.failed')} ${words(`keep.${outcome.why}`)}`);
      return;
    }
    const { reporter } = keeper.draft().fields;
    const known = settings.reporter;
    if (reporter && (reporter.name !== known.name || reporter.job !== known.job))
      change({ change: 'reporter', to: reporter });
    desk.held.current = null;
    tell(words('saved', { at: wall(Date.now(), ZONE).clock }));
    desk.back();
  };
  const missingText = (what: readonly Needed[]) =>
    `${words('missing.intro')} ${what.map((one) => words(`missing.${one}`)).join(', ')}.`;
  const kept = keeper.kept();
  // Said from the keeper's own word for as long as that is the trouble; what is missing goes as it is filled in.
  const still = lacks.filter((one) => one !== 'facts' || !keeper.draft().fields.facts?.trim());
  return (
    <div class="foot save-bar">
      <ElsewhereNotice
        words={words}
        keeper={keeper}
        elsewhere={keeper.elsewhere()}
        ask={records}
        open={(draft) => desk.open({ draft })}
      />
      <div class="says">
        <p class="first">{say('footer.danger')}</p>
        {failed ? (
          <p class="trouble" data-trouble={failed}>
            {words('save.failed')} {words(`keep.${failed}`)}
          </p>
        ) : still.length > 0 ? (
          <p class="trouble" data-missing={still.join(' ')}>
            {missingText(still)}
          </p>
        ) : (
          <KeptLine kept={kept} />
        )}
      </div>
      <button type="button" class="button main" data-act="save-incident" aria-disabled={busy} onClick={press}>
        {words(busy ? 'saving' : 'save')}
      </button>
      {mayEnd && (
        <button type="button" class="button" data-act="end-for-all" onClick={() => send({ act: 'end-for-all' })}>
          {say('lesson.end-for-all')}
        </button>
      )}
    </div>
  );
}

function KeptLine({ kept }: { readonly kept: Kept }) {
  const words = useIncidentWords();
  if (kept.as === 'not-kept')
    return (
      <p class="trouble" data-kept="not-kept" data-why={kept.why}>
        {words(`keep.${kept.why}`)}
      </p>
    );
  return (
    <p class="kept" data-kept={kept.as}>
      {kept.as === 'kept' ? words('keep.kept', { at: wall(kept.at, ZONE).clock }) : words(`keep.${kept.as}`)}
    </p>
  );
}
