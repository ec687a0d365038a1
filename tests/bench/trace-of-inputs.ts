import type { Browser, Page } from '@playwright/test';

/** What one input has cost, in milliseconds. */
export type InputCost = {
  /** From the input to the end of the first frame that answers it. */
  readonly answer: number;
  /** All that the main thread has done since, waiting for nothing: until the picture stood and for a while after. */
  readonly work: number;
  /** Of the work: scripts; styles and layout; painting and handing over. */
  readonly script: number;
  readonly layout: number;
  readonly paint: number;
  /** Drawing by other threads and processes, which a graphics card would do. They are not slowed down. */
  readonly raster: number;
};

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly type?: string } };
};

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'toplevel',
];

const [begin, end] = ['thaw-begin', 'thaw-end'];

const partOf: Readonly<Record<string, 'script' | 'layout' | 'paint'>> = {
  FunctionCall: 'script',
  EvaluateScript: 'script',
  TimerFire: 'script',
  FireAnimationFrame: 'script',
  EventDispatch: 'script',
  RunMicrotasks: 'script',
  MinorGC: 'script',
  MajorGC: 'script',
  UpdateLayoutTree: 'layout',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

const thousandth = 1 / 1000;

/** Durations of the parts, without what lies within one another: each moment belongs to the innermost. */
const ownTimes = (events: readonly TraceEvent[]) => {
  const own = { script: 0, layout: 0, paint: 0 };
  const open: { readonly part: keyof typeof own; readonly until: number }[] = [];
  for (const { name, ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts)) {
    const part = partOf[name];
    if (part === undefined) continue;
    while ((open.at(-1)?.until ?? Number.POSITIVE_INFINITY) <= ts) open.pop();
    const outer = open.at(-1);
    own[part] += dur;
    if (outer !== undefined) own[outer.part] -= dur;
    open.push({ part, until: ts + dur });
  }
  return own;
};

const costsIn = (trace: readonly TraceEvent[]): InputCost[] => {
  const whole = trace.filter(({ ph }) => ph === 'X');
  const marks = trace.filter(({ name, ph }) => (name === begin || name === end) && ph !== 'e');
  const main = marks[0];
  if (main === undefined) throw new Error('the trace has no marks of the bench');
  const ofMain = whole.filter(({ pid, tid }) => pid === main.pid && tid === main.tid);
  const begins = marks.filter(({ name }) => name === begin).map(({ ts }) => ts);
  const ends = marks.filter(({ name }) => name === end).map(({ ts }) => ts);
  return begins.flatMap((from) => {
    const to = ends.find((ts) => ts > from);
    const input = ofMain.find(
      ({ name, ts, args }) =>
        name === 'EventDispatch' && ts > from && args?.data?.type === 'keydown',
    );
    if (to === undefined || input === undefined) return [];
    const within = ({ ts }: TraceEvent) => ts >= input.ts - 1 && ts < to;
    const tasks = ofMain.filter(
      (one) => one.name === 'RunTask' && one.ts + (one.dur ?? 0) > input.ts && one.ts < to,
    );
    const commit = ofMain.find(
      ({ name, ts }) => name === 'Commit' && ts > input.ts + (input.dur ?? 0),
    );
    const inside = ofMain.filter(within);
    const own = ownTimes(inside);
    const sum = (events: readonly TraceEvent[]) =>
      events.reduce((all, { dur = 0 }) => all + dur, 0) * thousandth;
    return [
      {
        answer:
          commit === undefined
            ? Number.NaN
            : (commit.ts + (commit.dur ?? 0) - input.ts) * thousandth,
        work: sum(tasks),
        script: own.script * thousandth,
        layout: own.layout * thousandth,
        paint: own.paint * thousandth,
        raster: sum(whole.filter((one) => /^(RasterTask|GPUTask)$/.test(one.name) && within(one))),
      },
    ];
  });
};

/** Each time: what comes before, unmeasured; then the input, by a key. */
export type Attempt = { before(nth: number): Promise<void>; input(nth: number): Promise<void> };

/** Milliseconds after the picture stands in which what is done later still counts. */
const rest = 250;

const standing = (page: Page): Promise<void> =>
  page.evaluate(
    (milliseconds) =>
      new Promise<void>((resolve) => {
        const thaw = window.thaw;
        const then = () => setTimeout(resolve, milliseconds);
        if (thaw === undefined || thaw.state().settled) {
          then();
          return;
        }
        const undo = thaw.on('settled', () => {
          undo();
          then();
        });
      }),
    rest,
  );

/** Measures an input so many times, with a processor that is `slower` times as slow as this one. */
export const traceInputs = async (
  browser: Browser,
  page: Page,
  { before, input }: Attempt,
  { times, slower }: { readonly times: number; readonly slower: number },
): Promise<InputCost[]> => {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await browser.startTracing(page, { categories });
  for (let nth = 0; nth < times; nth += 1) {
    await before(nth);
    await standing(page);
    await page.evaluate((name) => void performance.mark(name), begin);
    await input(nth);
    await standing(page);
    await page.evaluate((name) => void performance.mark(name), end);
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.detach();
  return costsIn(traceEvents);
};
