import '../../../src/app/fonts.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { groundFiles } from '../../../src/app/ground-files.ts';
import { loadStory } from '../../../src/app/load-story.ts';
import { createShownTraces } from '../../../src/drawing/shown-traces.ts';
import { createStyle, tracesSource } from '../../../src/drawing/style.ts';
import { createMapRenderer } from '../../../src/map/create-map-renderer.ts';
import { createGroundStage } from '../../../src/map/ground-stage.ts';
import { openMap, pixelRatioOf } from '../../../src/map/open-map.ts';
import { paper } from '../../../src/theme/tokens.ts';
import { createTimeline } from '../../../src/timeline/create-timeline.ts';
import type { Camera, Position, Viewport } from '../../../src/timeline/frame.ts';

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

/** A map that goes where it is told to. */
type Driven = {
  jumpTo(camera: Camera): void;
  /** Goes there, and resolves when all that the camera needs is there and drawn. */
  stand(camera: Camera): Promise<void>;
};

// The column of the cards is kept free, so that the map draws the same part of the world.
const story = await loadStory();

const viewport: Viewport = {
  width: window.innerWidth,
  height: window.innerHeight,
  padding: { top: 68, right: 0, bottom: 0, left: 504 },
};

/** In the midst of the story, and all that is shown of it. */
const still = createTimeline(story, viewport).frameAt((story.scenes.length / 2 + 0.9) as Position);

const onLoss = (loss: string, isLost: boolean): void => {
  if (isLost) throw new Error(`the bare map has lost a part: ${loss}`);
};

/** The map with all layers of the story on it, marks, routes and names among them, of one Frame for ever. */
const openStillStory = async (container: HTMLElement): Promise<Driven> => {
  const renderer = await createMapRenderer({
    container,
    story,
    viewport,
    ground: groundFiles,
    workerUrl,
    language: story.language,
    planWords: '',
    inks: paper,
    markWords: {
      region: '',
      nameOf: ({ title }) => title,
      dateOf: ({ date }) => date.edtf,
      pileOf: (_, name) => name,
    },
    onMark: () => undefined,
    onLoss,
  });
  const jumpTo = (camera: Camera) => renderer.draw({ ...still, camera });
  return {
    jumpTo,
    stand: (camera) =>
      new Promise((resolve) => {
        const stop = renderer.onSettled(() => {
          stop();
          resolve();
        });
        jumpTo(camera);
      }),
  };
};

/** MapLibre's map and its ground, without anything over it. */
const openMapAlone = async (container: HTMLElement): Promise<Driven> => {
  const map = openMap(container, createStyle(story, paper), workerUrl, pixelRatioOf(window));
  await map.once('style.load');
  const ground = createGroundStage({
    map,
    files: groundFiles,
    inks: paper,
    story,
    viewport: () => viewport,
    epoch: () => still.epoch,
    lights: () => [],
    onChange: () => map.triggerRepaint(),
    onLoss,
  });
  ground.restore();
  for (const id of createShownTraces(story)(still)) {
    map.setFeatureState({ source: tracesSource, id }, { drawn: true });
  }
  const jumpTo = ({ lng, lat, ...camera }: Camera) =>
    void map.jumpTo({ center: [lng, lat], ...camera, padding: viewport.padding });
  return {
    jumpTo,
    stand: async (camera) => {
      jumpTo(camera);
      do {
        ground.want(camera);
        map.triggerRepaint();
        await map.once('idle');
      } while (ground.isAwaited(camera));
    },
  };
};

document.body.style.margin = '0';
const container = document.createElement('div');
container.style.position = 'fixed';
container.style.inset = '0';
document.body.append(container);

const isAlone = new URLSearchParams(location.search).has('alone');
const { jumpTo, stand } = await (isAlone ? openMapAlone : openStillStory)(container);

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

window.bare = {
  visit: async (cameras, pause) => {
    for (const camera of cameras) {
      await Promise.race([stand(camera), new Promise((resolve) => setTimeout(resolve, pause))]);
    }
    for (const camera of cameras.slice(-1)) await stand(camera);
  },
  drive: async (cameras) => {
    for (const camera of cameras) {
      await nextFrame();
      jumpTo(camera);
    }
    await nextFrame();
  },
};
