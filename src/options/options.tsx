import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../i18n/fill.ts';
import { optionsWords } from '../i18n/options.ts';
import type { PolicyChange } from '../policy/change.ts';
import { isPlain } from '../policy/file.ts';
import { toConfirm } from '../policy/resolve.ts';
import type { PolicyRead } from '../policy/store.ts';
import type { SettingsChange } from '../settings/change.ts';
import { Top } from '../top/top.tsx';
import { Confirming } from './confirming.tsx';
import { RulesAsFile } from './file.tsx';
import { GroupOfRules } from './group.tsx';
import { GROUPS } from './groups.ts';
import { useKeptFocus } from './kept-focus.ts';
import { ManagedState } from './managed.tsx';
import { Presets } from './presets.tsx';
import { type Tools, ToolsContext } from './tools.ts';
import { Traps } from './traps.tsx';

export interface OptionsProps {
  readonly language: Language;
  readonly policy: PolicyRead;
  /** The day it is, "2026-11-22". */
  readonly today: string;
  readonly change: (change: SettingsChange) => void;
  readonly decide: (change: PolicyChange) => Promise<boolean>;
}

/** How long what a press came to stays where it is read (ms). */
const TOLD_MS = 6_000;

/** The page of the school's rules, as a function of the policy in force. */
export function Options({ language, policy, today, change, decide }: OptionsProps) {
  const say = useMemo(() => optionsWords(language), [language]);
  const [told, tell] = useState('');
  const [lacks, setLacks] = useState('');
  const [only, showOnly] = useState(false);
  const by = useRef<HTMLInputElement>(null);
  const on = useRef<HTMLInputElement>(null);
  const stay = useKeptFocus(policy);
  const { resolved } = policy;

  useEffect(() => {
    document.documentElement.lang = language === 'cy' ? 'cy' : 'en-GB';
    document.title = say('page-title');
  }, [language, say]);
  useEffect(() => {
    const timer = setTimeout(() => tell(''), TOLD_MS);
    return () => clearTimeout(timer);
  }, [told]);

  const sign = useCallback((): ReturnType<Tools['sign']> => {
    const name = by.current?.value.trim() ?? '';
    const day = on.current?.value ?? '';
    const lacking = name === '' ? 'name-first' : !isPlain(name) ? 'name-plain' : day === '' ? 'day-first' : null;
    setLacks(lacking === null ? '' : say(`confirm.${lacking}`));
    if (lacking === null) return { by: name, on: day };
    (lacking === 'day-first' ? on : by).current?.focus();
    return null;
  }, [say]);
  const decideAndTell = useCallback<Tools['decide']>(
    async (asked, saved) => {
      const done = await decide(asked);
      tell(done ? saved : say('told.refused'));
      return done;
    },
    [decide, say],
  );
  const tools = useMemo<Tools>(
    () => ({ say, resolved, decide: decideAndTell, sign, stay, tell }),
    [say, resolved, decideAndTell, sign, stay],
  );

  return (
    <ToolsContext.Provider value={tools}>
      <Top language={language} brand={say('app.name')} choose={say('language.choose')} change={change} />
      <main class="options" data-preset={resolved.preset ?? 'none'} data-managed={resolved.managed}>
        <h1>{say('title')}</h1>
        <p class="intro">{say('intro')}</p>
        {policy.setAside && (
          <div class="box" data-box="aside">
            <p>{say('aside.says')}</p>
            <button
              type="button"
              class="button small"
              data-act="seen-policy-aside"
              onClick={() => void decideAndTell({ change: 'seen-policy-aside' }, '')}
            >
              {say('aside.seen')}
            </button>
          </div>
        )}
        <Presets policy={policy} />
        <ManagedState managed={policy.managed} />
        <Confirming
          fields={{ by, on }}
          today={today}
          left={toConfirm(resolved).length}
          only={only}
          showOnly={showOnly}
          lacks={lacks}
        />
        <div class="groups">
          {!only && <Traps preset={resolved.preset} settled={policy.choices.settled} />}
          {GROUPS.map((group) => (
            <GroupOfRules key={group} group={group} only={only} />
          ))}
        </div>
        <RulesAsFile policy={policy} today={today} />
        <section aria-labelledby="key-title">
          <h2 id="key-title">{say('key.title')}</h2>
          <p class="hint">{say('key.says')}</p>
        </section>
        <p class="told" role="status">
          {told}
        </p>
      </main>
    </ToolsContext.Provider>
  );
}
