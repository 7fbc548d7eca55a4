import { dangerLines } from '../../i18n/danger.ts';
import type { Language } from '../../i18n/fill.ts';
import { langOf } from '../../i18n/languages.ts';
import { BLANK } from '../../incidents/blank.ts';
import { ActionsPart } from './actions.tsx';
import { LearnersPart, ParentsPart, RecordingPart } from './after.tsx';
import { CategoryPart } from './category.tsx';
import { Box, Line } from './field.tsx';
import { useForm } from './form.ts';
import { People } from './people.tsx';
import { ToldPart } from './told.tsx';
import { Noticed, Recorded } from './when.tsx';
import { PresentPart, WherePart } from './where.tsx';
import { useIncidentWords } from './words.ts';
import { AskedPart, OpinionPart, Spoken } from './words-said.tsx';

/** Before anything else, in both languages, whatever is shown below (guidance 4.2, rule 1). */
export function Danger({ language }: { readonly language: Language }) {
  return (
    <div class="danger">
      {dangerLines(language).map(({ language: one, text }) => (
        <p key={one} lang={langOf(one)}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** All that can be written down, in the order of guidance 4.1: what is needed first, the rest folded away. */
export function Fields() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const { facts = '', concerned = [], reporter = BLANK.reporter } = fields;
  return (
    <>
      <div class="fields">
        <Box
          id="facts"
          label={words('field.facts')}
          help={words('help.facts')}
          value={facts}
          set={(to) => edit({ facts: to })}
        />
        <p class="hint">{words('tone')}</p>
        <Spoken />
        <People
          id="concerned"
          label={words('field.concerned')}
          help={words('help.concerned')}
          people={concerned}
          set={(to) => edit({ concerned: to })}
        />
        <Noticed />
        <Line
          id="reporter"
          label={words('reporter.name')}
          help={words('help.reporter')}
          value={reporter.name}
          set={(name) => edit({ reporter: { ...reporter, name } })}
        />
        <Line
          id="reporter-job"
          label={words('reporter.job')}
          value={reporter.job}
          set={(job) => edit({ reporter: { ...reporter, job } })}
        />
      </div>
      <WherePart />
      <div class="fields">
        <CategoryPart />
      </div>
      <h3 class="later">{words('later-parts')}</h3>
      <ActionsPart />
      <ToldPart />
      <ParentsPart />
      <LearnersPart />
      <RecordingPart />
      <PresentPart />
      <AskedPart />
      <OpinionPart />
      <Recorded />
    </>
  );
}
