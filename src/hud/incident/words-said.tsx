import { BLANK } from '../../incidents/blank.ts';
import type { Incident } from '../../incidents/incident.ts';
import { SPOKEN_IN } from '../../incidents/plain.ts';
import { Box, Choice, Group } from './field.tsx';
import { useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

/** How a browser is told the language of what is typed. */
const LANG = { en: 'en-GB', cy: 'cy', other: 'und' } as const;

/** The words themselves, in a box of their own, in the language they came in (guidance 4.2, rule 3). */
export function Spoken() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const spoken: Incident['spoken'] = fields.spoken ?? BLANK.spoken;
  const { text, language, translation } = spoken;
  return (
    <>
      <Box
        id="spoken"
        label={words('field.spoken')}
        help={words('help.spoken')}
        value={text}
        set={(typed) => edit({ spoken: { ...spoken, text: typed } })}
        {...(language !== null && { lang: LANG[language] })}
      />
      {text !== '' && (
        <Choice<(typeof SPOKEN_IN)[number] | ''>
          id="spoken-language"
          label={words('spoken.language')}
          value={language ?? ''}
          of={[['', words('about.unsaid')], ...SPOKEN_IN.map((one) => [one, words(`spoken.in.${one}`)] as const)]}
          set={(to) => edit({ spoken: { ...spoken, language: to === '' ? null : to } })}
        />
      )}
      {(translation !== '' || (text !== '' && language !== null)) && (
        <Box
          id="spoken-translation"
          label={words('spoken.translation')}
          value={translation}
          set={(typed) => edit({ spoken: { ...spoken, translation: typed } })}
        />
      )}
    </>
  );
}

export function AskedPart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const { questions = '', demeanour = '' } = fields;
  return (
    <>
      <Group of="field.questions" filled={questions !== ''}>
        {() => (
          <Box
            id="questions"
            label={words('field.questions')}
            help={words('help.questions')}
            value={questions}
            set={(to) => edit({ questions: to })}
          />
        )}
      </Group>
      <Group of="field.demeanour" filled={demeanour !== ''}>
        {() => (
          <Box
            id="demeanour"
            label={words('field.demeanour')}
            help={words('help.demeanour')}
            value={demeanour}
            set={(to) => edit({ demeanour: to })}
          />
        )}
      </Group>
    </>
  );
}

/** Apart from the facts, and called what it is (guidance 4.2, rule 2). */
export function OpinionPart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const opinion: Incident['opinion'] = fields.opinion ?? BLANK.opinion;
  return (
    <Group of="field.opinion" filled={opinion.text !== '' || opinion.evidence !== ''}>
      {() => (
        <div class="opinion">
          <Box
            id="opinion"
            label={words('opinion.label')}
            help={words('help.opinion')}
            value={opinion.text}
            set={(text) => edit({ opinion: { ...opinion, text } })}
          />
          <Box
            id="opinion-evidence"
            label={words('opinion.evidence')}
            value={opinion.evidence}
            set={(evidence) => edit({ opinion: { ...opinion, evidence } })}
          />
        </div>
      )}
    </Group>
  );
}
