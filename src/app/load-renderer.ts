import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { message } from '../i18n/messages.ts';
import type { Story } from '../story/story.ts';
import { inksOf, type Theme } from '../theme/theme.ts';
import type { Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { groundFiles } from './ground-files.ts';

type Options = {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly viewport: Viewport;
  readonly theme: Theme;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
};

/** Loads the map after the text. @throws where the machine has no WebGL 2, or a file is missing. */
export const loadRenderer = async ({ theme, ...options }: Options): Promise<Renderer> => {
  const { createMapRenderer } = await import('../map/create-map-renderer.ts');
  const { language } = options.story;
  return createMapRenderer({
    ...options,
    inks: inksOf[theme],
    ground: groundFiles,
    workerUrl,
    language,
    planWords: message(language, 'schematicPlan'),
  });
};
