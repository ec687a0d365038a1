import type { Position } from 'geojson';

/** A line, or a polygon with its holes; coordinates in degrees, longitude first. */
export type Pn2Feature =
  | { readonly kind: 'line'; readonly parts: readonly Position[][] }
  | { readonly kind: 'polygon'; readonly rings: readonly Position[][] };

/** What a geometry is: Marble's GeoDataPlacemark flags. */
const flags = { line: 0, ring: 1, outer: 2, inner: 3, many: 4 } as const;

/** Nodes stand on a grid of half a minute of arc. */
const stepsPerDegree = 120;

/**
 * Reads Marble's .pn2: big-endian, each run of nodes an absolute latitude and longitude followed by
 * differences of one byte. Only version 2 without colours is read, which is how Natural Earth comes.
 * @throws RangeError where the file is another version, is cut off or holds an unknown geometry.
 */
export const readPn2 = (file: Buffer): readonly Pn2Feature[] => {
  let offset = 0;
  const byte = () => file.readUInt8(offset++);
  const difference = () => file.readInt8(offset++);
  const short = () => {
    offset += 2;
    return file.readInt16BE(offset - 2);
  };
  const long = () => {
    offset += 4;
    return file.readUInt32BE(offset - 4);
  };

  const readNodes = (count: number): Position[] => {
    const nodes: Position[] = [];
    for (let node = 0; node < count; node += 1) {
      const [lat, lng, more] = [short(), short(), short()];
      nodes.push([lng / stepsPerDegree, lat / stepsPerDegree]);
      for (let next = 0; next < more; next += 1) {
        const [north, east] = [difference(), difference()];
        nodes.push([(lng + east) / stepsPerDegree, (lat + north) / stepsPerDegree]);
      }
    }
    return nodes;
  };

  const version = byte();
  const placemarks = long();
  const coloured = byte();
  if (version !== 2 || coloured !== 0) {
    throw new RangeError(
      `a .pn2 of version ${version}, colours ${coloured}; only 2 and 0 are read`,
    );
  }

  const assemble = (runs: readonly { flag: number; nodes: Position[] }[]): Pn2Feature => {
    if (runs.every(({ flag }) => flag === flags.line)) {
      return { kind: 'line', parts: runs.map(({ nodes }) => nodes) };
    }
    const strange = runs.find(({ flag }) => flag === flags.line || flag > flags.inner);
    if (strange !== undefined) throw new RangeError(`a geometry of kind ${strange.flag} in a .pn2`);
    const close = (nodes: Position[]) => [...nodes, ...nodes.slice(0, 1)];
    return { kind: 'polygon', rings: runs.map(({ nodes }) => close(nodes)) };
  };

  const features: Pn2Feature[] = [];
  let counted = 0;
  while (counted < placemarks && offset < file.length) {
    const flag = byte();
    long();
    counted += 1;
    if (flag !== flags.many) {
      features.push(assemble([{ flag, nodes: readNodes(long()) }]));
      continue;
    }
    const runs = Array.from({ length: byte() }, () => {
      const inner = byte();
      long();
      return { flag: inner, nodes: readNodes(long()) };
    });
    features.push(assemble(runs));
  }
  if (offset !== file.length) {
    throw new RangeError(`a .pn2 of ${file.length} bytes was read to ${offset}`);
  }
  return features;
};
