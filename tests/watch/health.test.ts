import { expect, test } from 'vitest';
import { healthText } from '../../src/watch/health.ts';
import { fullLesson } from '../support/report.ts';

test('the health report says what can be seen, and names nobody', () => {
  const { session } = fullLesson();
  const text = healthText('1.2.3', session, { anchors: { rows: 8 } });
  expect(JSON.parse(text)).toMatchObject({
    gwarchod: '1.2.3',
    phase: 'in-meeting',
    list: 'open',
    rows: 8,
    total: 8,
    signals: { 'hang-up': '#hangup-button' },
    page: { anchors: { rows: 8 } },
  });
  const people = [...session.people.values()];
  expect(people.length).toBeGreaterThan(5);
  for (const { name, key } of people) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(key);
  }
  expect(session.title).not.toBeNull();
  expect(text).not.toContain(session.title);
});
