import { useEffect, useRef } from 'preact/hooks';
import type { IncidentPageWords } from '../../i18n/incident-page.ts';
import { ZONE } from '../../incidents/days.ts';
import { stamp, type Telling } from '../../incidents/export/telling.ts';
import { headingOf, valueLines } from '../../incidents/export/values.ts';
import { FIELDS } from '../../incidents/incident.ts';
import type { Change } from '../../incidents/stand.ts';
import { useTools } from '../tools.ts';
import { tellingOf } from './append.ts';
import { useDesk, useWords } from './context.ts';
import { Correct } from './correct.tsx';
import { Export } from './export.tsx';
import type { Told } from './finding.ts';
import { FollowUps } from './follow-ups.tsx';
import type { Body } from './gather.ts';
import { Goes } from './goes.tsx';
import { Routes } from './routes.tsx';

interface Props {
  readonly told: Told;
  readonly body: Extract<Body, { as: 'open' }>;
  readonly close: () => void;
  readonly print: (ids: readonly string[], language: 'en' | 'cy') => void;
}

/** One incident as it stands: what it says, what became of it, what is to be done, and the ways out. */
export function One({ told, body, close, print }: Props) {
  const words = useWords();
  const tools = useTools();
  const { look } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [told.id]);
  const { standing } = body.kept;
  const telling = tellingOf(standing, tools, look?.sessions ?? []);
  return (
    <article class="one" data-one={told.id}>
      <button type="button" class="button small" data-act="close" onClick={close}>
        {words('log.back')}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {words('log.written', { at: stamp(standing.written, ZONE) })}
      </h3>
      <Goes told={told} />
      {body.lost > 0 && <p class="wrong">{words('log.part-lost', { n: body.lost })}</p>}
      {telling === null ? (
        <p>{words('log.came.no-rules')}</p>
      ) : (
        <>
          <Fields telling={telling} words={words} />
          <Routes category={standing.incident.category} about={standing.incident.about} />
          <FollowUps telling={telling} body={body} />
          <section class="history" aria-labelledby="history-title">
            <h4 id="history-title" tabIndex={-1}>
              {words('history.title')}
            </h4>
            <p class="hint">{words('history.hint')}</p>
            <History telling={telling} words={words} />
          </section>
          <Correct body={body} />
          <Export kept={[body.kept]} tolds={[told]} print={print} />
        </>
      )}
    </article>
  );
}

/** Everything that it says, under the headings of the form; what says nothing is left out. */
export function Fields({ telling, words }: { readonly telling: Telling; readonly words: IncidentPageWords }) {
  const { spoken } = telling.standing.incident;
  return (
    <dl class="said">
      {FIELDS.map((field) => {
        const lines = valueLines(field, telling, words);
        if (lines.length === 0) return null;
        const lang = field === 'spoken' && spoken.language !== null && spoken.language !== 'other';
        return (
          <div key={field} data-field={field}>
            <dt>{words(headingOf(field))}</dt>
            {lines.map((line, n) => (
              <dd key={n} dir="auto" lang={lang && n === 0 && spoken.language ? spoken.language : undefined}>
                {line}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** Each field as another incident would say it: what stood before is said in the words that what stands is said in. */
const saidAs = (telling: Telling, { field }: Change, value: unknown, words: IncidentPageWords): readonly string[] => {
  const { standing } = telling;
  return valueLines(
    field,
    { ...telling, standing: { ...standing, incident: { ...standing.incident, [field]: value } } },
    words,
  );
};

export function History({ telling, words }: { readonly telling: Telling; readonly words: IncidentPageWords }) {
  const { history } = telling.standing;
  if (history.length === 0) return <p>{words('history.none')}</p>;
  return (
    <ol class="plain changes-list">
      {history.map((change, n) => (
        <li key={n} data-change={change.field}>
          <p>
            <b>{words(headingOf(change.field))}</b> {words('log.corrected', { at: stamp(change.at, ZONE) })} ·{' '}
            {words('label.by')}: <bdi>{change.by}</bdi>
          </p>
          <dl class="was-is">
            {(['was', 'is'] as const).map((when) => (
              <div key={when} data-when={when}>
                <dt>{words(`history.${when}`)}</dt>
                <dd dir="auto">{saidAs(telling, change, change[when], words).join('\n') || words('log.nothing')}</dd>
              </div>
            ))}
            <div>
              <dt>{words('label.reason')}</dt>
              <dd dir="auto">{change.reason || words('time.reason-missing')}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ol>
  );
}
