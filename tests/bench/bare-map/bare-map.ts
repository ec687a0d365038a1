import { story } from 'virtual:thaw/story';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { groundFiles } from '../../../src/app/ground-files.ts';
import { createShownTraces } from '../../../src/drawing/shown-traces.ts';
import { createStyle } from '../../../src/drawing/style.ts';
import { createGroundStage } from '../../../src/map/ground-stage.ts';
import { openMap, pixelRatioOf } from '../../../src/map/open-map.ts';
import { paper } from '../../../src/theme/tokens.ts';
import type { Camera, Viewport } from '../../../src/timeline/frame.ts';

declare global {
  interface Window {
    bare?: {
      /** Stands at each camera for so many milliseconds at most, and loads what the story would load there. */
      visit(cameras: readonly Camera[], pause: number): Promise<void>;
      /** Drives the map along the cameras, one jumpTo a frame. Resolves after the last. */
      drive(cameras: readonly Camera[]): Promise<void>;
    };
  }
}

/** In the midst of the story, and all that the ground shows of it. */
const day = '1955-05-14';

// The column of the cards is kept free, so that the map draws the same part of the world.
const viewport: Viewport = {
  width: window.innerWidth,
  height: window.innerHeight,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};

document.body.style.margin = '0';
const container = document.createElement('div');
container.style.position = 'fixed';
container.style.inset = '0';
document.body.append(container);

const map = openMap(container, createStyle(story, paper), workerUrl, pixelRatioOf(window));
await map.once('style.load');
const ground = createGroundStage({
  map,
  files: groundFiles,
  inks: paper,
  story,
  viewport: () => viewport,
  epoch: () => day,
  lights: () => [],
  onChange: () => map.triggerRepaint(),
  onLoss: (loss) => {
    throw new Error(`the bare map has lost a part: ${loss}`);
  },
});
ground.restore();
for (const id of createShownTraces(story)({ past: story.events.length, hidden: [] })) {
  map.setFeatureState({ source: 'traces', id }, { drawn: true });
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const jumpTo = ({ lng, lat, ...camera }: Camera) =>
  map.jumpTo({ center: [lng, lat], ...camera, padding: viewport.padding });

/** As the story counts a picture as settled: all that the camera needs is there and drawn. */
const complete = async (camera: Camera): Promise<void> => {
  do await map.once('idle');
  while (ground.isAwaited(camera));
};

window.bare = {
  visit: async (cameras, pause) => {
    for (const camera of cameras) {
      ground.want(camera);
      jumpTo(camera);
      await Promise.race([complete(camera), new Promise((resolve) => setTimeout(resolve, pause))]);
    }
    while (cameras.some(ground.isAwaited)) await nextFrame();
    map.triggerRepaint();
    await map.once('idle');
  },
  drive: async (cameras) => {
    for (const camera of cameras) {
      await nextFrame();
      jumpTo(camera);
    }
    await nextFrame();
  },
};
