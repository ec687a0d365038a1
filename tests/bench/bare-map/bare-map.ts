import { story } from 'virtual:thaw/story';
import type { GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import worldUrl from '../../../geodata/ground/world.topo.json?url';
import { readWorld } from '../../../src/ground/read-world.ts';
import { patternRatio, patternsOf } from '../../../src/map/hatching.ts';
import { openMap, pixelRatioOf } from '../../../src/map/open-map.ts';
import { createStyle } from '../../../src/map/style.ts';
import { worldFeatures } from '../../../src/map/world-features.ts';
import { bandsSource, groundSource } from '../../../src/map/world-levels.ts';
import { paper } from '../../../src/theme/tokens.ts';
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

const map = openMap(container, createStyle(story, paper), workerUrl, pixelRatioOf(window));
await map.once('style.load');
for (const [name, pattern] of patternsOf(paper)) {
  map.addImage(name, pattern, { pixelRatio: patternRatio });
}
const { ground, bands } = worldFeatures(readWorld(await (await fetch(worldUrl)).json()), {
  places: {},
  scenes: [],
});
map.getSource<GeoJSONSource>(groundSource('world'))?.setData(ground.features);
map.getSource<GeoJSONSource>(bandsSource('world'))?.setData(bands.features);
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
