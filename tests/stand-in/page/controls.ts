/** A strip for a person with the page open: outside the Teams-like DOM, and used by no test. */
import type { Lesson } from './types.ts';

export function showControls(lesson: Lesson): void {
  const strip = document.createElement('details');
  strip.id = 'stand-in-controls';
  const summary = document.createElement('summary');
  summary.textContent = 'Stand-in';
  strip.append(summary);
  const add = (label: string, act: () => void): void => {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', act);
    strip.append(button);
  };
  const others = () => lesson.truth().inCall.filter((p) => !p.me);
  const last = (): string => others().at(-1)?.id ?? '';
  add(
    'A colleague joins',
    () => void lesson.join({ name: 'Gareth Wynne', id: '8:orgid:11111111-2222-4333-a444-555555555555' }),
  );
  add('A learner joins', () => void lesson.joinMany(1));
  add('A class joins (28)', () => void lesson.joinMany(28));
  add('A visitor joins', () => void lesson.join({ name: 'iPhone', kind: 'visitor' }));
  add('Someone waits in the lobby', () => void lesson.join({ name: 'Sioned Prys', lobby: true }));
  add('An absent organiser', () => void lesson.join({ name: 'Head of Year', invitedOnly: true, organiser: true }));
  add('The last one leaves', () => others().length && lesson.leave(last()));
  add('Everybody leaves', () => lesson.clearAll());
  add('Record (me)', () => lesson.record('me'));
  add('Record (other)', () => lesson.record('other'));
  add('Stop recording', () => lesson.stopRecording());
  add('Somebody shares', () => others().length && lesson.share(last()));
  add('Stop sharing', () => lesson.stopShare());
  add('Churn', () => lesson.churn({ speaking: true, captions: true }));
  add('Calm', () => lesson.stopChurn());
  add('Welsh', () => lesson.language('cy'));
  add('English', () => lesson.language('en'));
  add('2024 build', () => lesson.skin('2024'));
  add('2026 build', () => lesson.skin('2026'));
  add('Lose the call', () => lesson.loseCall());
  add('Get it back', () => lesson.regainCall());
  add('End for all', () => lesson.end('ended'));
  add('Enter the call', () => lesson.enterCall());
  document.body.append(strip);
}
