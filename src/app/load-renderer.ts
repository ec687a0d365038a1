import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { formatDate } from '../i18n/format-date.ts';
import { message } from '../i18n/messages.ts';
import type { MarkWords, OnMark } from '../map/marks-layer.ts';
import { nameOn } from '../story/place-name.ts';
import type { Story } from '../story/story.ts';
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

/** Loads the map after the text. @throws where the machine has no WebGL 2, or a file is missing. */
export const loadRenderer = async (
  container: HTMLElement,
  story: Story,
  viewport: Viewport,
  onMark: OnMark,
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
    markWords: markWordsOf(language),
    onMark,
    onLoss,
  });
};
