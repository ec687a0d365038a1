import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { message } from '../i18n/messages.ts';
import type { Story } from '../story/story.ts';
import type { Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { groundFiles } from './ground-files.ts';

/** Loads the map after the text. @throws where the machine has no WebGL 2, or a file is missing. */
export const loadRenderer = async (
  container: HTMLElement,
  story: Story,
  viewport: Viewport,
  onLoss: (loss: Loss, isLost: boolean) => void,
): Promise<Renderer> => {
  const { createMapRenderer } = await import('../map/create-map-renderer.ts');
  const { language } = story;
  return createMapRenderer({
    container,
    story,
    viewport,
    ground: groundFiles,
    workerUrl,
    language,
    planWords: message(language, 'schematicPlan'),
    onLoss,
  });
};
