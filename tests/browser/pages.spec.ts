import { faultsOf } from './faults-of.ts';
import { openStill } from './story-page.ts';
import { expect, test } from './watched-page.ts';

test('a term opens its note where it stands, by mouse and by keyboard', async ({ page }) => {
  await openStill(page, 's15');
  const term = page.locator('#s15 .term').first();
  const note = page.locator('#term-presidium');
  await expect(note).toBeHidden();
  await term.click();
  await expect(note).toBeVisible();
  const [below, line] = [await note.boundingBox(), await term.boundingBox()];
  expect(Math.abs((below?.y ?? 0) - (line?.y ?? 0))).toBeLessThan(300);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await term.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
});

test('the picture is told in words to those who do not see it', async ({ page }) => {
  await openStill(page, 's31');
  await expect(page.getByRole('region', { name: 'Map', exact: true })).toContainText(
    'Two columns from Legnica and Borne Sulinowo halt short of Warsaw.',
  );
});

for (const name of [
  'people',
  'disputed',
  'sources',
  'class',
  'print',
  'chapters/unfinished',
  'scenes/s25',
]) {
  test(`axe finds nothing on the page ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${name}.html`);
    expect(await faultsOf(page)).toEqual([]);
    // Printed in the inks of the story, by night too.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator(':root')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('chosen scenes are printed, with what they cite, and the address keeps the choice', async ({
  page,
}) => {
  await page.goto('/print.html?scenes=s58,s02');
  const sheets = page.locator('.scene-sheet:visible');
  await expect(sheets).toHaveCount(2);
  await expect(page.locator('.chapter-sheets:visible')).toHaveCount(2);
  const cited = await page
    .locator('.scene-sheet:visible .citations a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  const listed = await page
    .locator('.bibliography > li:visible')
    .evaluateAll((works) => works.map(({ id }) => `#${id}`));
  expect(listed).toEqual(expect.arrayContaining(cited));
  expect(listed.length).toBeLessThan(37);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.term-note:visible').first()).toBeVisible();
  await expect(page.locator('.term-note[hidden]').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: 'Before dawn' }).check();
  await expect(sheets).toHaveCount(3);
  await expect(page).toHaveURL(/\?scenes=s01,s02,s58$/);
  await page.getByRole('button', { name: 'The whole story' }).click();
  await expect(sheets).toHaveCount(60);
  await expect(page).toHaveURL(/print\.html$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#choice')).toBeHidden();
  await expect(page.locator('#s02 .record-events').first()).toBeVisible();
});

test('a lesson is printed with its questions, a map to fill in and the answers', async ({
  page,
}) => {
  await page.goto('/print.html?lesson=s02,s25');
  await expect(page.locator('.scene-sheet:visible')).toHaveCount(2);
  await expect(page.locator('[data-questions]:visible')).toHaveCount(2);
  const dots = page.locator('#blank-map-picture circle');
  const answers = page.locator('#blank-map-places > li');
  await expect(dots.first()).toBeVisible();
  expect(await answers.count()).toBe(await dots.count());
  await expect(answers.filter({ hasText: 'Moscow' })).toHaveCount(1);
  await expect(answers.first()).toHaveCSS('list-style-type', 'decimal');
  await expect(page.locator('#blank-map-picture')).not.toContainText(/[a-z]/i);
  expect(await faultsOf(page)).toEqual([]);
  const before = await dots.count();
  await page.getByRole('checkbox', { name: 'Mourning around the globe' }).check();
  await expect.poll(() => dots.count()).toBeGreaterThan(before);
  await expect(page).toHaveURL(/\?lesson=s02,s03,s25$/);
  // Chosen scenes alone have neither.
  await page.goto('/print.html?scenes=s02,s25');
  await expect(page.locator('.scene-sheet:visible')).toHaveCount(2);
  await expect(page.locator('.lesson-part:visible')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages beside the story lead to it and back', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'What is disputed' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/What is disputed/);
    await page.locator('#poznan-dead a', { hasText: 'the scene' }).click();
    await expect(page.locator('#s28 h3')).toBeInViewport();
    await page.goto('/people.html');
    // The atlas needs a script: no link promises it.
    const links = page.locator('#person-imre-nagy').getByRole('link');
    await expect(links.filter({ hasText: 'Follow' })).toHaveCount(0);
    await links.last().click();
    await expect(page.locator('#s58 h3')).toBeInViewport();
  });

  test('a scene’s own page leads into the story, to its neighbours and to its chapter', async ({
    page,
  }) => {
    await page.goto('/scenes/s25.html');
    await page.getByRole('link', { name: /^After: / }).click();
    await expect(page).toHaveURL(/scenes\/s26\.html$/);
    await page.getByRole('link', { name: /^Chapter 3 of Thaw/ }).click();
    await expect(page.locator('.choice')).toHaveCount(0);
    await page.goBack();
    await page.getByRole('link', { name: 'See it on the map that moves' }).click();
    await expect(page.locator('#s26 h3')).toBeInViewport();
  });
});
