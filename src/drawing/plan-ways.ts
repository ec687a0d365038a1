import type { Geometry, Position } from 'geojson';
import { inForceOn } from '../ground/in-force.ts';
import type { Plan, PlanFeature } from '../ground/plan.ts';
import { dayNumber } from '../story/days.ts';
import { localOf, readableName } from './plan-names.ts';
import { isClearOn } from './plan-sheet.ts';
import { isInRing } from './rings.ts';

export type WayKind = 'river' | 'avenue' | 'street' | 'bridge' | 'stream';

/** A name that runs along a line of a plan on a day. The more important come first. */
export type WayName = {
  readonly id: string;
  readonly kind: WayKind;
  /** What is written where there is room for it; if not, the next. */
  readonly texts: readonly string[];
  /** Each with the metres from the beginning of the line. */
  readonly points: readonly (readonly [lng: number, lat: number, metres: number])[];
  readonly length: number;
  /** The zoom from which it stands. */
  readonly from: number;
};

/** The zooms from which names run along ways. */
const firstZooms: Readonly<Record<WayKind, number>> = {
  river: 11,
  avenue: 12.4,
  bridge: 13.2,
  street: 12.8,
  stream: 14,
};

const kinds = Object.keys(firstZooms);

const degree = 111_195;

const kindOf = ({ properties: { kind, class: sort } }: PlanFeature): WayKind | null => {
  if (kind === 'riverName') return sort === 'stream' ? 'stream' : 'river';
  if (kind === 'bridge') return 'bridge';
  if (kind !== 'street') return null;
  return sort === 'avenue' ? 'avenue' : 'street';
};

const linesOf = (geometry: Geometry): readonly Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
};

/** The stretches of a line whose points are all kept. */
const stretchesOf = (line: readonly Position[], isKept: (point: Position) => boolean) => {
  const stretches: Position[][] = [[]];
  for (const point of line) {
    if (isKept(point)) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
};

/** The outlines of the islands of a plan. */
const islandsOf = ({ features }: Plan): readonly Position[][] =>
  features.flatMap(({ properties: { kind }, geometry }) =>
    kind === 'island' && geometry.type === 'Polygon' ? geometry.coordinates.slice(0, 1) : [],
  );

const measured = (line: readonly Position[]): WayName['points'] => {
  let metres = 0;
  return line.map(([lng = 0, lat = 0], index) => {
    const [lastLng = lng, lastLat = lat] = line[index - 1] ?? [];
    const across = (lng - lastLng) * Math.cos((lat * Math.PI) / 180);
    metres += degree * Math.hypot(across, lat - lastLat);
    return [lng, lat, metres] as const;
  });
};

const textsOf = (kind: WayKind, { name }: PlanFeature['properties']): readonly string[] => {
  if (name === undefined) return [];
  const local = localOf(name);
  const readable = readableName(name);
  if (kind === 'river' || kind === 'stream')
    return local === null ? [name.en] : [`${name.en} · ${local}`, name.en];
  return kind === 'avenue' && local !== null && readable !== local
    ? [`${readable} · ${local}`, readable]
    : [readable];
};

/** The names of rivers, avenues, streets and bridges on a day (ISO). */
export const planWays = (plans: readonly Plan[], epoch: string): WayName[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return plans
    .flatMap((plan) => {
      const { city, bounds } = plan;
      const islands = islandsOf(plan);
      return plan.features.flatMap((feature): WayName[] => {
        const kind = kindOf(feature);
        const { properties, geometry } = feature;
        const texts = kind === null ? [] : textsOf(kind, properties);
        if (kind === null || texts.length === 0 || !inForce(properties)) return [];
        const isKept = (point: Position): boolean =>
          isClearOn(bounds, point[0] ?? 0, point[1] ?? 0) &&
          ((kind !== 'river' && kind !== 'stream') ||
            !islands.some((ring) => isInRing(ring, point[0] ?? 0, point[1] ?? 0)));
        const stretches = linesOf(geometry).flatMap((line) => stretchesOf(line, isKept));
        return stretches.map((line, part) => {
          const points = measured(line);
          const length = points.at(-1)?.[2] ?? 0;
          const id = `${city}-${kind}-${properties.key}-${part}`;
          return { id, kind, texts, points, length, from: firstZooms[kind] };
        });
      });
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.length - a.length);
};
