import { useEffect, useMemo, useState } from 'preact/hooks';
import { INCIDENT_PAGE } from '../../i18n/incident-page.ts';
import { ZONE } from '../../incidents/days.ts';
import type { Format } from '../../incidents/entry.ts';
import { csvOf } from '../../incidents/export/csv.ts';
import { fileName } from '../../incidents/export/file-name.ts';
import { jsonOf, type Kept } from '../../incidents/export/json.ts';
import { type Style, textOf } from '../../incidents/export/text.ts';
import { Save } from '../save.tsx';
import { useTools } from '../tools.ts';
import { tellingOf } from './append.ts';
import { useDesk, useWords } from './context.ts';
import { Delete } from './delete.tsx';
import type { Told } from './finding.ts';
import { focusOn } from './focus.ts';
import { Ask, type Saved, useTaken } from './taken.tsx';

interface Props {
  readonly kept: readonly Kept[];
  readonly tolds: readonly Told[];
  readonly print: (ids: readonly string[], language: 'en' | 'cy') => void;
}

/** The way to the school's own system, which is the record. Each way out is entered; deleting is offered after one. */
export function Export({ kept, tolds, print }: Props) {
  const words = useWords();
  const tools = useTools();
  const { look } = useDesk();
  const { copy, rules, clock, tell } = tools;
  const [language, setLanguage] = useState(tools.language);
  const [said, say] = useState('');
  const taken = useTaken();
  const now = clock();
  const out = useMemo(() => {
    const told = kept.flatMap(({ standing }) => tellingOf(standing, tools, look?.sessions ?? []) ?? []);
    return { told, csv: csvOf(told, INCIDENT_PAGE.of(language)), json: jsonOf(kept, clock()) };
  }, [kept, language, rules, look]);
  const copyAs = async (style: Style) => {
    const text = out.told.map((one) => textOf(one, style, INCIDENT_PAGE.of(language))).join('\n');
    if (!(await copy(text))) return say(words('log.not-copied'));
    say('');
    tell(words('export.copied'));
    say(await taken('text', kept));
  };
  const file = kept.length === 1 ? 'incident' : 'incidents';
  const ids = kept.map(({ standing }) => standing.id).join(' ');
  const [saved, setSaved] = useState<Saved | null>(null);
  useEffect(() => setSaved(null), [ids]);
  const save = (format: Format) => {
    say('');
    setSaved({ format, kept });
  };
  const answered = () => {
    setSaved(null);
    focusOn('export-title');
  };
  const styles: readonly Style[] = isCpoms(rules?.['incident.system'] ?? '') ? ['cpoms', 'plain'] : ['plain', 'cpoms'];
  return (
    <section class="export" aria-labelledby="export-title">
      <h4 id="export-title" tabIndex={-1}>
        {words('export.title')}
      </h4>
      <p class="hint">
        {words('export.hint')} {words('export.no-name')}
      </p>
      <div class="field">
        <label for="export-language">{words('log.language')}</label>
        <select
          id="export-language"
          onChange={(event) => setLanguage(event.currentTarget.value === 'cy' ? 'cy' : 'en')}
        >
          <option value="en" lang="en-GB" selected={language === 'en'}>
            English
          </option>
          <option value="cy" lang="cy" selected={language === 'cy'}>
            Cymraeg
          </option>
        </select>
      </div>
      <div class="presses">
        {styles.map((style, n) => (
          <button
            key={style}
            type="button"
            class={n === 0 ? 'button main' : 'button'}
            data-act={`copy-${style}`}
            onClick={() => void copyAs(style)}
          >
            {words(`export.${style}`)}
          </button>
        ))}
        <Save
          act="save-csv"
          name={fileName(file, 'csv', now, ZONE)}
          type="text/csv"
          text={out.csv}
          saved={() => save('csv')}
        >
          {words('export.csv')}
        </Save>
        <Save
          act="save-json"
          name={fileName(file, 'json', now, ZONE)}
          type="application/json"
          text={out.json}
          saved={() => save('json')}
        >
          {words('export.json')}
        </Save>
        <button
          type="button"
          class="button"
          data-act="print-page"
          onClick={() =>
            print(
              kept.map(({ standing }) => standing.id),
              language,
            )
          }
        >
          {words('export.print')}
        </button>
      </div>
      <p class="hint">{words('export.csv.hint')}</p>
      {saved && (
        <Ask
          key={saved.format}
          sure={async () => {
            say(await taken(saved.format, saved.kept));
            answered();
          }}
          no={answered}
        />
      )}
      <p class="wrong" role="alert">
        {said}
      </p>
      {/* Asked of these incidents: chosen anew, it is asked anew. */}
      <Delete key={ids} tolds={tolds} />
    </section>
  );
}

/** The system that the school says it uses. */
const isCpoms = (system: string): boolean => system.trim() === '' || /cpoms/i.test(system);
