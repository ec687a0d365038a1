import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';

/** The device cannot draw the map: it has no WebGL 2, or none is free. */
class NoGraphicsError extends Error {
  override readonly name = 'NoGraphicsError';
}

/** More device pixels than this for one CSS pixel cost more than they show. */
const finestPixels = 2;

export const pixelRatioOf = (window: Window): number =>
  Math.min(finestPixels, window.devicePixelRatio || 1);

/**
 * Opens MapLibre's map in a container, without controls, gestures or anything to focus.
 * @throws NoGraphicsError where WebGL 2 is missing.
 */
export const openMap = (
  container: HTMLElement,
  style: StyleSpecification,
  workerUrl: string,
  pixelRatio: number,
): MapLibreMap => {
  setWorkerUrl(workerUrl);
  try {
    const map = new MapLibreMap({
      container,
      style,
      pixelRatio,
      interactive: false,
      attributionControl: false,
      maplibreLogo: false,
      trackResize: false,
      fadeDuration: 0,
      minZoom: -2,
      maxZoom: 18,
      // The camera is the Frame's. MapLibre's own limits depend on the projection that it comes from.
      transformConstrain: (center, zoom) => ({ center, zoom }),
      renderWorldCopies: true,
      reduceMotion: true,
      validateStyle: false,
      canvasContextAttributes: { powerPreference: 'low-power' },
    });
    const canvas = map.getCanvas();
    for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
    return map;
  } catch (error) {
    throw new NoGraphicsError('the map needs WebGL 2, which this browser does not offer', {
      cause: error,
    });
  }
};
