import { expect, lessonAt, put, show, test } from './stage/harness.ts';
import { CUT_OFF, EVENTFUL, manySummaries, moved, QUIET } from './stage/lessons.ts';

const D = 86_400_000;
const OUT = '/tmp/wt/f-shots';
test('shots', async ({ stage }) => {
  test.setTimeout(120_000);
  stage.on('pageerror', (e) => console.log('ERR', e.message));
  stage.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
  const now = EVENTFUL[0]!.at + 5 * D;
  await stage.evaluate((n) => window.stage.setNow(n), now);
  const shoot = async (name: string) => {
    for (const [w, scheme, lang] of [
      [1280, 'light', 'en'],
      [360, 'light', 'cy'],
      [1280, 'dark', 'cy'],
      [360, 'dark', 'en'],
    ] as const) {
      await stage.setViewportSize({ width: w, height: 800 });
      await stage.emulateMedia({ colorScheme: scheme });
      await stage.evaluate((l) => window.stage.setLanguage(l), lang);
      await stage.waitForTimeout(80);
      await stage.screenshot({ path: `${OUT}/${name}-${w}-${scheme}-${lang}.png`, fullPage: true });
    }
    await stage.setViewportSize({ width: 1280, height: 800 });
    await stage.emulateMedia({ colorScheme: 'light' });
    await stage.evaluate(() => window.stage.setLanguage('en'));
  };
  await show(stage, '#lessons');
  await expect(stage.locator('.none')).toBeVisible();
  await shoot('none');
  const a = await put(stage, EVENTFUL);
  await put(stage, moved(QUIET, -D));
  await put(stage, moved(CUT_OFF, -2 * D));
  const live = await put(stage, moved(CUT_OFF, 5 * D - 13 * 60_000), { closed: false });
  await show(stage, '#lessons');
  await expect(stage.locator('.lesson-list > li')).toHaveCount(4);
  await stage.waitForTimeout(200);
  await shoot('list');
  await show(stage, lessonAt(a));
  await expect(stage.locator('.plot')).toBeVisible();
  await shoot('lesson');
  await stage.pdf({ path: `${OUT}/lesson.pdf`, preferCSSPageSize: true, printBackground: false });
  await stage.emulateMedia({ forcedColors: 'active' });
  await stage.screenshot({ path: `${OUT}/lesson-forced.png`, fullPage: true });
  await stage.emulateMedia({ forcedColors: 'none' });
  await stage.locator('[data-table=counts] > summary').click();
  await stage.locator('[data-act=delete]').click();
  await shoot('lesson-table');
  await show(stage, lessonAt(live));
  await expect(stage.locator('[data-box=going-on]')).toBeVisible();
  await shoot('live');
  await show(stage, '#pilot');
  await expect(stage.locator('[data-act=make-pilot]')).toBeVisible();
  const lessons = manySummaries(40);
  const mk = (from: number, to: number) =>
    Buffer.from(
      JSON.stringify({
        format: 'gwarchod-pilot',
        version: 1,
        lessons: lessons.slice(from, to),
        incidents: [
          { id: `i${from}`, at: lessons[from]!.startedAt, category: 'behaviour' },
          { id: `j${from}`, at: lessons[from]!.startedAt, category: 'none' },
        ],
      }),
    );
  await stage.locator('#pilot-pick').setInputFiles([
    { name: 'a.json', mimeType: 'application/json', buffer: mk(0, 15) },
    { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{') },
    { name: 'c.json', mimeType: 'application/json', buffer: mk(15, 40) },
  ]);
  await stage.locator('[data-act=make-pilot]').click();
  await expect(stage.locator('[data-act=save-pilot]')).toBeVisible();
  await stage.locator('details[data-period]').first().locator('summary').click();
  await shoot('pilot');
  await stage.pdf({ path: `${OUT}/pilot.pdf`, preferCSSPageSize: true, printBackground: false });
});
