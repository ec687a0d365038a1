import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, overlaps, type Point } from '../../src/drawing/box.ts';
import type { GroundName } from '../../src/drawing/ground-names.ts';
import { riverSeats, turnedSize } from '../../src/drawing/river-seats.ts';
import { seatGroundNames, type Taken } from '../../src/drawing/seat-ground-names.ts';
import { createView } from '../../src/drawing/view.ts';
import { viewport } from '../fixtures/map-frames.ts';

const camera = { lng: 20, lat: 50, zoom: 5, bearing: 0, pitch: 0 };

/** A flat map, 40 pixels a degree, whose middle is the middle of the free part. */
const view = createView(camera, viewport, ([lng, lat]) => ({
  x: 948 + (lng - camera.lng) * 40,
  y: 472 - (lat - camera.lat) * 60,
}));

const nothing: Taken = { boxes: [], avoid: [], squares: [], named: [] };
const sizesOf = (names: readonly GroundName[]) =>
  names.map(({ text }) => ({ width: 8 * text.length, height: 14 }));

const town = (text: string, lng: number, lat: number, more: Partial<GroundName> = {}) => ({
  id: `town-${text}`,
  text,
  kind: 'town' as const,
  lng,
  lat,
  reach: 0,
  zooms: [4, 9] as const,
  places: [text],
  rank: 3,
  ...more,
});

const textsOf = (names: readonly GroundName[], taken: Taken = nothing) =>
  seatGroundNames(names, view, taken, sizesOf).map(({ name }) => name.text);

describe('seatGroundNames', () => {
  const kiev = town('Kiev', 22, 51);

  it('writes a town beside its dot, and fades it in after its first zoom', () => {
    const [near] = seatGroundNames([kiev], view, nothing, sizesOf);
    expect(near).toMatchObject({ shown: 1, turn: 0, point: [1028, 412] });
    expect(holds(near?.box ?? view.stage, [1028, 412])).toBe(false);
    const [coming] = seatGroundNames([{ ...kiev, zooms: [4.96, 9] }], view, nothing, sizesOf);
    expect(coming?.shown).toBeCloseTo(0.4);
    expect(textsOf([{ ...kiev, zooms: [5, 9] }])).toEqual([]);
    expect(textsOf([{ ...kiev, zooms: [4, 4.9] }])).toEqual([]);
  });

  it('does not letter again what the scene names, nor what another name says', () => {
    const named = { id: 'Kiev', text: 'Kyiv', kind: 'city' as const, point: [0, 0] as Point };
    expect(textsOf([kiev], { ...nothing, named: [named] })).toEqual([]);
    expect(textsOf([kiev, { ...kiev, id: 'region-kiev', lng: 25 }])).toEqual(['Kiev']);
  });

  it('writes a sea only where its name fits between the shores', () => {
    const sea = { ...town('Azov', 22, 50), kind: 'water' as const };
    expect(textsOf([{ ...sea, span: [21.5, 22.5] }])).toEqual(['Azov']);
    expect(textsOf([{ ...sea, span: [21.7, 22.3] }])).toEqual([]);
  });

  it('leaves out a town whose dot is covered, and one beyond the free part', () => {
    const over = { x: 1020, y: 404, width: 16, height: 16 };
    expect(textsOf([kiev], { ...nothing, boxes: [over] })).toEqual([]);
    expect(textsOf([town('Paris', 2, 48)])).toEqual([]);
  });

  it('writes a building off the squares, which others may lie on', () => {
    const squares: Point[] = [[1060, 412]];
    const seats = (kind: GroundName['kind']) =>
      seatGroundNames([{ ...kiev, kind, places: [] }], view, { ...nothing, squares }, sizesOf);
    const [house, square] = [seats('building')[0], seats('square')[0]];
    expect(square && holds(square.box, [1060, 412])).toBe(true);
    expect(house && holds(house.box, [1060, 412])).toBe(false);
  });

  it('fades out towards the limb of the globe', () => {
    const far = { ...camera, zoom: 1 };
    const globe = createView(far, viewport, () => ({ x: 948, y: 472 }));
    const shownAt = (lat: number) =>
      seatGroundNames([town('A', 20, lat, { zooms: [0, 9] })], globe, nothing, sizesOf)[0]?.shown;
    expect([shownAt(50), shownAt(-15)]).toEqual([1, undefined]);
    expect(shownAt(-4.5)).toBeGreaterThan(0);
    expect(shownAt(-4.5)).toBeLessThan(1);
  });

  it('never lays a name on another, on what is there, or on a route, and bears few towns', () => {
    const towns = fc.uniqueArray(
      fc.record({
        text: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
        lng: fc.double({ min: 9, max: 31, noNaN: true }),
        lat: fc.double({ min: 44, max: 56, noNaN: true }),
      }),
      { selector: ({ text }) => text, minLength: 5, maxLength: 60 },
    );
    const points = fc.array(
      fc.tuple(fc.integer({ min: 480, max: 1440 }), fc.integer({ min: 68, max: 876 })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(towns, points, (places, avoid) => {
        const boxes = [{ x: 900, y: 400, width: 34, height: 34 }];
        const names = places.map(({ text, lng, lat }) => town(text, lng, lat));
        const placed = seatGroundNames(names, view, { ...nothing, boxes, avoid }, sizesOf);
        expect(placed.length).toBeLessThanOrEqual(19);
        for (const [index, { box }] of placed.entries()) {
          expect(avoid.some((point) => holds(box, point))).toBe(false);
          expect(boxes.some((other) => overlaps(box, other))).toBe(false);
          for (const other of placed.slice(index + 1)) {
            expect(overlaps(box, other.box) || holds(box, other.point)).toBe(false);
            expect(holds(other.box, placed[index]?.point ?? [0, 0])).toBe(false);
          }
        }
      }),
    );
  });
});

describe('riverSeats', () => {
  const size = { width: 40, height: 10 };
  const line: Point[] = [0, 20, 40, 60].map((x) => [x, 100 + x / 2]);

  it('lie beside the river, turned as it runs', () => {
    const [best] = riverSeats(line, size);
    expect(best?.turn).toBeCloseTo(26.57, 1);
    expect(best?.middle[1]).toBeLessThan(100 + (best?.middle[0] ?? 0) / 2 - 5);
  });

  it('read from left to right whichever way the river runs', () => {
    expect(riverSeats([...line].reverse(), size)[0]?.turn).toBeCloseTo(26.57, 1);
  });

  it('are none where it is too short, too steep or bends too much', () => {
    expect(riverSeats(line.slice(0, 2), size)).toEqual([]);
    expect(
      riverSeats(
        [0, 10, 20].map((y): Point => [0, 4 * y]),
        size,
      ),
    ).toEqual([]);
    const bend: Point[] = [
      [0, 0],
      [20, 15],
      [40, 0],
    ];
    expect(riverSeats(bend, size)).toEqual([]);
  });

  it('take the room of the turned name', () => {
    expect(turnedSize(size, 0)).toEqual(size);
    expect(turnedSize(size, 90).width).toBeCloseTo(10);
    expect(turnedSize(size, -30).height).toBeCloseTo(28.66, 1);
  });
});
