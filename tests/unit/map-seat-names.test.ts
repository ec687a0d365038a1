import { describe, expect, it } from 'vitest';
import { overlaps, type Point } from '../../src/drawing/box.ts';
import { markBox, type PlannedMark } from '../../src/drawing/plan-marks.ts';
import { seatNames, type WantedName } from '../../src/drawing/seat-names.ts';
import { createView } from '../../src/drawing/view.ts';
import type { Place } from '../../src/story/story.ts';
import { viewport } from '../fixtures/map-frames.ts';

const camera = { lng: 20, lat: 50, zoom: 3, bearing: 0, pitch: 0 };
const view = createView(camera, viewport, () => ({ x: 0, y: 0 }));

const point: Point = [900, 400];
const size = 34;

const nameOf = (id: string, kind: Place['kind']): WantedName => ({
  place: { id, kind } as Place,
  wording: { text: id, local: null, isEmphasised: false },
  size: { width: 60, height: 14 },
  shown: 1,
  point,
});

const markAt = (id: string, at: Point) =>
  ({ place: { id }, anchor: at, point: at }) as unknown as PlannedMark;

const seatOf = (name: WantedName, marks: readonly PlannedMark[]) =>
  seatNames([name], view, { marks, markSize: size, avoid: [] }).get(name.place.id);

describe('seatNames', () => {
  it('sets a town beside the marks that stand on it', () => {
    const mark = markAt('a-house', [904, 402]);
    const seat = seatOf(nameOf('vienna', 'city'), [mark]);
    expect(seat && overlaps(seat, markBox(mark, size))).toBe(false);
    expect(seat?.x).toBeGreaterThan(915);
  });

  it('leaves a country on itself, though marks of its capital are near, and sets it beside its own', () => {
    const country = nameOf('austria', 'country');
    const capital = seatOf(country, [markAt('vienna', [904, 391])]);
    expect(capital?.x).toBe(point[0] - 30);
    const own = seatOf(country, [markAt('austria', point)]);
    expect(own?.x).toBeGreaterThan(915);
  });

  it('does not set the name of a town where it would be read as that of the next', () => {
    const [mark, other] = [markAt('peking', [882, 360]), markAt('peking', [918, 360])];
    const next: WantedName = { ...nameOf('phyongyang', 'city'), point: [958, 352] };
    const names = [nameOf('peking', 'city'), next];
    const around = { marks: [mark, other], markSize: size, avoid: [] };
    const seat = seatNames(names, view, around).get('peking');
    const alone = seatNames(names.slice(0, 1), view, around).get('peking');
    expect(alone?.x).toBeGreaterThan(918);
    expect(seat).toBeDefined();
    expect(seat?.x).toBeLessThan(900);
  });
});
