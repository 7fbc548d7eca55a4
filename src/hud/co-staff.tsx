import { clip, clock } from '../i18n/fill.ts';
import type { Report } from '../protocol/report.ts';
import { useListWords } from './list-words.ts';
import { useTools } from './tools.ts';

/** For the colleague who watches the count: who came and went, newest first, and who can end the meeting. */
export function CoStaff({ report }: { readonly report: Report }) {
  const { say } = useTools();
  const { list } = useListWords();
  const newest = [...report.comings].reverse();
  return (
    <section class="comings" aria-labelledby="comings-title">
      {report.mayEnd !== true && <WhoCanEnd report={report} />}
      <h2 id="comings-title">{list('co-staff.comings')}</h2>
      {newest.length === 0 ? (
        <p class="hint">{list('co-staff.nobody')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard too.
        <ul class="comings-list" tabIndex={0} aria-labelledby="comings-title">
          {newest.map(({ at, name, as, came }) => (
            <li key={`${at} ${name} ${came}`} data-came={came}>
              <time>{clock(at)}</time>
              <span class="name" dir="auto">
                {clip(name)}
              </span>
              <span class="marks">
                {[as && say(`who.as.${as}`), list(came ? 'co-staff.came' : 'co-staff.left')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{list('co-staff.memory')}</p>
    </section>
  );
}

/** Teams lets organisers and co-organisers end a meeting: of those, who is staff and here. */
function WhoCanEnd({ report }: { readonly report: Report }) {
  const { list } = useListWords();
  const who = report.people.filter(({ organiser, as, self }) => organiser && as === 'staff' && !self);
  const lines =
    who.length === 0 ? [list('co-staff.who-can-unknown')] : who.map(({ name }) => list('co-staff.who-can', { name }));
  return (
    <p class="hint" data-who-can-end={who.length}>
      {[report.mayEnd === false ? list('co-staff.cannot-end') : list('co-staff.may-not-end'), ...lines].join(' ')}
    </p>
  );
}
