import { NEW_TOLD } from '../../incidents/blank.ts';
import { roleWords } from '../../incidents/export/values.ts';
import type { How, Role, Told } from '../../incidents/incident.ts';
import { HOWS, MOST, ROLES } from '../../incidents/plain.ts';
import { DayTime } from './day-time.tsx';
import { Box, Choice, Group, Line } from './field.tsx';
import { replaced, titleOf, useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

export function ToldPart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const told = fields.told ?? [];
  return (
    <Group of="field.told" filled={told.length > 0}>
      {() => (
        <>
          <p class="hint">{words('help.told')}</p>
          {told.map((one, i) => (
            <Entry key={i} id={`told-${i}`} told={one} set={(to) => edit({ told: replaced(told, i, to) })} />
          ))}
          {told.length < MOST.told && (
            <button
              type="button"
              class="button small"
              data-act="add-told"
              onClick={() => edit({ told: [...told, NEW_TOLD] })}
            >
              {words('told.add')}
            </button>
          )}
        </>
      )}
    </Group>
  );
}

interface EntryProps {
  readonly id: string;
  readonly told: Told;
  readonly set: (to: Told | null) => void;
}

function Entry({ id, told, set }: EntryProps) {
  const words = useIncidentWords();
  const { rules } = useForm();
  const change = (to: Partial<Told>) => set({ ...told, ...to });
  return (
    <div class="entry">
      <Choice<Role>
        id={`${id}-role`}
        label={words('told.role')}
        value={told.role}
        of={ROLES.map((role) => [role, roleWords(words, role, titleOf(rules))] as const)}
        set={(role) => change({ role })}
      />
      <Line id={`${id}-name`} label={words('label.who')} value={told.name} set={(name) => change({ name })} />
      <Choice<'yes' | 'no'>
        id={`${id}-reached`}
        label={words('field.told')}
        value={told.reached ? 'yes' : 'no'}
        of={[
          ['yes', words('told.reached')],
          ['no', words('told.not-reached')],
        ]}
        set={(to) => change({ reached: to === 'yes' })}
      />
      <DayTime id={id} label={words('label.at')} at={told.at} set={(at) => change({ at })} />
      <Choice<How | ''>
        id={`${id}-how`}
        label={words('label.how')}
        value={told.how ?? ''}
        of={[['', words('about.unsaid')], ...HOWS.map((how) => [how, words(`how.${how}`)] as const)]}
        set={(how) => change({ how: how === '' ? null : how })}
      />
      <Line id={`${id}-by`} label={words('label.by')} value={told.by} set={(by) => change({ by })} />
      {told.reached ? (
        <Box
          id={`${id}-advised`}
          label={words('label.advised')}
          value={told.advised}
          set={(advised) => change({ advised })}
        />
      ) : (
        <Box
          id={`${id}-attempts`}
          label={words('label.attempts')}
          value={told.attempts}
          set={(attempts) => change({ attempts })}
        />
      )}
      <button type="button" class="button small quiet" data-act="remove-told" onClick={() => set(null)}>
        {words('told.remove')}
      </button>
    </div>
  );
}
