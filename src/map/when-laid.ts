import type { Map as MapLibreMap } from 'maplibre-gl';

type MapPort = {
  isSourceLoaded(source: string): boolean;
  on(type: 'sourcedata', listener: () => void): unknown;
  off(type: 'sourcedata', listener: () => void): unknown;
};

/**
 * Does something once, as soon as the map has drawn from all these sources whatever it needs of them now: data
 * that has been set is still cut and tessellated by workers, which may take seconds. Returns a function that
 * calls it off.
 */
export const whenLaid = (
  map: MapPort | MapLibreMap,
  sources: readonly string[],
  act: () => void,
): (() => void) => {
  const port: MapPort = map;
  const stop = (): void => void port.off('sourcedata', check);
  const check = (): void => {
    if (!sources.every((source) => port.isSourceLoaded(source))) return;
    stop();
    act();
  };
  port.on('sourcedata', check);
  check();
  return stop;
};
