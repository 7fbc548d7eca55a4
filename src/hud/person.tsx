import { clip } from '../i18n/fill.ts';
import type { ReportPerson } from '../protocol/report.ts';
import { useTools } from './tools.ts';

/** A name as it was typed by whoever typed it: text and no more, in its own direction, and only so long. */
export function Name({ person, id }: { readonly person: ReportPerson; readonly id?: string }) {
  return (
    <bdi class="name" id={id}>
      {clip(person.name)}
    </bdi>
  );
}

/** What Teams shows of the person besides the name. None of it says who they are. */
export function Marks({ person, who = false }: { readonly person: ReportPerson; readonly who?: boolean }) {
  const { say } = useTools();
  const { as, self, account, organiser, remembered } = person;
  const marks = [
    who && self && say('who.you'),
    who && !self && (as === null ? say('who.nobody-said') : say(`who.as.${as}`)),
    remembered && say('who.remembered'),
    account === 'guest' && say('who.guest'),
    account === 'unknown' && say('who.no-account'),
    organiser && say('who.organiser'),
  ].filter((mark) => mark !== false);
  return marks.length === 0 ? null : <small class="marks">{marks.join(' · ')}</small>;
}
