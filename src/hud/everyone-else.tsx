import type { Report } from '../protocol/report.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

type Props = Readonly<Pick<Report, 'everyoneElse' | 'people' | 'unread'>>;

/** The one press that answers for a whole class, and the way back from it. */
export const EveryoneElse = memo(function EveryoneElse({ everyoneElse, people, unread }: Props) {
  const { say, send } = useTools();
  if (everyoneElse !== null)
    return (
      <div class="row said">
        <p class="grow hint">{say('who.everyone-else-said', { at: everyoneElse })}</p>
        <button
          type="button"
          class="button small"
          data-act="not-everyone-else"
          onClick={() => send({ act: 'say', deed: { deed: 'not-everyone-else' } })}
        >
          {say('undo')}
        </button>
      </div>
    );
  const open = people.some((person) => person.as === null && !person.self && person.account !== 'guest');
  if (people.length === 0 || !(open || unread.most !== 0)) return null;
  return (
    <div class="everyone-else">
      <button
        type="button"
        class="button"
        data-act="everyone-else-is-a-learner"
        onClick={() => send({ act: 'say', deed: { deed: 'everyone-else' } })}
      >
        {say('who.everyone-else')}
      </button>
      <p class="hint">{say('who.everyone-else-hint')}</p>
    </div>
  );
});
