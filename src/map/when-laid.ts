type MapPort = {
  isSourceLoaded(source: string): boolean;
  on(type: 'sourcedata' | 'idle', listener: () => void): unknown;
  off(type: 'sourcedata' | 'idle', listener: () => void): unknown;
};

/**
 * Does something once, as soon as the map has drawn from all these sources whatever it needs of them now: data
 * that has been set is still cut and tessellated by workers, which may take seconds. What the camera leaves before
 * it has come is told of by no source, only by the map's rest. Returns a function that calls it off.
 */
export const whenLaid = (
  map: MapPort,
  sources: readonly string[],
  act: () => void,
): (() => void) => {
  const stop = (): void => {
    map.off('sourcedata', check);
    map.off('idle', check);
  };
  const check = (): void => {
    if (!sources.every((source) => map.isSourceLoaded(source))) return;
    stop();
    act();
  };
  map.on('sourcedata', check);
  map.on('idle', check);
  check();
  return stop;
};
