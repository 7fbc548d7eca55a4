import { BLANK } from '../../incidents/blank.ts';
import type { Incident } from '../../incidents/incident.ts';
import { CATEGORIES, type Category } from '../../policy/categories.ts';
import { Routes as RoutesTo } from '../../writing/routes.tsx';
import { Choice } from './field.tsx';
import { titleOf, useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

const UNSAID = '';
const NONE = 'none';
type Answer = '' | 'yes' | 'no';
const answerOf = (said: boolean | null): Answer => (said === null ? UNSAID : said ? 'yes' : 'no');
const saidBy = (answer: Answer): boolean | null => (answer === UNSAID ? null : answer === 'yes');

/** What it is about, by the school's own list, and whom that leads to. */
export function CategoryPart() {
  const words = useIncidentWords();
  const { fields, edit, rules } = useForm();
  const { category } = fields;
  const about: Incident['about'] = fields.about ?? BLANK.about;
  const title = titleOf(rules);
  const listed: readonly Category[] = rules
    ? CATEGORIES.filter((one) => rules['incident.categories'].includes(one))
    : CATEGORIES;
  // One that the school has taken off its list since is still what this draft says.
  const offered = category && !listed.includes(category) ? [...listed, category] : listed;
  return (
    <>
      <Choice<Category | typeof NONE | typeof UNSAID>
        id="category"
        label={words('field.category')}
        help={words('help.category')}
        value={category === undefined ? UNSAID : (category ?? NONE)}
        of={[
          // What was said is changed, and not unsaid: "none of these" is an answer too.
          ...(category === undefined ? [[UNSAID, words('about.unsaid')] as const] : []),
          ...offered.map((one) => [one, words(`category.${one}`)] as const),
          [NONE, words('category.none')],
        ]}
        set={(to) => to !== UNSAID && edit({ category: to === NONE ? null : to })}
      />
      <Choice<Answer>
        id="about-adult"
        label={words('field.about')}
        help={words('help.about')}
        value={answerOf(about.adult)}
        of={[
          [UNSAID, words('about.unsaid')],
          ['yes', words('about.adult.yes')],
          ['no', words('about.adult.no')],
        ]}
        set={(to) => edit({ about: { ...about, adult: saidBy(to) } })}
      />
      <Choice<Answer>
        id="about-safeguarding"
        label={words('about.safeguarding.label')}
        value={answerOf(about.safeguarding)}
        of={[
          [UNSAID, words('about.unsaid')],
          ['yes', words(`about.safeguarding.yes.${title}`)],
          ['no', words(`about.safeguarding.no.${title}`)],
        ]}
        set={(to) => edit({ about: { ...about, safeguarding: saidBy(to) } })}
      />
      <Routes />
    </>
  );
}

/** Whom to tell, once something is said that decides it. */
function Routes() {
  const words = useIncidentWords();
  const { fields, rules, routesShown } = useForm();
  const { category, about = BLANK.about } = fields;
  const answered = category !== undefined || about.adult !== null || about.safeguarding !== null;
  if (!answered || rules === null) return null;
  return <RoutesTo {...{ words, rules, about }} category={category ?? null} all={routesShown} heading="h3" />;
}
