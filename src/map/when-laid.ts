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
  map: MapPort,
  sources: readonly string[],
  act: () => void,
): (() => void) => {
  const stop = (): void => void map.off('sourcedata', check);
  const check = (): void => {
    if (!sources.every((source) => map.isSourceLoaded(source))) return;
    stop();
    act();
  };
  map.on('sourcedata', check);
  check();
  return stop;
};
