import type { Position } from 'geojson';
import { inForceOn } from '../ground/in-force.ts';
import type { Plan, PlanFeature, PlanKind } from '../ground/plan.ts';
import { dayNumber } from '../story/days.ts';
import type { Point } from './box.ts';
import type { View } from './view.ts';

/** What something covers on a plan, as points along its outline, close enough to keep a name off. */
export type Footprint = {
  readonly points: readonly (readonly [lng: number, lat: number])[];
  /** Metres from the first of its points to the farthest. */
  readonly reach: number;
};

/** What is drawn in black, where letters could not be read. */
export const builtKinds: readonly PlanKind[] = ['building', 'footprint', 'wall'];

/** The zoom from which buildings are large enough to be kept free. */
const builtFrom = 12;

/** Metres from point to point: so many shares of the outline, between a least and a most. */
const spacing = { shares: 20, least: 14, most: 40 } as const;

/** Metres in a degree of latitude. */
const degree = 111_195;

const linesIn = (coordinates: unknown): readonly Position[][] => {
  if (!Array.isArray(coordinates) || !Array.isArray(coordinates[0])) return [];
  return typeof coordinates[0][0] === 'number'
    ? [coordinates as Position[]]
    : coordinates.flatMap(linesIn);
};

const metresBetween = ([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number =>
  degree * Math.hypot((bx - ax) * Math.cos((ay * Math.PI) / 180), by - ay);

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, point, index) => sum + metresBetween(line[index - 1] ?? point, point), 0);

const along = (line: readonly Position[]): Footprint['points'] => {
  const share = lengthOf(line) / spacing.shares;
  const step = Math.min(spacing.most, Math.max(spacing.least, share));
  return line.flatMap((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return [];
    const steps = Math.ceil(metresBetween(from, to) / step);
    return Array.from({ length: steps }, (_, number) => {
      const [ax = 0, ay = 0] = from;
      const [bx = 0, by = 0] = to;
      return [ax + ((bx - ax) * number) / steps, ay + ((by - ay) * number) / steps] as const;
    });
  });
};

const footprintOf = ({ geometry }: PlanFeature): readonly Footprint[] =>
  ('coordinates' in geometry ? linesIn(geometry.coordinates) : []).flatMap((line) => {
    const points = along(line);
    const [first] = points;
    if (first === undefined) return [];
    const reach = Math.max(...points.map(([lng, lat]) => metresBetween([...first], [lng, lat])));
    return [{ points, reach }];
  });

/** What features of some kinds cover on a day (ISO). */
export const planFootprints = (
  plans: readonly Plan[],
  epoch: string,
  kinds: readonly PlanKind[],
): Footprint[] => {
  const inForce = inForceOn(dayNumber(epoch));
  return plans.flatMap(({ features }) =>
    features
      .filter(({ properties }) => kinds.includes(properties.kind) && inForce(properties))
      .flatMap(footprintOf),
  );
};

/** What footprints cover of the stage: names keep off it. */
export const footprintsOn = (footprints: readonly Footprint[], view: View): Point[] => {
  const { camera, stage, pixelsPerMetre } = view;
  if (camera.zoom < builtFrom) return [];
  return footprints.flatMap(({ points, reach }) => {
    const [first] = points;
    if (first === undefined) return [];
    const [x, y] = view.project(...first);
    // In the foreground of a leaning picture a metre is longer.
    const away = 2 * reach * pixelsPerMetre;
    const isOff = x < -away || x > stage.width + away || y < -away || y > stage.height + away;
    return isOff ? [] : points.map(([lng, lat]) => view.project(lng, lat));
  });
};
