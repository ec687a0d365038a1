import { expect, it } from 'vitest';
import { coarseWaterEnds } from '../../src/drawing/water-layers.ts';
import { levelBegins, levelFade, type WorldLevel } from '../../src/drawing/world-levels.ts';
import { passOn, passWaterOn } from '../../src/map/pass-on.ts';
import { paper } from '../../src/theme/tokens.ts';

const endsAfter = (...levels: WorldLevel[]): ReadonlyMap<string, number> => {
  const ends = new Map<string, number>();
  passOn(
    {
      setLayerZoomRange: (id: string, _begins: number, end: number) => void ends.set(id, end),
      setPaintProperty: () => undefined,
    } as unknown as Parameters<typeof passOn>[0],
    new Set(levels),
    paper,
  );
  return ends;
};

it('lets a level give way to the next that is on the map, though one between them is not', () => {
  expect(endsAfter('globe', 'fine').get('coast-globe')).toBe(levelBegins.fine + levelFade);
  expect(endsAfter('globe', 'world', 'fine').get('coast-globe')).toBe(
    levelBegins.world + levelFade,
  );
});

it('leaves the finest level as it is', () => {
  expect(endsAfter('globe', 'world').has('coast-world')).toBe(false);
});

it('takes the coarse lakes off the map where the fine ones are', () => {
  const ranges: unknown[] = [];
  passWaterOn({
    setLayerZoomRange: (...range: unknown[]) => void ranges.push(range),
  } as unknown as Parameters<typeof passWaterOn>[0]);
  expect(ranges).toEqual([
    ['lakes-globe', 0, coarseWaterEnds],
    ['lake-shores-globe', 0, coarseWaterEnds],
  ]);
});
