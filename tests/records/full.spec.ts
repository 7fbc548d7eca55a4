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

  // The control: so much goes in while there is room.
  expect(await append(300_000)).toMatchObject({ done: true, value: { seq: 0 } });
  await room(100_000);
  expect(await append(300_000)).toEqual({ done: false, why: 'full' });
  expect(await records.evaluate(() => window.made.desk().writer.putDraft('d', 1, 'x'.repeat(300_000)))).toEqual({
    done: false,
    why: 'full',
  });
  expect(await look()).toEqual({ opened: [true], sound: true });
  await room();
  expect(await append(300_000)).toMatchObject({ done: true, value: { seq: 1, mended: null } });
  expect(await look()).toEqual({ opened: [true, true], sound: true });
});
