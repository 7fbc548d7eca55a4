import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import type { Role } from '../session/session.ts';
import { KindPicker } from './kind-picker.tsx';
import { useListWords } from './list-words.ts';
import { OwnRoomPart } from './own-room.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly report: Report;
  readonly rules: Rules | null;
  readonly mode: Role;
  readonly now: number;
}

/** What kind of session this is, who is in the teacher's own room, and whether one leads it or only watches the count. */
export function AboutSession({ report, rules, mode, now }: Props) {
  const { list } = useListWords();
  return (
    <div class="more">
      <details class="part about">
        <summary>
          <span>{list('kind.title')}</span>
          <small>{list(`kind.${report.kind}`)}</small>
        </summary>
        {rules && <KindPicker kind={report.kind} rules={rules} />}
        {rules && <OwnRoomPart room={report.ownRoom} rules={rules} now={now} />}
        <Mode mode={mode} />
      </details>
    </div>
  );
}

function Mode({ mode }: Pick<Props, 'mode'>) {
  const { change } = useTools();
  const { list } = useListWords();
  return (
    <div class="setting">
      <label class="tick">
        <input
          type="checkbox"
          data-act="mode"
          checked={mode === 'co-staff'}
          onChange={(event) => change({ change: 'mode', to: event.currentTarget.checked ? 'co-staff' : 'lead' })}
        />
        <span>{list('co-staff.mode')}</span>
      </label>
      <p class="hint">{list('co-staff.hint')}</p>
    </div>
  );
}
