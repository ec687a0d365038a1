import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../src/drawing/box.ts';
import {
  clipLine,
  pointsAlong,
  shorten,
  stopBefore,
  thinLine,
} from '../../src/drawing/clip-line.ts';
import { routeLines, trimLine } from '../../src/drawing/route-line.ts';
import { routeManner } from '../../src/drawing/route-manner.ts';
import { routeShape } from '../../src/drawing/route-shape.ts';
import { confidences, routeKinds } from '../../src/story/story.ts';

const equator =
  routeLines({
    lines: [
      [
        [0, 0],
        [10, 0],
        [40, 0],
      ],
    ],
  })[0] ?? [];
const lngs = (from: number, to: number) =>
  trimLine(equator, from, to).map(({ lng }) => Math.round(lng * 100) / 100);

describe('trimLine', () => {
  it('finds parts by their share of the length on the globe', () => {
    expect(equator.map(({ along }) => along.toFixed(2))).toEqual(['0.00', '0.25', '1.00']);
    expect(lngs(0, 1)).toEqual([0, 10, 40]);
    expect(lngs(0, 0.5)).toEqual([0, 10, 20]);
    expect(lngs(0.5, 0.75)).toEqual([20, 30]);
    expect(lngs(0.1, 0.25)).toEqual([4, 10]);
    expect(lngs(0.4, 0.4)).toEqual([]);
    expect(lngs(0, 0)).toEqual([]);
  });

  it('ends where it is told to, for any share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (to) => {
        expect(trimLine(equator, 0, to).at(-1)?.along).toBeCloseTo(to, 9);
      }),
    );
  });

  it('measures across 180° as on the globe', () => {
    const [line = []] = routeLines({
      lines: [
        [
          [170, 0],
          [190, 0],
          [200, 0],
        ],
      ],
    });
    expect(line[1]?.along).toBeCloseTo(2 / 3, 6);
  });
});

const box = { x: 0, y: 0, width: 100, height: 100 };
const station = (x: number, y: number, along = 0) => ({ x, y, along });

describe('clipLine', () => {
  it('keeps what is inside, and breaks where the line leaves or cannot be seen', () => {
    expect(clipLine([station(-50, 50, 0), station(150, 50, 1)], box)).toEqual([
      [station(0, 50, 0.25), station(100, 50, 0.75)],
    ]);
    const out = [station(50, 50), station(50, 150), station(80, 150), station(80, 50)];
    expect(clipLine(out, box).map((run) => run.length)).toEqual([2, 2]);
    expect(clipLine([station(1, 1), null, station(2, 2), station(3, 3)], box)).toHaveLength(1);
    expect(clipLine([station(-9, -9), station(-5, 50)], box)).toEqual([]);
    expect(clipLine([], box)).toEqual([]);
  });

  it('gives no point outside the box', () => {
    const some = fc.integer({ min: -300, max: 400 });
    const lines = fc.array(fc.option(fc.record({ x: some, y: some, along: fc.constant(0) })));
    const room = { x: -1e-6, y: -1e-6, width: 100.000002, height: 100.000002 };
    fc.assert(
      fc.property(lines, (line) => {
        for (const run of clipLine(line, box)) {
          expect(run.length).toBeGreaterThan(1);
          for (const { x, y } of run) expect(holds(room, [x, y])).toBe(true);
        }
      }),
    );
  });
});

describe('the end of a line', () => {
  const run = [station(0, 0, 0), station(30, 0, 0.3), station(100, 0, 1)];

  it('is shortened along the line', () => {
    expect(shorten(run, 20).at(-1)).toEqual(station(80, 0, 0.8));
    expect(shorten(run, 80).map(({ x }) => x)).toEqual([0, 20]);
    expect(shorten(run, 500)).toEqual([station(0, 0, 0)]);
  });

  it('stops before its destination and still counts as the end', () => {
    expect(stopBefore(run, [104, 0], 10).at(-1)).toEqual(station(94, 0, 1));
    expect(stopBefore(run, [200, 0], 10)).toBe(run);
  });

  it('survives thinning', () => {
    const dense = Array.from({ length: 11 }, (_, x) => station(x, 0, x / 10));
    expect(thinLine(dense, 4).map(({ x }) => x)).toEqual([0, 4, 10]);
    expect(thinLine([station(0, 0), station(1, 0)], 4)).toHaveLength(2);
  });

  it('is reached by the points along the line', () => {
    const points = pointsAlong(run, 25);
    expect(points.at(-1)).toEqual([100, 0]);
    expect(points.length).toBeGreaterThan(4);
  });
});

const whole = { along: 1, halt: 0 };

describe('routeShape', () => {
  const run = [station(0, 0, 0), station(50, 0, 0.5), station(100, 0, 1)];

  it('has an arrowhead at the drawn end, and only there', () => {
    const manner = routeManner('leader-flight', 'high');
    expect(routeShape([run], whole, manner).fill).toMatch(/^M100\.0 0\.0/);
    expect(routeShape([run.slice(0, 2)], whole, manner)).toMatchObject({ fill: '' });
    expect(routeShape([], whole, manner)).toEqual({ stroke: '', fill: '' });
  });

  it('fills what widens and strokes the rest', () => {
    expect(routeShape([run], whole, routeManner('troops', 'high')).stroke).toBe('');
    expect(routeShape([run], whole, routeManner('troops', 'low')).stroke).not.toBe('');
  });

  it('writes numbers only, however short the line is', () => {
    const length = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(length, fc.constantFrom(...routeKinds), (x, kind) => {
        const short = [station(0, 0, 0), station(x, 0, 1)];
        const { stroke, fill } = routeShape([short], whole, routeManner(kind, 'high'));
        expect(stroke + fill).not.toMatch(/NaN|Infinity|undefined/);
      }),
    );
  });
});

describe('routeManner', () => {
  it('dashes what the record is not sure of', () => {
    for (const kind of routeKinds) {
      expect(routeManner(kind, 'low')).toMatchObject({ shaft: 'stroked', dashes: [6, 6] });
    }
  });

  it('tells kinds apart without colour: no more than two look the same', () => {
    const looks = routeKinds.map((kind) => {
      const { shaft, width, dashes } = routeManner(kind, 'high');
      return `${shaft} ${width} ${dashes.join(' ')}`;
    });
    for (const look of looks) {
      expect(looks.filter((other) => other === look).length).toBeLessThanOrEqual(2);
    }
    expect(confidences).toContain('low');
  });
});
