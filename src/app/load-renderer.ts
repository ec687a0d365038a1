import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/messages.ts';
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
    markWords: markWordsOf(language),
  });
};
