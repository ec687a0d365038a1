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
import { dashesOf, linePaths } from '../../src/drawing/route-shaft.ts';
import { routeShape } from '../../src/drawing/route-shape.ts';
import { type Confidence, confidences, type RouteKind, routeKinds } from '../../src/story/story.ts';

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

  it('fills what widens and strokes the rest, in pieces where the record is unsure', () => {
    const piecesOf = (path: string) => path.split('M').length - 1;
    expect(routeShape([run], whole, routeManner('troops', 'high')).stroke).toBe('');
    expect(routeShape([run], whole, routeManner('march', 'high')).stroke).not.toBe('');
    const [sure, unsure] = (['high', 'low'] as const).map(
      (confidence) => routeShape([run], whole, routeManner('troops', confidence)).fill,
    );
    expect(piecesOf(sure ?? '')).toBe(2);
    expect(piecesOf(unsure ?? '')).toBeGreaterThan(5);
  });

  it('has an open head that is hollow behind the tip, and lets the shaft through', () => {
    const { fill, stroke } = routeShape([run], whole, routeManner('delegation', 'high'));
    const corners = fill.slice(1, -1).split('L');
    expect(corners[0]).toBe('100.0 0.0');
    expect(Number(corners[3]?.split(' ')[0])).toBeLessThan(100);
    expect(Number(corners[3]?.split(' ')[0])).toBeGreaterThan(Number(corners[1]?.split(' ')[0]));
    expect(stroke.split('M')).toHaveLength(3);
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

/** What is drawn of a movement, and how its stroke is drawn: all that an eye without colours has. */
const looksOf = (kind: RouteKind, confidence: Confidence): string => {
  const manner = routeManner(kind, confidence);
  const run = Array.from({ length: 41 }, (_, index) => station(5 * index, 0, index / 40));
  const { stroke, fill } = routeShape([run], whole, manner);
  return `${stroke} ${stroke === '' ? '' : `${manner.width} ${manner.dashes.join(' ')}`} ${fill}`;
};

describe('routeManner', () => {
  it('breaks what the record is not sure of, and leaves its shape', () => {
    for (const kind of routeKinds) {
      const [sure, unsure] = [routeManner(kind, 'high'), routeManner(kind, 'low')];
      expect(unsure).toEqual({ ...sure, dashes: unsure.dashes });
      expect(unsure.dashes.length).toBeGreaterThan(sure.dashes.length);
      expect(looksOf(kind, 'low')).not.toBe(looksOf(kind, 'high'));
    }
  });

  it.each(confidences)('tells every kind from every other without colour: %s', (confidence) => {
    const looks = routeKinds.map((kind) => looksOf(kind, confidence));
    expect(new Set(looks).size).toBe(routeKinds.length);
  });

  it('tells what is alike in meaning by more than a size', () => {
    const shapeOf = (kind: RouteKind) => {
      const { shaft, strands, head } = routeManner(kind, 'high');
      return { shaft, strands: strands?.count ?? 1, isOpen: head.isOpen };
    };
    expect(shapeOf('delegation')).not.toEqual(shapeOf('leader-flight'));
    expect(shapeOf('amnesty')).not.toEqual(shapeOf('exile'));
    expect(shapeOf('idea')).not.toEqual(shapeOf('document'));
  });
});

describe('linePaths', () => {
  const run = [station(0, 0, 0), station(50, 0, 0.5), station(100, 0, 1)];
  const points = (path: string) =>
    path
      .split('M')
      .slice(1)
      .map((one) => one.split('L'));

  it('draws strands beside each other, which part on their way where they fan out', () => {
    const level = { count: 2, apart: 4, fan: false };
    expect(points(linePaths(run, level, 1))).toEqual([
      ['0.0 -2.0', '50.0 -2.0', '100.0 -2.0'],
      ['0.0 2.0', '50.0 2.0', '100.0 2.0'],
    ]);
    expect(points(linePaths(run, { count: 3, apart: 8, fan: true }, 1))).toEqual([
      ['0.0 0.0', '50.0 -2.0', '100.0 -4.0'],
      ['0.0 0.0', '50.0 0.0', '100.0 0.0'],
      ['0.0 0.0', '50.0 2.0', '100.0 4.0'],
    ]);
    expect(points(linePaths(run, null, 1))).toEqual([['0.0 0.0', '50.0 0.0', '100.0 0.0']]);
  });
});

describe('dashesOf', () => {
  it('cuts a run into dashes, across its stations', () => {
    const run = [station(0, 0, 0), station(7, 0, 0.7), station(10, 0, 1)];
    expect(dashesOf(run, [4, 2]).map((part) => part.map(({ x }) => Math.round(x)))).toEqual([
      [0, 4],
      [6, 7, 10],
    ]);
  });

  it('covers as much of a run as the dashes ask for', () => {
    const steps = fc.array(fc.double({ min: 0.1, max: 30, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, (lengths) => {
        let x = 0;
        const run = [0, ...lengths].map((length) => {
          x += length;
          return station(x, 0, 0);
        });
        const covered = dashesOf(run, [6, 4]).reduce(
          (sum, part) => sum + (part.at(-1)?.x ?? 0) - (part[0]?.x ?? 0),
          0,
        );
        expect(covered).toBeCloseTo(6 * Math.floor(x / 10) + Math.min(6, x % 10), 6);
      }),
    );
  });
});
