import { story } from 'virtual:thaw/story';
import type { GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import world from 'world-atlas/countries-50m.json';
import { readGround } from '../../../src/map/ground.ts';
import { openMap } from '../../../src/map/open-map.ts';
import { createStyle, groundSource } from '../../../src/map/style.ts';
import { paper } from '../../../src/map/tokens.ts';
import type { Camera, Viewport } from '../../../src/timeline/frame.ts';

declare global {
  interface Window {
    /** Drives the map along the cameras, one jumpTo a frame. Resolves after the last. */
    drive?: (cameras: readonly Camera[], padding: Viewport['padding']) => Promise<void>;
  }
}

document.body.style.margin = '0';
const container = document.createElement('div');
container.style.position = 'fixed';
container.style.inset = '0';
document.body.append(container);

const map = openMap(container, createStyle(story, paper), workerUrl, 1);
await map.once('style.load');
map.getSource<GeoJSONSource>(groundSource)?.setData(readGround(world));
for (const id of story.events.keys()) {
  map.setFeatureState({ source: 'traces', id }, { begun: true });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.drive = async (cameras, padding) => {
  for (const { lng, lat, ...camera } of cameras) {
    await nextFrame();
    map.jumpTo({ center: [lng, lat], ...camera, padding });
  }
  await nextFrame();
};
