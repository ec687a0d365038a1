import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import groundUrl from 'world-atlas/countries-50m.json?url';
import type { Story } from '../story/story.ts';
import type { Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';

const loadGround = async (): Promise<unknown> => {
  const response = await fetch(groundUrl);
  if (!response.ok) throw new Error(`${groundUrl} answered ${response.status}`);
  return response.json();
};

/** Loads the map after the text. @throws where the machine has no WebGL 2, or a file is missing. */
export const loadRenderer = async (
  container: HTMLElement,
  story: Story,
  viewport: Viewport,
  onLoss: (loss: Loss, isLost: boolean) => void,
): Promise<Renderer> => {
  const ground = loadGround();
  // Fetched beside the code. Until the map is there to report its failure, that is not unhandled.
  ground.catch(() => undefined);
  const { createMapRenderer } = await import('../map/create-map-renderer.ts');
  const { language } = story;
  return createMapRenderer({ container, story, viewport, ground, workerUrl, language, onLoss });
};
