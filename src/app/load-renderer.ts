import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { formatDate, formatShortDate } from '../i18n/format-date.ts';
import { message } from '../i18n/message.ts';
import { readyScript } from '../loading/site-file.ts';
import { trustScript } from '../loading/trusted-scripts.ts';
import type { MarkWords, OnMark } from '../overlay/marks-layer.ts';
import { nameOn } from '../story/place-name.ts';
import type { Story } from '../story/story.ts';
import { inksOf, type Theme } from '../theme/theme.ts';
import type { Viewport } from '../timeline/frame.ts';
import type { Loss, Renderer } from '../timeline/renderer.ts';
import { groundFiles } from './ground-files.ts';

const markWordsOf = (language: string): MarkWords => ({
  region: message(language, 'marksOnTheMap'),
  nameOf: ({ title, date }, place) =>
    message(language, 'markName', {
      title,
      date: formatDate(date, language),
      place: nameOn(place, date.span.begin, language).name,
    }),
  dateOf: ({ date }, year) => formatShortDate(date, language, year),
  pileOf: (count, name) => message(language, 'pileName', { count, name }),
});

type Options = {
  readonly container: HTMLElement;
  readonly story: Story;
  readonly viewport: Viewport;
  readonly theme: Theme;
  readonly onMark: OnMark;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
};

/** What may draw the picture: the map on a graphics card, or the same drawing as SVG. */
export type RendererKind = 'map' | 'still';

/**
 * Loads what draws the picture after the text.
 * @throws where a file is missing; of a map also where the machine has no WebGL 2.
 */
export const loadRenderer = async (
  kind: RendererKind,
  { theme, ...options }: Options,
): Promise<Renderer> => {
  const { language } = options.story;
  const common = {
    ...options,
    inks: inksOf[theme],
    ground: groundFiles,
    language,
    planWords: message(language, 'schematicPlan'),
    markWords: markWordsOf(language),
  };
  if (kind === 'still') {
    const { createStillRenderer } = await import('../still/create-still-renderer.ts');
    return createStillRenderer(common);
  }
  // MapLibre draws nothing, and waits, where its worker cannot be fetched: asked for before, beside the map's code.
  const [{ createMapRenderer }, readyWorker] = await Promise.all([
    import('../map/create-map-renderer.ts'),
    readyScript(workerUrl),
  ]);
  return createMapRenderer({ ...common, workerUrl: trustScript(readyWorker) });
};
