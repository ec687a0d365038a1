import { expect, type Page, test } from '@playwright/test';
import { mainThread } from './main-thread.ts';
import { tellAmong } from './synthetic-events.ts';
import { tellRow } from './tell-row.ts';

declare global {
  interface Window {
    answered?: Promise<number>;
  }
}

/** How much slower than this machine. */
const slowDown = 4;

/** How often each input is made. */
const times = 12;

test.use({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 0.25 });

/** Waits by the page's own mark: asking for the state reads the whole picture back, which would be counted as work. */
const settled = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset['settled'] === 'true', undefined, {
    timeout: 120_000,
  });

/** Milliseconds from the moment at which an input was made to the end of the frame that answers it. */
const answerTo = async (page: Page, input: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    window.answered = new Promise((resolve) => {
      const hear = (happening: Event) => {
        for (const kind of ['keydown', 'click', 'input'])
          window.removeEventListener(kind, hear, { capture: true });
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - happening.timeStamp);
          port2.postMessage(null);
        });
      };
      for (const kind of ['keydown', 'click', 'input'])
        window.addEventListener(kind, hear, { capture: true });
    });
  });
  await input();
  return page.evaluate(() => window.answered ?? Number.NaN);
};

type Input = {
  readonly name: string;
  readonly address: string;
  /** A flight begins: its first frame is the answer. */
  readonly isFlight?: boolean;
  /** Made before each input, and not measured. */
  before?(page: Page, index: number): Promise<void>;
  make(page: Page, index: number): Promise<void>;
};

const words = ['p', 'po', 'poz', 'pozn', 'n', 'na', 'nag', 'nagy', 'k', 'kh', 'khr', 'bud'];
const atlas = '#atlas/1956-10-23/47.2,19.5,5.5';

const filter: Input = {
  name: 'changing a filter',
  address: atlas,
  before: (page) => page.getByRole('button', { name: 'Revolt' }).focus(),
  make: (page) => page.keyboard.press('Enter'),
};

const search: Input = {
  name: 'typing in the search',
  address: atlas,
  before: async (page, index) => {
    const field = page.getByRole('combobox', { name: 'Search places' });
    const word = words[index] ?? '';
    await field.fill(word.slice(0, -1));
    await field.focus();
  },
  make: (page, index) => page.keyboard.press((words[index] ?? '').slice(-1)),
};

const inputs: readonly Input[] = [
  {
    name: 'opening a card',
    address: '#s31',
    before: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.locator('.slip')).toHaveCount(0);
      const mark = page.locator('#stage button[data-event]:enabled').first();
      await mark.focus();
    },
    make: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'stepping a scene',
    isFlight: true,
    address: '#s20',
    before: async (page) => void (await settled(page)),
    make: (page) => page.keyboard.press('n'),
  },
  filter,
  search,
];

const quarter = (sorted: readonly number[]) =>
  sorted[Math.ceil(0.75 * sorted.length) - 1] ?? Number.NaN;

const figuresOf = (spent: readonly number[]) => {
  // For the first of them code is loaded.
  const sorted = spent.slice(1).sort((a, b) => a - b);
  const third = quarter(sorted);
  const figures = [sorted[0], sorted[sorted.length >> 1], third, sorted.at(-1)];
  return { third, words: figures.map((one) => one?.toFixed(0)).join(', ') };
};

/**
 * Milliseconds of the main thread's work that an input causes until the picture stands, at the third quarter of all
 * tries. How long the frame that answers it takes is told beside: here a processor draws it, and that is most of it.
 */
const measure = async (page: Page, origin: string, renderer: string, input: Input) => {
  await page.goto('about:blank');
  await page.goto(`${origin}/?renderer=${renderer}${input.address}`);
  await settled(page);
  const client = await page.context().newCDPSession(page);
  const answers: number[] = [];
  const work: number[] = [];
  for (let index = 0; index <= times; index += 1) {
    await input.before?.(page, Math.max(0, index - 1));
    await settled(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    const spent = await mainThread(
      page,
      async () => {
        answers.push(await answerTo(page, () => input.make(page, Math.max(0, index - 1))));
        if (input.isFlight !== true) await settled(page);
      },
      false,
    );
    work.push(1000 * spent);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await settled(page);
  }
  return { work: figuresOf(work), answers: figuresOf(answers) };
};

/** With the map and with the still. */
const measureBoth = async (
  page: Page,
  origin: string,
  input: Input,
  where: string,
  limit: number,
) => {
  for (const renderer of ['map', 'still']) {
    const { work, answers } = await measure(page, origin, renderer, input);
    const name = `${input.name}${where}, ${renderer}`;
    console.log(`${name}: least, median, 75 %, most:`);
    console.log(`  work ${work.words} ms, the frame with its drawing ${answers.words} ms`);
    const known = { promise: 'd', unit: 'ms' } as const;
    tellRow({ ...known, name: `${name}: main thread`, figure: work.third, limit });
    tellRow({ ...known, name: `${name}: until it is drawn, by software`, figure: answers.third });
  }
};

test(`inputs, ${slowDown} times slower than here`, async ({ page, baseURL }) => {
  test.setTimeout(20 * 60_000);
  for (const input of inputs) await measureBoth(page, baseURL ?? '', input, '', 200);
});

test(`filter and search among 100,000 events, ${slowDown} times slower than here`, async ({
  page,
  baseURL,
}) => {
  test.setTimeout(20 * 60_000);
  const isTold = await tellAmong(page, 100_000);
  for (const input of [filter, search]) {
    await measureBoth(page, baseURL ?? '', input, ' among 100,000 events', 300);
  }
  expect(isTold()).toBe(true);
});
