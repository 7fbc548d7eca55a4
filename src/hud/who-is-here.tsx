import { useMemo } from 'preact/hooks';
import { Everyone } from './everyone.tsx';
import { EveryoneElse } from './everyone-else.tsx';
import { RemedyButton } from './remedy-button.tsx';
import { Tiles } from './tiles.tsx';
import { useTools } from './tools.ts';
import type { View } from './view.ts';
import { WhichIsYou } from './which-is-you.tsx';
import { WhoIsThis } from './who-is-this.tsx';

export function WhoIsHere({ view }: { readonly view: View }) {
  const { say } = useTools();
  const { report, remedy } = view;
  // Drawn again when the report changes, not with every second that passes: there can be three hundred people.
  const people = useMemo(
    () =>
      report && (
        <>
          <WhichIsYou report={report} />
          <WhoIsThis report={report} />
          <EveryoneElse report={report} />
          <Everyone people={report.people} />
        </>
      ),
    [report],
  );
  const closed = report?.roster === 'closed' && remedy !== 'open-people';
  const partial = report?.roster === 'partial' && report.unread.most !== 0 && remedy !== 'load-all-names';
  return (
    <section class="who" aria-labelledby="who-title">
      <h2 id="who-title">{say('who.title')}</h2>
      <Tiles report={report} />
      {report && report.unread.least > 0 && <p class="hint">{say('who.unread', { n: report.unread })}</p>}
      {report && report.unread.least === 0 && report.unread.most !== 0 && (
        <p class="hint">{say('who.unread-unknown')}</p>
      )}
      {closed && <RemedyButton remedy="open-people" quiet />}
      {partial && <RemedyButton remedy="load-all-names" quiet />}
      {people}
    </section>
  );
}
