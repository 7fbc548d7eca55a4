import type { Rules } from '../policy/rules.ts';
import type { Report } from '../protocol/report.ts';
import { useListWords } from './list-words.ts';
import { roomUntil } from './room-until.ts';
import { useTools } from './tools.ts';

interface Props {
  readonly room: Report['ownRoom'];
  readonly rules: Rules;
  readonly lapsed: boolean;
}

/** Who is in the teacher's own room and on no list (HW-02): by the teacher's word, and for as long as it is said anew. */
export function OwnRoomPart({ room, rules, lapsed }: Props) {
  const { send } = useTools();
  const { list } = useListWords();
  const counts = rules['adults.in-room'];
  const adults = room?.adults ?? 0;
  const learners = room?.learners ?? false;
  const say = (next: { readonly adults: number; readonly learners: boolean }) =>
    send({ act: 'say', deed: { deed: 'own-room', ...next } });
  return (
    <fieldset class="setting room">
      <legend>{list('room.title')}</legend>
      {counts ? (
        <label class="tick">
          <input
            type="checkbox"
            data-act="room-colleague"
            checked={adults > 0}
            onChange={(event) => say({ adults: event.currentTarget.checked ? 1 : 0, learners })}
          />
          <span>{list('room.colleague')}</span>
        </label>
      ) : (
        <p class="hint">{list('room.not-counted')}</p>
      )}
      {counts && room && adults > 0 && <Confirmed room={room} rules={rules} lapsed={lapsed} />}
      <label class="tick">
        <input
          type="checkbox"
          data-act="room-learners"
          checked={learners}
          onChange={(event) => say({ adults, learners: event.currentTarget.checked })}
        />
        <span>{list('room.learners')}</span>
      </label>
    </fieldset>
  );
}

function Confirmed({ room, rules, lapsed }: Props & { readonly room: NonNullable<Props['room']> }) {
  const { confirmRoom } = useTools();
  const { list } = useListWords();
  const until = roomUntil(room, rules);
  return (
    <div class="row" data-lapsed={lapsed}>
      <p class="grow hint">
        {lapsed ? list('room.lapsed', { at: room.at }) : list('room.until', { at: room.at, until })}
      </p>
      <button type="button" class="button small" data-act="room-again" onClick={confirmRoom}>
        {list('room.again')}
      </button>
    </div>
  );
}
