import { lastingId, lastings } from '../drawing/level-fading.ts';
import { worldLevels } from '../drawing/world-levels.ts';
import type { GroundInSight } from '../ground/ground-key.ts';
import type { Viewport } from '../timeline/frame.ts';

const layersInSight = worldLevels.flatMap((level) =>
  [`band-wash-${level}`, `border-${level}`].flatMap((id) =>
    lastings.map((lasting) => lastingId(id, lasting)),
  ),
);

/** As much of MapLibre's map as is read. */
type GroundMap = {
  getLayer(id: string): unknown;
  queryRenderedFeatures(
    box: [[number, number], [number, number]],
    options: { layers: string[] },
  ): readonly {
    readonly layer: { readonly id: string };
    readonly properties: Readonly<Record<string, unknown>>;
    readonly state?: Readonly<Record<string, unknown>>;
  }[];
};

const wordsOf = (features: readonly { readonly [name: string]: unknown }[], name: string) =>
  [...new Set(features.map((properties) => String(properties[name])))].sort();

/** The camps and borders in force that stand on the free part of MapLibre's map, by the state of its features. */
export const readGround = (map: GroundMap, { width, height, padding }: Viewport): GroundInSight => {
  const layers = layersInSight.filter((id) => map.getLayer(id) !== undefined);
  const inForce = map
    .queryRenderedFeatures(
      [
        [padding.left, padding.top],
        [width - padding.right, height - padding.bottom],
      ],
      { layers },
    )
    .filter(({ state, properties }) => Boolean(state?.['inForce'] ?? properties['always']));
  const of = (kind: string) =>
    inForce.filter(({ layer }) => layer.id.startsWith(kind)).map(({ properties }) => properties);
  return { camps: wordsOf(of('band'), 'camp'), borders: wordsOf(of('border'), 'rank') };
};
