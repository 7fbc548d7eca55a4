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
  it('say at once what called, and that nothing is watched, even as the panel opens', () => {
    for (const name of ['no-staff', 'list-closed-long', 'silent-gone'] as const)
      expect(heard([name, 0])).toMatchObject({ alert: name, status: '' });
  });
  it('say calmly what is not known: it calls only when it has grown', () => {
    expect(heard(['clear', 9], ['list-closed', 4])).toMatchObject({ alert: '', status: '' });
    expect(heard(['clear', 9], ['list-closed', 5])).toMatchObject({ alert: '', status: 'list-closed' });
  });
  it('say of one call nothing twice, and of another at once, whatever the headline', () => {
    const call = news('no-staff');
    const first = hear(SILENT, call, NOW);
    const away = hear(first, news('clear'), NOW + 1_000);
    expect(hear(away, call, NOW + 2_000)).toMatchObject({ alert: '', status: '' });
    expect(hear(first, { ...call, call: 'another', text: 'and this' }, NOW + 1_000).alert).toBe('and this');
  });
  it('do not call for what the teacher has answered, nor for what has not called yet', () => {
    for (const name of ['acknowledged', 'snoozed'] as const) expect(news(name).call).toBe('');
    const { link } = STATES['recording-unannounced'];
    const report = link.kind === 'live' ? { ...link.report, interruption: null } : null;
    expect(report && newsOf(viewOf({ kind: 'live', report }, NOW), 'x').call).toBe('');
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
