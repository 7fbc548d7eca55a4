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
      {report && (
        <>
          <WhichIsYou people={report.people} />
          <WhoIsThis people={report.people} allSaid={report.everyoneElse !== null} />
          {report.phase === 'in-meeting' && (
            <EveryoneElse everyoneElse={report.everyoneElse} people={report.people} unread={report.unread} />
          )}
          <Everyone people={report.people} />
        </>
      )}
    </section>
  );
}
