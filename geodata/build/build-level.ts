import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { World } from '../../src/ground/ground.ts';
import type { Phase } from './phase.ts';
import type { RankedSpan } from './rank-borders.ts';
import { seamOf } from './seam.ts';
import type { Cells, Detail } from './simplify-cells.ts';
import { snapCells } from './snap-cells.ts';

type CellGeometry = (Polygon | MultiPolygon) & { properties: { cell: string } };
type Cut = Topology<{
  cells: GeometryCollection<{ cell: string }>;
  seam: MultiLineString;
}>;

const positive = (arc: number): number => (arc < 0 ? ~arc : arc);

/** The cells on the two sides of each arc; one cell where the sea is on the other. */
const sidesOf = (geometries: readonly CellGeometry[], arcCount: number): readonly string[][] => {
  const sides: string[][] = Array.from({ length: arcCount }, () => []);
  for (const { arcs, properties } of geometries) {
    for (const arc of (arcs as number[][][]).flat(2)) sides[positive(arc)]?.push(properties.cell);
  }
  return sides;
};

const span = ({ from, to }: { readonly from?: string; readonly to?: string }) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** One feature a phase, in their order, which gives it its number. */
const drawAreas = (cut: Cut, geometries: readonly CellGeometry[], phases: readonly Phase[]) => {
  const cells = new Map(geometries.map((geometry) => [geometry.properties.cell, geometry]));
  return phases
    .filter(({ rank }) => rank !== undefined)
    .map((phase, id) => ({
      ...mergeArcs(
        cut,
        phase.cells.flatMap((cell) => cells.get(cell) ?? []),
      ),
      id,
      properties: {
        id: phase.id,
        ...span(phase),
        rank: phase.rank,
        camp: phase.camp,
        hatched: phase.hatched,
      },
    }));
};

type Stretch = { readonly ranked: RankedSpan; readonly arcs: number[] };

/** The arcs along the sea, and those of the borders by rank and time. */
const sortArcs = (
  cut: Cut,
  sides: readonly string[][],
  spansBetween: (one: string, other: string) => readonly RankedSpan[],
): { readonly coast: readonly number[]; readonly stretches: readonly Stretch[] } => {
  const seam = new Set(cut.objects.seam.arcs.flat().map(positive));
  const coast: number[] = [];
  const stretches = new Map<string, Stretch>();
  sides.forEach(([one, other], arc) => {
    if (one === undefined || seam.has(arc)) return;
    if (other === undefined) coast.push(arc);
    else if (one !== other) {
      for (const ranked of spansBetween(one, other)) {
        const key = [ranked.rank, ranked.from ?? '', ranked.to ?? ''].join();
        const stretch = stretches.get(key) ?? { ranked, arcs: [] };
        stretch.arcs.push(arc);
        stretches.set(key, stretch);
      }
    }
  });
  const inOrder = [...stretches].sort(([a], [b]) => (a < b ? -1 : 1));
  return { coast, stretches: inOrder.map(([, stretch]) => stretch) };
};

/** One level of the ground, all of its objects on one set of arcs. */
export const buildLevel = (
  simplified: Cells,
  detail: Detail,
  phases: readonly Phase[],
  spansBetween: (one: string, other: string) => readonly RankedSpan[],
): World => {
  const snapped = snapCells(simplified, detail);
  const cut = topology({ cells: snapped, seam: seamOf(snapped) }) as unknown as Cut;
  const geometries = cut.objects.cells.geometries as CellGeometry[];
  const line = (arcs: readonly number[]): MultiLineString =>
    meshArcs(cut, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
  const sides = sidesOf(geometries, cut.arcs.length);
  const { coast, stretches } = sortArcs(cut, sides, spansBetween);
  const borders = stretches.map(({ ranked, arcs }, id) => ({
    ...line(arcs),
    id,
    properties: { rank: ranked.rank, ...span(ranked) },
  }));
  const whole = {
    ...cut,
    objects: {
      areas: { type: 'GeometryCollection', geometries: drawAreas(cut, geometries, phases) },
      borders: { type: 'GeometryCollection', geometries: borders },
      coast: line(coast),
      land: mergeArcs(cut, geometries),
    },
  } as unknown as World;
  const { bbox: _, ...level } = quantize(whole, {
    scale: [detail.grid, detail.grid],
    translate: [-180, -90],
  });
  return level as World;
};
