import type { MessageKey } from '../i18n/words.ts';
import { atLeast, type CountRange, exactly } from '../meeting/range.ts';
import type { Report } from '../protocol/report.ts';
import { memo } from './memo.tsx';
import { useTools } from './tools.ts';

/** How many of whom. What is not known has no figure: a question mark, never a nought. */
export function Tiles({ report }: { readonly report: Report | null }) {
  const unseen = atLeast(0);
  return (
    <dl class="tiles">
      <Tile said="who.staff" range={report?.staff ?? unseen} />
      <Tile said="who.learners" range={report?.learners ?? unseen} />
      <Tile said="who.unidentified" range={report?.unidentified ?? unseen} />
      {report && report.others > 0 && <Tile said="who.others" range={exactly(report.others)} />}
      {report && report.lobby.least > 0 && <Tile said="who.lobby" range={report.lobby} />}
    </dl>
  );
}

const Tile = memo(function Tile({ said, range }: { readonly said: MessageKey; readonly range: CountRange }) {
  const { say } = useTools();
  return (
    <div class="tile" data-sure={range.most !== null && range.least === range.most}>
      <dt>{say(said)}</dt>
      <dd>
        <Figure range={range} />
      </dd>
    </div>
  );
});

function Figure({ range: { least, most } }: { readonly range: CountRange }) {
  const { say } = useTools();
  if (most !== null)
    return <span class="figure">{least === most ? least : say('range.between', { least, most })}</span>;
  if (least > 0)
    return (
      <>
        <small>{say('range.at-least-short')}</small> {least}
      </>
    );
  return (
    <>
      <span aria-hidden="true">?</span>
      <span class="unseen">{say('range.not-known')}</span>
    </>
  );
}
