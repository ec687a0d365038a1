import type { DataFile, DatasetName } from '../../src/dataset/data-file.ts';
import { dataFiles } from '../../src/dataset/data-files.ts';
import type { MessageKey } from '../../src/i18n/messages.ts';
import { message } from '../../src/i18n/messages.ts';
import type { Facts } from '../../src/story/facts.ts';
import type { Story } from '../../src/story/story.ts';

/** As in LICENSE-CONTENT. */
const licence = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';
export const publicationYear = '2026';

const titles: Readonly<Record<DatasetName, MessageKey>> = {
  events: 'datasetEvents',
  places: 'datasetPlaces',
  movements: 'movements',
  sources: 'sources',
};

/** What the site offers to take away. `site` is its address, null where that is not known. */
export const siteData = (
  { facts, story }: { readonly facts: Facts; readonly story: Story },
  site: string | null,
): readonly DataFile[] => {
  const { language, title } = story;
  const named = { title, year: publicationYear };
  const attribution =
    site === null
      ? message(language, 'attribution', named)
      : message(language, 'attributionAt', { ...named, address: site });
  return dataFiles(facts, story, (dataset) => ({
    title: message(language, 'datasetTitle', {
      title,
      dataset: message(language, titles[dataset]).toLocaleLowerCase(language),
    }),
    licence,
    attribution,
    language,
  }));
};
