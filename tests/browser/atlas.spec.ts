import type { Page } from '@playwright/test';
import { faultsOf } from './faults-of.ts';
import { goTo, openStill, settled, stateOf } from './story-page.ts';
import { expect, test } from './watched-page.ts';

const panelOf = (page: Page) => page.getByRole('region', { name: 'Search and lists' });
const searchOf = (page: Page) => page.getByRole('combobox', { name: 'Search places' });
const back = (page: Page) => page.getByRole('button', { name: 'Story' });

/** With the still, unless the map is asked for by an empty query. */
const openAtlas = async (page: Page, view: string, query = '?renderer=still') => {
  await page.goto('about:blank');
  await page.goto(`/${query}#atlas/${view}`);
  await expect(panelOf(page)).toBeVisible();
  await settled(page);
};

const enterByMenu = async (page: Page) => {
  await page.locator('#bar summary').click();
  await page.getByRole('button', { name: 'Atlas' }).click();
  await expect(panelOf(page)).toBeVisible();
  await settled(page);
};

const drawnOf = async (page: Page) => {
  await settled(page);
  const { drawn } = await stateOf(page);
  if (drawn === null) throw new Error('nothing is drawn');
  return drawn;
};

/** What tells one place of the story from another. */
const placeOf = async (page: Page) => {
  await settled(page);
  const { scene, position, mode, drawn } = await stateOf(page);
  const scroll = await page.evaluate(() => window.scrollY);
  return { scene, position, mode, scroll, hash: new URL(page.url()).hash, drawn };
};

const rowsOf = (page: Page) =>
  page
    .locator('.atlas-events [data-row]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''));

const hungary = '1956-10-23/47.2,19.5,6.5';

test.describe('the atlas', () => {
  test('opens where the story is, and leads back to exactly there', async ({ page }) => {
    await openStill(page, 's25');
    await goTo(page, 24.4);
    await page.mouse.wheel(0, 37);
    await page.waitForTimeout(500);
    const before = await placeOf(page);
    await enterByMenu(page);
    const inAtlas = await stateOf(page);
    expect(inAtlas).toMatchObject({ mode: 'atlas', scene: null });
    expect(page.url()).toContain(`#${inAtlas.atlas}`);
    const { camera } = await drawnOf(page);
    expect(camera.lng).toBeCloseTo(before.drawn?.camera.lng ?? Number.NaN, 4);
    expect(camera.zoom).toBeCloseTo(before.drawn?.camera.zoom ?? Number.NaN, 4);
    await page.mouse.move(700, 300);
    await page.mouse.wheel(0, 300);
    await page.keyboard.press('PageDown');
    await settled(page);
    await back(page).click();
    await expect(panelOf(page)).toBeHidden();
    expect(await placeOf(page)).toEqual(before);

    await enterByMenu(page);
    await page.goBack();
    await expect(panelOf(page)).toBeHidden();
    expect(await placeOf(page)).toEqual(before);
    await page.goForward();
    await expect(panelOf(page)).toBeVisible();
    // A link of the menu leads out of it to a scene.
    await page.locator('#bar summary').click();
    await page.locator('.menu-slip a').nth(3).click();
    await expect(panelOf(page)).toBeHidden();
    await settled(page);
    expect(await stateOf(page)).toMatchObject({ mode: 'reader', atlas: null });
    expect((await stateOf(page)).scene).toBe(new URL(page.url()).hash.slice(1));
  });

  test('a link shows its view, without what is junk in it; from there the story begins', async ({
    page,
  }) => {
    const view = `${hungary}/without=revolt+culture`;
    await openAtlas(page, view);
    expect((await stateOf(page)).atlas).toBe(`atlas/${view}`);
    const { camera, epoch } = await drawnOf(page);
    expect(epoch).toBe('1956-10-23');
    expect([camera.lat, camera.lng, camera.zoom].map((value) => value.toFixed(3))).toEqual([
      '47.200',
      '19.500',
      '6.500',
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await back(page).click();
    await settled(page);
    expect(await placeOf(page)).toMatchObject({ mode: 'reader', position: 0, scroll: 0, hash: '' });
    await openAtlas(page, '1956-02-30/somewhere/without=rain/person=nobody');
    expect((await stateOf(page)).date).toBe('1953-03-06');
    expect(await page.locator('[aria-pressed="false"]').count()).toBe(0);
  });

  test('keys alone move the map and the day, open an event and lead back', async ({ page }) => {
    await openStill(page, 's25');
    await page.locator('#bar summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Atlas' }).focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page)).toBeFocused();
    const first = (await drawnOf(page)).camera;
    await page.locator('#stage').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('+');
    const moved = (await drawnOf(page)).camera;
    expect(moved.lng).toBeGreaterThan(first.lng);
    expect(moved.lat).toBeGreaterThan(first.lat);
    expect(moved.zoom - first.zoom).toBeGreaterThan(0.45);
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    const slider = page.getByRole('slider', { name: 'Day of the map' });
    await slider.focus();
    const { date } = await stateOf(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await settled(page);
    const days = Date.parse((await stateOf(page)).date) - Date.parse(date);
    expect(days / 86_400_000).toBe(31);
    await expect(slider).toHaveAttribute('aria-valuetext', /\d+ \w+ 195\d/);
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('#atlas [role="status"]')).toContainText('in view');
    await page.locator('[data-row]').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.slip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.slip')).toBeHidden();
    await back(page).focus();
    await page.keyboard.press('Enter');
    await expect(panelOf(page)).toBeHidden();
    await expect(page.locator('#bar summary')).toBeFocused();
  });

  test('mouse and wheel move the map under the hand, and a mark still opens', async ({ page }) => {
    await openAtlas(page, hungary, '');
    // Near the hand: the globe turns, and what is far away moves less.
    const start = (await drawnOf(page)).events.filter(
      ({ x, y }) => x > 450 && x < 940 && y > 80 && y < 550,
    );
    expect(start.length).toBeGreaterThan(2);
    await page.mouse.move(800, 200);
    await page.mouse.down();
    await page.mouse.move(830, 215, { steps: 3 });
    await page.mouse.move(860, 230, { steps: 3 });
    await page.mouse.up();
    const after = new Map((await drawnOf(page)).events.map((event) => [event.id, event]));
    const middle = (values: readonly number[]) =>
      [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
    // Marks make room for one another: most of them move as the map does.
    const movedBy = (side: 'x' | 'y') =>
      middle(start.map((event) => (after.get(event.id)?.[side] ?? Number.NaN) - event[side]));
    expect(Math.abs(movedBy('x') - 60)).toBeLessThan(4);
    expect(Math.abs(movedBy('y') - 30)).toBeLessThan(4);
    await page.mouse.wheel(0, -300);
    const zoomed = (await drawnOf(page)).camera.zoom;
    expect(zoomed).toBeGreaterThan(7.2);
    await page.mouse.wheel(0, 300);
    expect((await drawnOf(page)).camera.zoom).toBeCloseTo(6.5, 1);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect((await drawnOf(page)).camera.zoom).toBeCloseTo(7, 1);
    await page.locator('#stage button[data-event]').last().click();
    await expect(page.locator('.slip')).toBeVisible();
  });

  test('switches off kinds of events, tells the rest as list and table, and the table sorts', async ({
    page,
  }) => {
    await openAtlas(page, '1956-10-23/49,19,4.4');
    const before = (await drawnOf(page)).events;
    await page.getByRole('button', { name: 'Revolt' }).click();
    const { events } = await drawnOf(page);
    expect(events.length).toBeLessThan(before.length);
    await expect.poll(() => new URL(page.url()).hash).toContain('without=revolt');
    const panel = await panelOf(page).boundingBox();
    const foot = await page.locator('#atlas-days').boundingBox();
    const [left, bottom] = [(panel?.x ?? 0) + (panel?.width ?? 0), foot?.y ?? 0];
    /** The marks of the free part of the stage, more or less of its edges: a mark may stand beside its place. */
    const inSight = (edge: number) =>
      events
        .filter(
          ({ x, y }) => x > left + edge && x < 1000 - edge && y > 80 + edge && y < bottom - edge,
        )
        .map(({ id }) => id);
    const listed = await rowsOf(page);
    expect(inSight(50).length).toBeGreaterThan(3);
    expect(listed).toEqual(expect.arrayContaining(inSight(50)));
    expect(inSight(-50)).toEqual(expect.arrayContaining(listed));
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await rowsOf(page)).toEqual(listed);
    await page.getByRole('columnheader', { name: 'Event' }).click();
    const titles = await page.locator('.atlas-table [data-row]').allTextContents();
    expect(titles).toEqual([...titles].sort(new Intl.Collator('en').compare));
    expect(titles.length).toBe(listed.length);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('finds places and people without their accents, and follows a life', async ({ page }) => {
    await openAtlas(page, hungary);
    const camera = async () => (await drawnOf(page)).camera;
    const choose = async (query: string, name: RegExp) => {
      await searchOf(page).fill(query);
      await expect(page.getByRole('option', { name }).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(searchOf(page)).toHaveValue('');
    };
    await choose('Poznan', /Poznań/);
    expect((await camera()).lng).toBeCloseTo(16.9, 0);
    await choose('Тбилиси', /Tbilisi/);
    expect((await camera()).lng).toBeCloseTo(44.8, 0);
    await choose('imre nagi', /Imre Nagy/);
    await expect(page.getByRole('heading', { name: 'Following Imre Nagy' })).toBeVisible();
    await settled(page);
    await expect.poll(() => new URL(page.url()).hash).toContain('person=imre-nagy');
    expect(await page.locator('#stage [data-thread="coming"]').getAttribute('d')).toContain('M');
    const stops = page.locator('.atlas-thread [data-row]');
    expect(await stops.count()).toBeGreaterThan(9);
    await stops.last().click();
    await settled(page);
    expect((await stateOf(page)).date >= '1957').toBe(true);
    await page.getByRole('button', { name: 'Stop following' }).click();
    await expect(page.locator('.atlas-thread')).toBeHidden();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('person');
  });

  test('the picture stays in its place when a mark beyond its edge is asked for', async ({
    page,
  }) => {
    await openAtlas(page, '1956-10-23/55.7,37.6,6');
    const moved = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLElement>('#stage button[data-event]')];
      const beyond = marks.filter((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return right < 0 || left > window.innerWidth;
      });
      for (const mark of beyond) {
        mark.focus();
        // As assistive technology and tools do.
        mark.scrollIntoView();
      }
      const scrolled = [...document.querySelectorAll('#stage, #stage *')].filter(
        ({ scrollLeft, scrollTop }) => scrollLeft !== 0 || scrollTop !== 0,
      );
      return { beyond: beyond.length, scrolled: scrolled.length };
    });
    expect(moved.beyond).toBeGreaterThan(0);
    expect(moved.scrolled).toBe(0);
  });

  test('is drawn without WebGL too', async ({ page }) => {
    await openAtlas(page, `${hungary}/person=imre-nagy`);
    expect((await stateOf(page)).renderer).toBe('still');
    const before = await drawnOf(page);
    expect(before.epoch).toBe('1956-10-23');
    await page.getByRole('button', { name: 'Move right' }).click();
    await expect.poll(async () => (await drawnOf(page)).camera.lng).toBeGreaterThan(19.6);
    await page.getByRole('button', { name: 'Military' }).click();
    await expect
      .poll(async () => (await drawnOf(page)).events.length)
      .toBeLessThan(before.events.length);
  });
});

test.describe('the atlas on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('follows one finger and two', async ({ page }) => {
    await openAtlas(page, hungary, '');
    const session = await page.context().newCDPSession(page);
    const touch = (type: string, ...points: readonly (readonly [number, number])[]) =>
      session.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const before = (await drawnOf(page)).camera;
    await touch('touchStart', [200, 200]);
    for (const x of [190, 170, 150]) await touch('touchMove', [x, 200]);
    await touch('touchEnd');
    const dragged = (await drawnOf(page)).camera;
    expect(dragged.lng).toBeGreaterThan(before.lng + 0.2);
    await touch('touchStart', [180, 200], [220, 200]);
    for (const wide of [10, 30, 60]) await touch('touchMove', [180 - wide, 200], [220 + wide, 200]);
    await touch('touchEnd');
    expect((await drawnOf(page)).camera.zoom - dragged.zoom).toBeCloseTo(2, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    // The panel gives the map its room.
    const padAt = async () => (await page.locator('#atlas-pad').boundingBox())?.y ?? 0;
    const beside = await padAt();
    await page.getByRole('button', { name: 'Hide' }).click();
    await expect(page.locator('.atlas-filter')).toBeHidden();
    await expect
      .poll(padAt, { message: 'the buttons follow it down' })
      .toBeGreaterThan(beside + 200);
    await settled(page);
  });

  test('a tap leaves nothing in the colour of what is pointed at', async ({ page }) => {
    await openAtlas(page, hungary);
    const touched = [
      page.getByRole('button', { name: 'Revolt' }),
      page.getByRole('button', { name: 'To the next event' }),
      page.locator('#bar summary'),
    ];
    for (const one of touched) {
      const colour = () => one.evaluate((element) => getComputedStyle(element).color);
      const before = await colour();
      // Twice: what is switched off and on, or opened and closed, is as it was.
      await one.tap();
      await one.tap();
      expect(await colour(), `${one}`).toBe(before);
    }
  });
});
