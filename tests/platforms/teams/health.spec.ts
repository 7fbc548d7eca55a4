import { expect, test } from './page/harness.ts';

test('the health report counts by structure', async ({ teams }) => {
  const report = await teams.evaluate(() => {
    const { show, call, panel, people, inThisMeeting, el } = window.fixture;
    const strangers = [
      el('i', { 'data-tid': 'calling-new-thing' }),
      el('i', { 'data-tid': 'roster_other' }),
      el('i', { 'data-cid': 'zzz' }),
    ];
    show(call({ panel: panel(inThisMeeting(3), ...people(3)) }), ...strangers);
    return window.reader.healthReport(document);
  });
  expect(report.anchors.rowInCall).toEqual({
    '[data-tid^="participantsInCall-"]': 3,
    '[data-tid^="attendeesInMeeting-"]': 0,
  });
  expect(report.anchors.hangUp).toMatchObject({ '#hangup-button': 1 });
  expect(report.anchors.ended).toMatchObject({ '#cqf-dismiss-button': 0 });
  expect(report.unfamiliar).toMatchObject({ calling: 1, roster: 1 });
  expect(report.unnamed).toBe(1);
});

test('no name, id, address or text of the page is in the health report', async ({ teams }) => {
  const secrets = [
    'Ann Rees',
    'carys.evans@school.example',
    'roster',
    'Calling Smith',
    'call-Jones',
    '8f3a2b1c-1111-4222-8333-444455556666',
    'Zażółć',
  ];
  const { report, leaks } = await teams.evaluate((all) => {
    const { show, call, panel, person, tile, inThisMeeting, el } = window.fixture;
    const strangers = all.flatMap((secret) => [
      el('i', { 'data-tid': secret, id: secret, title: secret }, secret),
      el('i', { 'data-cid': `roster-${secret}` }),
      el('i', { 'data-tid': `participantsElsewhere-${secret}` }),
      el('i', { 'data-tid': `video-item-container-${secret}` }),
      el('i', { 'data-cid': `callingAlertDismissButton_${secret}` }),
    ]);
    const rows = all.map((name, n) => person({ name, id: `8:orgid:secret-${n}` }));
    show(call({ tiles: all.map((name) => tile({ name })), panel: panel(inThisMeeting(7), ...rows) }), ...strangers);
    document.title = `Meet | ${all[0]} | Microsoft Teams`;
    const report = window.reader.healthReport(document);
    // All words of the page's own, against all words of the report that are not selectors or families of ours.
    const values = [...Object.keys(report.unfamiliar)];
    return { report, leaks: values.filter((value) => all.includes(value) && value !== 'roster') };
  }, secrets);
  const text = JSON.stringify(report);
  expect(leaks).toEqual([]);
  for (const secret of [
    ...secrets.filter((secret) => secret !== 'roster'),
    'Ann',
    'Rees',
    'carys',
    'Smith',
    'Jones',
    '8f3a',
    'orgid',
    'Za',
    'participantsElsewhere',
    '@',
  ]) {
    expect(text).not.toContain(secret);
  }
  // Every word of it is one of the folder's own, whatever the page holds.
  const empty = await teams.evaluate(() => {
    document.body.replaceChildren();
    return window.reader.healthReport(document);
  });
  expect(Object.keys(report.anchors)).toEqual(Object.keys(empty.anchors));
  expect(Object.values(report.anchors).map(Object.keys)).toEqual(Object.values(empty.anchors).map(Object.keys));
  expect(Object.keys(report.unfamiliar).sort()).toEqual(
    ['call', 'calling', 'callingAlertDismissButton', 'only', 'roster', 'video', 'voice']
      .filter((word) => word in report.unfamiliar)
      .sort(),
  );
});
