import type { Map as MapLibreMap } from 'maplibre-gl';
import { coarseWaterEnds, coarseWaterLayers } from '../drawing/water-layers.ts';
import { worldLayers } from '../drawing/world-layers.ts';
import { type WorldLevel, worldLevels } from '../drawing/world-levels.ts';
import type { Inks } from '../theme/tokens.ts';

type MapPort = Pick<MapLibreMap, 'setLayerZoomRange' | 'setPaintProperty'>;

/**
 * Lets each level give way to the next finer one that is on the map. Until then it is drawn as
 * close as the camera comes: a finer one that is late or lost leaves no hole.
 */
export const passOn = (map: MapPort, levels: ReadonlySet<WorldLevel>, inks: Inks): void => {
  for (const [index, level] of worldLevels.entries()) {
    const successor = worldLevels.slice(index + 1).find((finer) => levels.has(finer));
    if (successor === undefined) continue;
    const { below, sea, lines } = worldLayers(level, inks, successor);
    for (const { id, minzoom = 0, maxzoom = 24, paint = {} } of [...below, ...sea, ...lines]) {
      map.setLayerZoomRange(id, minzoom, maxzoom);
      for (const [name, value] of Object.entries(paint)) {
        if (name.endsWith('-opacity')) map.setPaintProperty(id, name as 'line-opacity', value);
      }
    }
  }
};

/** Lets the coarse water give way to the fine, which is on the map. */
export const passWaterOn = (map: Pick<MapPort, 'setLayerZoomRange'>): void => {
  for (const id of coarseWaterLayers) map.setLayerZoomRange(id, 0, coarseWaterEnds);
};
