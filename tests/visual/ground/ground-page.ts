import '../../../src/app/styles.css';
import { loadRenderer } from '../../../src/app/load-renderer.ts';
import { loadStory } from '../../../src/app/load-story.ts';
import { dayNumber } from '../../../src/story/days.ts';
import { categories } from '../../../src/story/story.ts';
import { createTimeline } from '../../../src/timeline/create-timeline.ts';
import type { Camera, Viewport } from '../../../src/timeline/frame.ts';

export type GroundView = Pick<Camera, 'lng' | 'lat' | 'zoom'>;

declare global {
  interface Window {
    /** Shows the ground of a day (YYYY-MM-DD) without any event. Resolves when the picture stands. */
    showGround?: (day: string, view: GroundView) => Promise<void>;
  }
}

document.body.style.margin = '0';
const story = await loadStory();

const stage = document.createElement('div');
document.body.append(stage);

const viewport: Viewport = {
  width: window.innerWidth,
  height: window.innerHeight,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};
const timeline = createTimeline(story, viewport);

// Not awaited at the top level: the map's own chunk imports from this one, and would wait for it.
void loadRenderer('map', {
  container: stage,
  story,
  viewport,
  theme: 'paper',
  onMark: () => {},
  onLoss: (loss, isLost) => {
    if (isLost) throw new Error(`the ground page lost its ${loss}`);
  },
}).then((renderer) => {
  window.showGround = (day, view) =>
    new Promise((resolve) => {
      const undo = renderer.onSettled(() => {
        undo();
        resolve();
      });
      const camera = { ...view, pitch: 0, bearing: 0 };
      renderer.draw(timeline.frameOn(dayNumber(day), camera, { hidden: categories }));
    });
});
