import { expect, test } from './page/harness.ts';

test('with no room left it says so; nothing is lost, the rest is read, and it goes on when there is room', async ({
  records,
  host,
}) => {
  const devtools = await records.context().newCDPSession(records);
  const room = (quotaSize?: number) =>
    devtools.send('Storage.overrideQuotaForOrigin', {
      origin: `https://${host}`,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  const append = (size: number) =>
    records.evaluate(
      (size) => window.made.desk().writer.append({ book: 'incidents', at: 1, clear: {}, secret: 'x'.repeat(size) }),
      size,
    );
  const look = () =>
    records.evaluate(async () => {
      const { reader, vault } = window.made.desk();
      const [read, check] = [await reader.entriesOf('incidents'), await reader.check('incidents')];
      const opened = [];
      for (const row of read.done ? read.value.rows : [])
        if ('secret' in row && row.secret) opened.push((await vault.open(row.secret, row)).opened);
      return { opened, sound: check.done && check.value.sound };
    });

  // From the start: Chromium looks anew only when what it remembers of the room is used up.
  await room(1_500_000);
  // The control: so much goes in while there is room.
  expect(await append(300_000)).toMatchObject({ done: true, value: { seq: 0 } });
  let went = 1;
  let said = await append(300_000);
  for (; said.done && went < 20; said = await append(300_000)) went += 1;
  expect(said).toEqual({ done: false, why: 'full' });
  expect(await records.evaluate(() => window.made.desk().writer.putDraft('d', 1, 'x'.repeat(900_000)))).toEqual({
    done: false,
    why: 'full',
  });
  const all = Array.from({ length: went }, () => true);
  expect(await look()).toEqual({ opened: all, sound: true });
  await room();
  expect(await append(300_000)).toMatchObject({ done: true, value: { seq: went, mended: null } });
  expect(await look()).toEqual({ opened: [...all, true], sound: true });
});
