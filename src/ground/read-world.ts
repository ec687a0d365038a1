import type { Objects, Topology } from 'topojson-specification';
import { areaRanks, borderRanks, camps, type World } from './ground.ts';
import { isRecord, quote, spanFault, wordFault } from './say-fault.ts';

type Geometry = {
  readonly type: string;
  readonly id?: unknown;
  readonly arcs?: unknown;
  readonly properties?: unknown;
};

const topologyFault = (file: unknown): string | null => {
  if (!isRecord(file)) return 'it is not an object';
  if (file['type'] !== 'Topology') return `its type is ${quote(file['type'])}, not "Topology"`;
  if (!Array.isArray(file['arcs']) || file['arcs'].length === 0) return 'it has no arcs';
  if (!isRecord(file['transform'])) return 'it has no transform';
  if (!isRecord(file['objects'])) return 'it has no objects';
  for (const [name, type] of Object.entries({
    areas: 'GeometryCollection',
    borders: 'GeometryCollection',
    coast: 'MultiLineString',
    land: 'MultiPolygon',
  })) {
    const object = file['objects'][name];
    if (!isRecord(object)) return `it has no object "${name}"`;
    if (object['type'] !== type) return `${name} is a ${quote(object['type'])}, not a ${type}`;
  }
  return null;
};

const isPoint = (point: unknown): boolean =>
  Array.isArray(point) && point.length === 2 && point.every(Number.isFinite);

const arcsFault = (arcs: readonly unknown[]): string | null => {
  const broken = arcs.findIndex(
    (arc) => !Array.isArray(arc) || arc.length < 2 || !arc.every(isPoint),
  );
  return broken < 0 ? null : `arc ${broken} is not a line of points`;
};

/** `arcs` may be nested to any depth. */
const missingArc = (arcs: unknown, count: number): string | null => {
  if (Array.isArray(arcs)) {
    for (const part of arcs) {
      const fault = missingArc(part, count);
      if (fault !== null) return fault;
    }
    return null;
  }
  const arc = typeof arcs === 'number' && arcs < 0 ? ~arcs : arcs;
  return Number.isInteger(arc) && Number(arc) < count
    ? null
    : `names arc ${quote(arcs)}, but there are ${count}`;
};

const areaFault = (properties: Record<string, unknown>): string | null =>
  (typeof properties['id'] === 'string' ? null : `its id is ${quote(properties['id'])}`) ??
  wordFault(properties, 'rank', areaRanks) ??
  wordFault(properties, 'camp', camps) ??
  (typeof properties['hatched'] === 'boolean' ? null : 'it does not say whether it is hatched');

const borderFault = (properties: Record<string, unknown>): string | null =>
  wordFault(properties, 'rank', borderRanks);

const featuresFault = (
  name: 'areas' | 'borders',
  { arcs, objects }: Topology<Objects>,
  faultOf: (properties: Record<string, unknown>) => string | null,
): string | null => {
  const { geometries } = objects[name] as unknown as { geometries?: unknown };
  if (!Array.isArray(geometries) || geometries.length === 0) return `${name} is empty`;
  for (const [index, geometry] of (geometries as Geometry[]).entries()) {
    const { properties } = geometry;
    const fault = isRecord(properties)
      ? (faultOf(properties) ??
        spanFault(properties) ??
        (geometry.id === index ? null : `its number is ${quote(geometry.id)}`) ??
        missingArc(geometry.arcs, arcs.length))
      : 'it has no properties';
    if (fault !== null) return `${name} ${index}: ${fault}`;
  }
  return null;
};

const faultOf = (file: unknown): string | null => {
  const fault = topologyFault(file);
  if (fault !== null) return fault;
  const topology = file as Topology<Objects>;
  return (
    arcsFault(topology.arcs) ??
    featuresFault('areas', topology, areaFault) ??
    featuresFault('borders', topology, borderFault) ??
    (['coast', 'land'] as const)
      .map((name) => {
        const missing = missingArc((topology.objects[name] as Geometry).arcs, topology.arcs.length);
        return missing === null ? null : `${name} ${missing}`;
      })
      .find((missing) => missing !== null) ??
    null
  );
};

/**
 * A level of the world out of a parsed file.
 * @throws TypeError saying what is missing or damaged.
 */
export const readWorld = (file: unknown): World => {
  const fault = faultOf(file);
  if (fault !== null) throw new TypeError(`the ground cannot be read: ${fault}`);
  return file as World;
};
