import type { Report } from '../protocol/report.ts';
import { useListWords } from './list-words.ts';

type Signal = Report['signals'][number];

interface Props {
  readonly signals: readonly Signal[];
  readonly now: number;
}

/** Each sign looked for in Teams, and when it was last there. */
export function Signals({ signals, now }: Props) {
  const { list } = useListWords();
  const ago = ({ by, seenAt }: Signal) => {
    if (by !== null) return list('signals.now');
    return seenAt === null ? list('signals.not-seen') : list('signals.seen', { time: now - seenAt });
  };
  const nameOf = (signal: string) => {
    const key = `signal.${signal}`;
    return list.knows(key) ? list(key) : signal;
  };
  if (signals.length === 0) return <p class="hint">{list('signals.none')}</p>;
  return (
    <dl class="signals">
      {signals.map((one) => (
        <div key={one.signal} class="signal" data-signal={one.signal} data-by={one.by} data-seen={one.seenAt !== null}>
          <dt>{nameOf(one.signal)}</dt>
          <dd>{ago(one)}</dd>
        </div>
      ))}
    </dl>
  );
}
