import { BLANK } from '../../incidents/blank.ts';
import { rangeWords } from '../../incidents/export/values.ts';
import type { Incident } from '../../incidents/incident.ts';
import { KINDS, type Kind } from '../../policy/kinds.ts';
import { Choice, Group, Line } from './field.tsx';
import { useForm } from './form.ts';
import { People } from './people.tsx';
import { useIncidentWords } from './words.ts';

export function WherePart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const where: Incident['where'] = fields.where ?? BLANK.where;
  const line = (part: 'platform' | 'team' | 'lesson' | 'reporter') => (
    <Line
      id={`where-${part}`}
      label={words(`where.${part}`)}
      value={where[part]}
      set={(text) => edit({ where: { ...where, [part]: text } })}
    />
  );
  return (
    <Group of="field.where" filled={false}>
      {() => (
        <>
          <p class="hint">{words('help.where')}</p>
          {line('platform')}
          {line('team')}
          {line('lesson')}
          <Choice<Kind | ''>
            id="where-kind"
            label={words('where.kind')}
            value={where.kind ?? ''}
            of={[['', words('about.unsaid')], ...KINDS.map((kind) => [kind, words(`kind.${kind}`)] as const)]}
            set={(kind) => edit({ where: { ...where, kind: kind === '' ? null : kind } })}
          />
          {line('reporter')}
        </>
      )}
    </Group>
  );
}

export function PresentPart() {
  const words = useIncidentWords();
  const { fields, edit, report } = useForm();
  const present: Incident['present'] = fields.present ?? BLANK.present;
  const counts = [
    ['present.staff', rangeWords(words, present.staff)],
    ['present.learners', rangeWords(words, present.learners)],
  ] as const;
  return (
    <Group of="field.present" filled={present.people.length > 0 || present.second !== ''}>
      {() => (
        <>
          <People
            id="present"
            label={words('present.people')}
            help={words('help.present')}
            people={present.people}
            set={(people) => edit({ present: { ...present, people } })}
          />
          <Line
            id="present-second"
            label={words('present.second')}
            value={present.second}
            set={(second) => edit({ present: { ...present, second } })}
          />
          <dl class="counts">
            {counts.map(
              ([key, range]) =>
                range !== null && (
                  <div key={key}>
                    <dt>{words(key)}</dt>
                    <dd>{range}</dd>
                  </div>
                ),
            )}
          </dl>
          {report?.phase === 'in-meeting' && (
            <button
              type="button"
              class="button small"
              data-act="insert-counts"
              onClick={() => edit({ present: { ...present, staff: report.staff, learners: report.learners } })}
            >
              {words('present.insert')}
            </button>
          )}
        </>
      )}
    </Group>
  );
}
