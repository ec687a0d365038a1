import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Inks } from '../theme/tokens.ts';
import { worldLayers } from './world-layers.ts';
import { type WorldLevel, worldLevels } from './world-levels.ts';

type MapPort = Pick<MapLibreMap, 'setLayerZoomRange' | 'setPaintProperty'>;

/**
 * Lets each level that has a finer one beside it on the map give way to it. Until then it is drawn as
 * close as the camera comes: a finer one that is late or lost leaves no hole.
 */
export const passOn = (map: MapPort, levels: ReadonlySet<WorldLevel>, inks: Inks): void => {
  for (const [index, level] of worldLevels.entries()) {
    const finer = worldLevels[index + 1];
    if (finer === undefined || !levels.has(finer)) continue;
    const { below, sea, lines } = worldLayers(level, inks, true);
    for (const { id, minzoom = 0, maxzoom = 24, paint = {} } of [...below, ...sea, ...lines]) {
      map.setLayerZoomRange(id, minzoom, maxzoom);
      for (const [name, value] of Object.entries(paint)) {
        if (name.endsWith('-opacity')) map.setPaintProperty(id, name as 'line-opacity', value);
      }
    }
  }
};
