import type { Facts } from '../story/facts.ts';
import type { Story } from '../story/story.ts';
import type { DataFile, DatasetName } from './data-file.ts';
import { eventRows } from './event-rows.ts';
import { placeRows } from './place-rows.ts';
import { routeRows } from './route-rows.ts';
import type { Credit } from './table.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCsl } from './write-csl.ts';
import { writeCsv } from './write-csv.ts';
import { writeGeojson } from './write-geojson.ts';

const fileName = (dataset: DatasetName, ending: string): string => `data/thaw-${dataset}.${ending}`;

/** Everything that can be taken away, in the language of the story. */
export const dataFiles = (
  facts: Facts,
  story: Story,
  creditOf: (dataset: DatasetName) => Credit,
): readonly DataFile[] => {
  const tables = [
    ['events', eventRows(facts, story)],
    ['places', placeRows(facts, story)],
    ['movements', routeRows(facts, story)],
  ] as const;
  const { sources } = facts;
  const bibliography = {
    dataset: 'sources',
    rows: sources.length,
  } as const;
  return [
    ...tables.flatMap(([dataset, rows]): readonly DataFile[] => {
      const of = { dataset, rows: rows.length };
      const credit = creditOf(dataset);
      return [
        {
          ...of,
          file: fileName(dataset, 'geojson'),
          format: 'geojson',
          text: writeGeojson(rows, credit),
        },
        { ...of, file: fileName(dataset, 'csv'), format: 'csv', text: writeCsv(rows, credit) },
      ];
    }),
    {
      ...bibliography,
      file: fileName('sources', 'bib'),
      format: 'bibtex',
      text: writeBibtex(sources, creditOf('sources')),
    },
    {
      ...bibliography,
      file: fileName('sources', 'json'),
      format: 'csl',
      text: writeCsl(sources, creditOf('sources')),
    },
  ];
};
