import { describe, expect, it } from 'vitest';
import { CALM_MS, hear, type News, newsOf, SILENT, type Voice } from '../../src/hud/announce.ts';
import { viewOf } from '../../src/hud/view.ts';
import { NOW } from '../gallery/make.ts';
import { STATES, type StateName } from '../gallery/states.ts';

const news = (name: StateName): News => newsOf(viewOf(STATES[name].link, NOW), name);
/** Hears each state for its seconds, once a second. */
function heard(...steps: readonly (readonly [StateName, number])[]): Voice {
  let voice = SILENT;
  let now = NOW;
  for (const [name, seconds] of steps)
    for (let i = 0; i <= seconds; i += 1) {
      voice = hear(voice, news(name), now);
      now += 1_000;
    }
  return voice;
}

describe('the live regions', () => {
  it('say nothing of what is calm when the panel opens', () => {
    expect(heard(['clear', 60])).toMatchObject({ alert: '', status: '' });
  });
  it('say at once what is critical, a warning or unknown, even as the panel opens', () => {
    for (const name of ['no-staff', 'list-closed-long', 'list-closed', 'silent-gone'] as const)
      expect(heard([name, 0])).toMatchObject({ alert: name, status: '' });
  });
  it('wait with calm news until it has stood', () => {
    const waits = CALM_MS / 1_000;
    expect(heard(['no-staff', 3], ['clear', waits - 1])).toMatchObject({ alert: '', status: '' });
    expect(heard(['no-staff', 3], ['clear', waits])).toMatchObject({ alert: '', status: 'clear' });
  });
  it('never say what undid itself', () => {
    expect(heard(['clear', 9], ['who-is-this', 3], ['clear', 30])).toMatchObject({ alert: '', status: '', due: null });
  });
  it('say one thing once while its figures tick', () => {
    const first = hear(SILENT, { ...news('list-partial'), text: '20 of 31' }, NOW);
    expect(hear(first, { ...news('list-partial'), text: '21 of 31' }, NOW + 1_000)).toBe(first);
  });
  it('say when the number of staff changes, calm or not', () => {
    const clear = news('clear');
    const one = { ...clear, about: clear.about.replace(/\d+$/, '3'), text: '3 staff' };
    let voice = hear(SILENT, clear, NOW);
    for (let i = 1; i <= 7; i += 1) voice = hear(voice, one, NOW + i * 1_000);
    expect(voice).toMatchObject({ alert: '', status: '3 staff' });
  });
});
