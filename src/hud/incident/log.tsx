import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { given, hasWords } from '../../incidents/plain.ts';
import type { Rules } from '../../policy/rules.ts';
import type { Report } from '../../protocol/report.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Keeper } from '../../writing/keeper.ts';
import { useNoPictures } from '../../writing/no-pictures.ts';
import { useTools } from '../tools.ts';
import { beginKeeper, goesOn } from './begin.ts';
import type { DeskState } from './desk.ts';
import { Offers } from './drafts.tsx';
import { Unkept } from './field.tsx';
import { type Form, FormContext } from './form.ts';
import { Danger, Fields } from './form-view.tsx';
import { SaveBar } from './save-bar.tsx';
import { useIncidentWords } from './words.ts';

interface Props {
  readonly desk: DeskState;
  readonly report: Report | null;
  readonly settings: Settings;
  readonly rules: Rules | null;
  /** Ending the lesson stays one press away. */
  readonly mayEnd: boolean;
}

/** The form. What is typed lives in the keeper, which outlasts it: hiding or leaving the form loses nothing. */
export function Log({ desk, report, settings, rules, mayEnd }: Props) {
  const { language, records } = useTools();
  const words = useIncidentWords();
  const { opening, held, early, sharing } = desk;
  const [, drawAnew] = useState(0);
  const keeper = useMemo(() => {
    if (opening === null || goesOn(held.current, opening)) return held.current;
    held.current?.leave();
    const begun = beginKeeper({ opening, report, settings, records });
    takeIn(begun, early);
    return begun;
    // Begun once for each time that it is opened: what the lesson does meanwhile changes nothing in it.
  }, [opening]);
  const refused = useNoPictures();
  const facts = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    held.current = keeper;
    if (keeper === null) return;
    keeper.listen(() => drawAnew((n) => n + 1));
    const leave = () => keeper.flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      keeper.listen(null);
      keeper.flush();
    };
  }, [keeper, held]);
  // Before anything else is heard of the keyboard: the box that was typed into meanwhile is gone in this very moment.
  useLayoutEffect(() => {
    facts.current?.querySelector<HTMLElement>('#facts')?.focus();
  }, [keeper]);

  if (keeper === null) return null;
  const draft = keeper.draft();
  const form: Form = {
    fields: given(draft.fields),
    edit: keeper.change,
    rules,
    report,
    routesShown: settings.mode !== 'co-staff' && sharing !== 'shared',
    lesson: draft.lesson,
    clock: Date.now,
  };
  return (
    <FormContext.Provider value={form}>
      <section
        class="incident"
        data-incident="form"
        aria-labelledby="incident-title"
        ref={facts}
        onBlurCapture={keeper.flush}
      >
        <Danger language={language} />
        <div class="row incident-top">
          <h2 id="incident-title">{words('title')}</h2>
          <button type="button" class="button small" data-act="incident-back" onClick={desk.back}>
            {words('form.back')}
          </button>
          <button type="button" class="button small" data-act="hide-incident" onClick={desk.hide}>
            {words('blank.hide')}
          </button>
        </div>
        {sharing === 'unseen' && (
          <p class="hint" data-unseen>
            {words('blank.unseen')}
          </p>
        )}
        <Offers desk={desk} but={draft.id} />
        <Fields />
        <Unkept />
      </section>
      <div role="alert">
        {refused && (
          <p class="refused" data-refused>
            {words('picture.refused')} {words('picture.why')}
          </p>
        )}
      </div>
      <SaveBar key={draft.id} desk={desk} keeper={keeper} settings={settings} mayEnd={mayEnd} />
    </FormContext.Provider>
  );
}

/** What was typed while the form was being fetched: after what stands there, if it was opened with something. */
function takeIn(keeper: Keeper, early: { current: string }): void {
  if (early.current === '') return;
  const { facts = '' } = keeper.draft().fields;
  keeper.change({ facts: [facts, early.current].filter(hasWords).join('\n') });
  early.current = '';
}
