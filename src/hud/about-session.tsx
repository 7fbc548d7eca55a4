import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import type { Role } from '../session/session.ts';
import { KindPicker } from './kind-picker.tsx';
import { useListWords } from './list-words.ts';
import { memo } from './memo.tsx';
import { OwnRoomPart } from './own-room.tsx';
import { useTools } from './tools.ts';

interface Props {
  readonly kind: Report['kind'];
  readonly room: Report['ownRoom'];
  /** What was said of the room was said too long ago to be gone by. */
  readonly lapsed: boolean;
  readonly rules: Rules | null;
  readonly mode: Role;
}

/** What kind of session this is, who is in the teacher's own room, and whether one leads it or only watches the count. */
export const AboutSession = memo(function AboutSession({ kind, room, lapsed, rules, mode }: Props) {
  const { list } = useListWords();
  return (
    <div class="more">
      <details class="part about">
        <summary>
          <span>{list('kind.title')}</span>
          <small>{list(`kind.${kind}`)}</small>
        </summary>
        {rules && <KindPicker kind={kind} rules={rules} />}
        {rules && <OwnRoomPart room={room} rules={rules} lapsed={lapsed} />}
        <Mode mode={mode} />
      </details>
    </div>
  );
});

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
