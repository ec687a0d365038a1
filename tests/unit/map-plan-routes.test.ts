import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRoutePlanner } from '../../src/drawing/plan-routes.ts';
import { bend, type Ending, spreadEndings } from '../../src/drawing/route-ends.ts';
import { enlarged, mannerAt, routeManner } from '../../src/drawing/route-manner.ts';
import { routeSample } from '../../src/drawing/route-sample.ts';
import { routeShape } from '../../src/drawing/route-shape.ts';
import { createView } from '../../src/drawing/view.ts';
import { type Route, routeKinds } from '../../src/story/story.ts';
import { viewport } from '../fixtures/map-frames.ts';
import { smallStory as story } from '../fixtures/small-story.ts';

const flight = Object.values(story.routes)[0];
if (flight === undefined) throw new Error('the small story has no route');

const station = (x: number, y: number, along: number) => ({ x, y, along });
const straight = [0, 0.25, 0.5, 0.75, 1].map((along) => station(400 * along, 0, along));

/** How far the outline reaches across the way at some x. */
const acrossAt = (path: string, x: number): number => {
  const heights = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].flatMap(([, px, py]) =>
    Math.abs(Number(px) - x) < 1 ? [Math.abs(Number(py))] : [],
  );
  return Math.max(...heights);
};

describe('the shape of a movement', () => {
  it('thickens towards the head of an army and thins where people leave', () => {
    const end = { along: 1, halt: 0 };
    const army = routeShape([straight], end, routeManner('troops', 'high')).fill;
    expect(acrossAt(army, 300)).toBeGreaterThan(acrossAt(army, 100));
    const stream = routeShape([straight], end, routeManner('exile', 'high')).fill;
    expect(acrossAt(stream, 300)).toBeLessThan(acrossAt(stream, 100));
  });

  it('has a bar across the head of what was stopped, wider than the head', () => {
    const manner = routeManner('troops', 'high');
    const free = routeShape([straight], { along: 1, halt: 0 }, manner).fill;
    const halted = routeShape([straight], { along: 1, halt: 1 }, manner).fill;
    expect(halted.startsWith(free)).toBe(true);
    const bar = halted.slice(free.length);
    expect(bar).not.toBe('');
    expect(acrossAt(bar, 404)).toBeGreaterThan(manner.head.width / 2);
  });

  it('grows with a large stage in all its measures', () => {
    const march = routeManner('march', 'high');
    expect(enlarged(march, 1)).toBe(march);
    expect(enlarged(march, 2)).toMatchObject({
      width: 2 * march.width,
      head: { length: 2 * march.head.length, width: 2 * march.head.width },
      beads: 2 * (march.beads ?? 0),
    });
    expect(enlarged(routeManner('march', 'low'), 2).dashes).toEqual([12, 12]);
    expect(enlarged(routeManner('delegation', 'high'), 2).strands?.apart).toBeCloseTo(7.6, 9);
  });

  it('never is a head without a shaft', () => {
    for (const kind of routeKinds) {
      const tiny = [station(0, 0, 0), station(4, 0, 1)];
      expect(routeShape([tiny], { along: 1, halt: 0 }, routeManner(kind, 'high'))).toEqual({
        stroke: '',
        fill: '',
      });
    }
  });

  it('shows the way of a long line whose head is out of the picture', () => {
    const cut = straight.slice(0, 4);
    const shape = routeShape([cut], { along: 1, halt: 0 }, routeManner('leader-flight', 'high'));
    expect(shape.fill).not.toBe('');
  });

  it('is lighter over the plan of a city', () => {
    const manner = routeManner('troops', 'high');
    expect(mannerAt(manner, 5)).toBe(manner);
    expect(mannerAt(manner, 14).width).toBeLessThan(manner.width * 0.6);
  });

  it('has its strands closer together on a small globe', () => {
    const manner = routeManner('amnesty', 'high');
    expect(mannerAt(manner, 1)).toBe(manner);
    const small = mannerAt(manner, 0.04);
    expect(small.strands?.apart).toBeLessThan((manner.strands?.apart ?? 0) * 0.6);
    expect(small.head.width).toBeLessThan(manner.head.width * 0.6);
    expect(small.width).toBe(manner.width);
  });

  it.each(routeKinds)('can be shown in a key: %s', (kind) => {
    const { stroke, fill } = routeSample(routeManner(kind, 'high'), 96, 24);
    expect(stroke + fill).toMatch(/^M/);
  });
});

const ending = (degrees: number): Ending => ({
  goal: [0, 0],
  approach: (degrees * Math.PI) / 180,
  width: 20,
  distance: 36,
});

const headsOf = (endings: readonly Ending[]) =>
  spreadEndings(endings).map((turn, index) => {
    const angle = (endings[index]?.approach ?? 0) + turn;
    return [36 * Math.cos(angle), 36 * Math.sin(angle)] as const;
  });

describe('lines that meet', () => {
  it('have their heads side by side, however close they come in', () => {
    const degrees = fc.array(fc.integer({ min: -180, max: 179 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(degrees, (angles) => {
        const heads = headsOf(angles.map(ending));
        for (const [index, [ax, ay]] of heads.entries()) {
          for (const [bx, by] of heads.slice(index + 1)) {
            expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(18);
          }
        }
      }),
    );
  });

  it('turn only where they meet, and only near their goal', () => {
    expect(spreadEndings([ending(0), ending(120)])).toEqual([0, 0]);
    expect(spreadEndings([ending(0), { ...ending(0), goal: [300, 0] }])).toEqual([0, 0]);
    expect(bend(station(200, 0, 0.5), [0, 0], 0.4)).toEqual(station(200, 0, 0.5));
    const { x, y } = bend(station(20, 0, 1), [0, 0], 0.4);
    expect(Math.hypot(x, y)).toBeCloseTo(20, 9);
  });
});

describe('a line across the antimeridian', () => {
  const across: Route = {
    ...flight,
    lines: [Array.from({ length: 41 }, (_, index) => [160 + index, 50 + index / 4] as const)],
  };

  it.each([-175, 175, 185])('is drawn in one piece by a camera at %i°', (lng) => {
    const camera = { lng, lat: 55, zoom: 3, bearing: 0, pitch: 0 };
    const view = createView(camera, viewport, ([east, north]) => ({
      x: viewport.width / 2 + (east - lng) * 12,
      y: viewport.height / 2 - (north - 55) * 20,
    }));
    const plan = createRoutePlanner({ [across.id]: across });
    const [drawn] = plan([{ id: across.id, progress: 1, presence: 1 }], view, []);
    const xs = drawn?.runs.flat().map(({ x }) => x) ?? [];
    expect(drawn?.runs).toHaveLength(1);
    for (const [index, x] of xs.entries()) {
      expect(x - (xs[index - 1] ?? x)).toBeGreaterThanOrEqual(0);
      expect(x - (xs[index - 1] ?? x)).toBeLessThan(20);
    }
  });
});
