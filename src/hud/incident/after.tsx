import { BLANK } from '../../incidents/blank.ts';
import { parentsFor } from '../../incidents/drafting.ts';
import type { Incident, Parents } from '../../incidents/incident.ts';
import { DayTime } from './day-time.tsx';
import { Box, Choice, Group, Line } from './field.tsx';
import { titleOf, useForm } from './form.ts';
import { useIncidentWords } from './words.ts';

/** "Yes" is never forced: telling a parent may put a child at more risk (guidance 4.1, row 15). */
export function ParentsPart() {
  const words = useIncidentWords();
  const { fields, edit, rules } = useForm();
  const parents = fields.parents ?? parentsFor(fields.category ?? null);
  const elsewhere = fields.about?.adult === true || fields.about?.safeguarding === true;
  const set = (to: Parents) => edit({ parents: to });
  const blank = { yes: { as: 'yes', who: '', at: null, how: '', by: '' }, no: { as: 'no', reason: '' } } as const;
  return (
    <Group of="field.parents" filled={fields.parents !== undefined}>
      {() => (
        <>
          <Choice<Parents['as']>
            id="parents"
            label={words('field.parents')}
            help={words('help.parents')}
            value={parents.as}
            of={[
              ['unsaid', words('parents.unsaid')],
              ['yes', words('parents.yes')],
              ['no', words('parents.no')],
              [
                'safeguarding-decides',
                words(elsewhere ? 'parents.elsewhere' : `parents.safeguarding-decides.${titleOf(rules)}`),
              ],
            ]}
            set={(as) => set(as === 'yes' || as === 'no' ? blank[as] : { as })}
          />
          {parents.as === 'no' && (
            <Line
              id="parents-reason"
              label={words('label.reason')}
              value={parents.reason}
              set={(reason) => set({ as: 'no', reason })}
            />
          )}
          {parents.as === 'yes' && (
            <>
              <Line
                id="parents-who"
                label={words('label.who')}
                value={parents.who}
                set={(who) => set({ ...parents, who })}
              />
              <DayTime id="parents" label={words('label.at')} at={parents.at} set={(at) => set({ ...parents, at })} />
              <Line
                id="parents-how"
                label={words('label.how')}
                value={parents.how}
                set={(how) => set({ ...parents, how })}
              />
              <Line
                id="parents-by"
                label={words('label.by')}
                value={parents.by}
                set={(by) => set({ ...parents, by })}
              />
            </>
          )}
        </>
      )}
    </Group>
  );
}

export function LearnersPart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const learners = fields.learners ?? BLANK.learners;
  const set = (to: Incident['learners']) => edit({ learners: to });
  const blank = { yes: { as: 'yes', at: null, how: '' }, no: { as: 'no', reason: '' } } as const;
  return (
    <Group of="field.learners" filled={learners.as !== 'unsaid'}>
      {() => (
        <>
          <Choice<Incident['learners']['as']>
            id="learners"
            label={words('field.learners')}
            help={words('help.learners')}
            value={learners.as}
            of={[
              ['unsaid', words('learners.unsaid')],
              ['yes', words('learners.yes')],
              ['no', words('learners.no')],
            ]}
            set={(as) => set(as === 'unsaid' ? { as } : blank[as])}
          />
          {learners.as === 'no' && (
            <Box
              id="learners-reason"
              label={words('label.reason')}
              value={learners.reason}
              set={(reason) => set({ as: 'no', reason })}
            />
          )}
          {learners.as === 'yes' && (
            <>
              <DayTime
                id="learners"
                label={words('label.at')}
                at={learners.at}
                set={(at) => set({ ...learners, at })}
              />
              <Line
                id="learners-how"
                label={words('label.how')}
                value={learners.how}
                set={(how) => set({ ...learners, how })}
              />
            </>
          )}
        </>
      )}
    </Group>
  );
}

/** Where it lies, and nothing of it (guidance 4.1, row 17). */
export function RecordingPart() {
  const words = useIncidentWords();
  const { fields, edit } = useForm();
  const recording = fields.recording ?? BLANK.recording;
  return (
    <Group of="field.recording" filled={recording.as !== 'unsaid'}>
      {() => (
        <>
          <Choice<Incident['recording']['as']>
            id="recording"
            label={words('field.recording')}
            help={words('help.recording')}
            value={recording.as}
            of={[
              ['unsaid', words('recording.unsaid')],
              ['yes', words('recording.yes')],
              ['no', words('recording.no')],
            ]}
            set={(as) => edit({ recording: as === 'yes' ? { as, where: '' } : { as } })}
          />
          {recording.as === 'yes' && (
            <Line
              id="recording-where"
              label={words('recording.where')}
              value={recording.where}
              set={(where) => edit({ recording: { as: 'yes', where } })}
            />
          )}
        </>
      )}
    </Group>
  );
}
