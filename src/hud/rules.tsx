import type { MessageKey } from '../i18n/words.ts';
import type { ReportFinding } from '../protocol/report.ts';
import { Acknowledge } from './acknowledge.tsx';
import { Icon } from './icon.tsx';
import { memo } from './memo.tsx';
import { RemedyButton } from './remedy-button.tsx';
import { spoken, useTools } from './tools.ts';
import { messageOf, type Remedy, type Shape, type View } from './view.ts';

/** Nothing is broken, and there is something to know. */
const informs = ({ verdict, level }: ReportFinding): boolean => verdict === 'met' && level !== 'clear';

/** Findings beside the headline that ask for something of their own; the rest would repeat what the headline says. */
function also({ report, headline }: View): readonly ReportFinding[] {
  const seen = new Set<Remedy | null>([headline?.remedy ?? null]);
  return (report?.findings ?? []).filter((finding) => {
    if (informs(finding)) return true;
    if (finding.check === headline?.check || finding.verdict === 'met' || finding.verdict === 'off') return false;
    const quiet = finding.level === 'unknown' || finding.level === 'advice';
    if (quiet && seen.has(finding.remedy)) return false;
    seen.add(finding.remedy);
    return true;
  });
}

export function AlsoToSee({ view }: { readonly view: View }) {
  const { say } = useTools();
  const findings = also(view);
  if (findings.length === 0) return null;
  return (
    <section class="also" aria-labelledby="also-title">
      <h2 id="also-title">{say('rules.also')}</h2>
      <ul class="rules">
        {findings.map((finding) => (
          <Rule
            key={finding.check}
            finding={finding}
            snooze={view.report?.snooze ?? 0}
            remedy={finding.remedy === view.remedy ? null : finding.remedy}
          />
        ))}
      </ul>
    </section>
  );
}

export function AllRules({ view }: { readonly view: View }) {
  const { say } = useTools();
  const named = new Set([view.headline, ...also(view)].map((finding) => finding?.check));
  const rest = view.report?.findings.filter((finding) => !named.has(finding.check)) ?? [];
  if (rest.length === 0) return null;
  const kept = rest.filter((finding) => finding.verdict === 'met').length;
  const open = rest.filter((finding) => finding.verdict === 'unknown').length;
  return (
    <details class="part">
      <summary>
        <span>{say('rules.all')}</span>
        {/* Of a lesson that has ended, so many kept would read as a clean bill for the whole of it. */}
        {view.phase !== 'ended' && kept + open > 0 && <small>{say('rules.count', { kept, open })}</small>}
      </summary>
      <ul class="rules">
        {rest.map((finding) => (
          <Rule key={finding.check} finding={finding} remedy={null} />
        ))}
      </ul>
    </details>
  );
}

const STATES: Readonly<Record<ReportFinding['verdict'], { readonly word: MessageKey; readonly shape: Shape }>> = {
  met: { word: 'rules.kept', shape: 'tick' },
  breached: { word: 'rules.broken', shape: 'triangle' },
  unknown: { word: 'rules.not-known', shape: 'question' },
  off: { word: 'rules.off', shape: 'rest' },
};

const Rule = memo(function Rule({
  finding,
  remedy,
  snooze = 0,
}: {
  readonly finding: ReportFinding;
  readonly snooze?: number;
  readonly remedy: Remedy | null;
}) {
  const { say } = useTools();
  const { word, shape } = STATES[finding.verdict];
  const named = `rule.${finding.check}`;
  return (
    <li data-check={finding.check} data-verdict={finding.verdict} data-level={finding.level}>
      <Icon shape={finding.level === 'critical' ? 'octagon' : finding.level === 'advice' ? 'info' : shape} />
      <div>
        {!informs(finding) && <span class="unseen">{say(word)}</span>}
        <p>
          {finding.verdict === 'off' && say.knows(named) && <span class="rule-name">{say(named)}</span>}{' '}
          {spoken(say, messageOf(finding))}
        </p>
        {remedy && remedy !== 'acknowledge' && <RemedyButton remedy={remedy} quiet />}
        <Acknowledge finding={finding} snooze={snooze} />
      </div>
    </li>
  );
});
