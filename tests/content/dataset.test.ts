import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { siteData } from '../../scripts/prerender/site-data.ts';
import { type DatasetName, datasetNames } from '../../src/dataset/data-file.ts';
import { readBibtex } from '../fixtures/read-bibtex.ts';
import { compiled } from '../fixtures/site.ts';

const { story, words, facts } = compiled;
const files = siteData(compiled, 'https://example.org/thaw/');

const textOf = (dataset: DatasetName, format: string): string =>
  files.find((file) => file.dataset === dataset && file.format === format)?.text ?? '';

const csvOf = (dataset: DatasetName): readonly Readonly<Record<string, string>>[] =>
  parse(textOf(dataset, 'csv'), { bom: true, columns: true, record_delimiter: '\r\n' });

const geojsonOf = (dataset: DatasetName) => {
  const read = check(textOf(dataset, 'geojson'));
  if (read.type !== 'FeatureCollection') throw new Error(`${dataset} is a ${read.type}`);
  return read;
};

const featuresOf = (dataset: DatasetName) => geojsonOf(dataset).features;

const counts = { events: 180, places: 152, movements: 67, sources: 37 } as const;
const tables = ['events', 'places', 'movements'] as const;

/** In the table as in the other files, a list in a cell is joined by semicolons. */
const asCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
};

test('There are two files for everything that can be taken away', () => {
  expect(files.map(({ file }) => file)).toEqual([
    'data/thaw-events.geojson',
    'data/thaw-events.csv',
    'data/thaw-places.geojson',
    'data/thaw-places.csv',
    'data/thaw-movements.geojson',
    'data/thaw-movements.csv',
    'data/thaw-sources.bib',
    'data/thaw-sources.json',
  ]);
  expect(files.map(({ rows, dataset }) => rows === counts[dataset])).not.toContain(false);
});

describe.each(tables)('%s', (dataset) => {
  it('are all there, in both files, with the same in each column', () => {
    const features = featuresOf(dataset);
    const rows = csvOf(dataset);
    expect(features).toHaveLength(counts[dataset]);
    expect(new Set(features.map(({ id }) => id)).size).toBe(counts[dataset]);
    expect(rows).toHaveLength(counts[dataset]);
    features.forEach(({ id, properties }, index) => {
      const cells = Object.entries(properties ?? {}).map(([key, value]) => [key, asCell(value)]);
      expect(rows[index]).toMatchObject(Object.fromEntries(cells));
      expect(rows[index]?.['id']).toBe(id);
    });
  });

  it('say what they are, on what terms, and whom to name', () => {
    const head = { ...geojsonOf(dataset), features: null };
    expect(head).toMatchObject({
      title: expect.stringMatching(/^Thaw: /),
      licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      attribution: 'The Thaw authors, 2026, https://example.org/thaw/',
      language: 'en',
    });
    for (const row of csvOf(dataset)) {
      expect(row['licence']).toContain('https://creativecommons.org/licenses/by/4.0/');
      expect(row['attribution']).toContain('The Thaw authors');
    }
  });

  it('fit into the cells of a spreadsheet, and none of them is taken for a formula', () => {
    for (const row of csvOf(dataset)) {
      for (const [column, cell] of Object.entries(row)) {
        expect(cell.length).toBeLessThan(32_767);
        if (!['longitude', 'latitude'].includes(column)) expect(cell).not.toMatch(/^[=+\-@\t]/);
      }
    }
  });

  it('have no semicolon in an item of a list', () => {
    const items = featuresOf(dataset).flatMap(({ properties }) =>
      Object.values(properties ?? {})
        .filter(Array.isArray)
        .flat(),
    );
    expect(items.filter((item) => String(item).includes(';'))).toEqual([]);
  });

  it('have their columns explained in docs/data.md, each of them and no others', () => {
    const [, part = ''] =
      new RegExp(`\\n## ${dataset}\\n(.*?)(?=\\n## |$)`, 'is').exec(
        readFileSync('docs/data.md', 'utf8'),
      ) ?? [];
    const explained = [...part.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, column]) => column),
    );
    const common = ['dataset', 'licence', 'attribution'];
    const columns = Object.keys(csvOf(dataset)[0] ?? {}).filter((name) => !common.includes(name));
    expect(explained).toEqual(columns);
  });
});

describe('what the files say', () => {
  it('is where the story has it', () => {
    for (const { id, geometry } of featuresOf('places')) {
      const place = story.places[String(id)];
      expect(geometry).toEqual({ type: 'Point', coordinates: [place?.lng, place?.lat] });
    }
    for (const { id, geometry } of featuresOf('events')) {
      const place = story.places[story.events.find((event) => event.id === id)?.place ?? ''];
      expect(geometry).toEqual({ type: 'Point', coordinates: [place?.lng, place?.lat] });
    }
    for (const { id, geometry } of featuresOf('movements')) {
      const lines = story.routes[String(id)]?.lines;
      expect(geometry).toEqual({ type: 'MultiLineString', coordinates: lines });
    }
  });

  it('is where the story has it, in the tables too', () => {
    for (const { id, longitude, latitude } of csvOf('places')) {
      const place = story.places[id ?? ''];
      expect([Number(longitude), Number(latitude)]).toEqual([place?.lng, place?.lat]);
    }
    for (const { id, WKT } of csvOf('movements')) {
      const json = (WKT ?? '')
        .replace('MULTILINESTRING', '')
        .replace(/([\d.-]+) ([\d.-]+)/g, '[$1,$2]')
        .replaceAll('(', '[')
        .replaceAll(')', ']');
      expect(JSON.parse(json)).toEqual(story.routes[id ?? '']?.lines);
    }
  });

  it('is when the story has it, as precise and as sure as the record', () => {
    for (const { id, date, first_day, last_day, date_certain } of csvOf('events')) {
      const event = story.events.find((one) => one.id === id);
      expect(date).toBe(event?.date.edtf);
      expect(date_certain).toBe(String(event?.date.certain));
      const days = [first_day, last_day].map((day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000);
      expect(days).toEqual([event?.date.span.begin, (event?.date.span.end ?? 0) - 1]);
    }
  });

  it('has every scene that tells an event, and a scene for each of them', () => {
    const scenes = words.chapters.flatMap((chapter) => chapter.scenes);
    for (const { id, properties } of featuresOf('events')) {
      const telling = scenes.filter(({ events }) => events.some((event) => event.id === id));
      expect(properties?.['scenes']).toEqual(telling.map((scene) => scene.id));
      expect(telling).not.toEqual([]);
    }
    for (const { properties } of featuresOf('movements')) {
      expect(properties?.['scenes']).not.toEqual([]);
    }
  });

  it('keeps the dead as ranges, with their origin', () => {
    const notes = Object.fromEntries(csvOf('events').map(({ id = '', note = '' }) => [id, note]));
    expect(notes['tbilisi-shooting']).toMatch(
      /about twenty dead.*several dozen to several hundred/,
    );
    expect(notes['poznan-crushed']).toMatch(/57 listed by name \(Łukasz Jastrząb\); 58 in/);
    expect(notes['resistance-crushed']).toMatch(/669 to 720 Soviet soldiers/);
  });

  it('says nothing that is for editors alone', () => {
    // Some remarks are word for word what readers are told as well.
    const remarks = [...facts.events, ...facts.routes.map(({ properties }) => properties)]
      .filter(({ checkNote, note }) => checkNote !== note?.['en'])
      .flatMap(({ checkNote }) => checkNote ?? []);
    expect(remarks.length).toBeGreaterThan(0);
    const all = files.map(({ text }) => text).join('\n');
    expect(all).not.toContain('checkNote');
    const texts = [all, all.replaceAll('""', '"')];
    expect(
      remarks.filter((remark) =>
        texts.some((text) => text.includes(remark) || text.includes(JSON.stringify(remark))),
      ),
    ).toEqual([]);
  });

  it('leads from one file to the other by the same keys', () => {
    const sources = new Set(readBibtex(textOf('sources', 'bibtex')).map(({ id }) => id));
    const ids = (dataset: DatasetName) => new Set(featuresOf(dataset).map(({ id }) => id));
    const [places, events] = [ids('places'), ids('events')];
    const cited = (dataset: DatasetName, key: string): readonly string[] =>
      featuresOf(dataset).flatMap(({ properties }) => properties?.[key] ?? []);
    const unknown = [
      ...tables.flatMap((table) => cited(table, 'sources').filter((id) => !sources.has(id))),
      ...['place', 'other_places'].flatMap((key) => cited('events', key)),
      ...['from', 'to'].flatMap((key) => cited('movements', key)),
      ...cited('places', 'part_of'),
    ].filter((id) => !places.has(id));
    expect(unknown).toEqual([]);
    const told = [...cited('movements', 'events'), ...cited('places', 'events')];
    expect(told.filter((id) => !events.has(id))).toEqual([]);
    expect(sources).toEqual(new Set(words.sources.map(({ id }) => id)));
  });
});

/** After the schema of CSL-JSON 1.0.2, which allows no other fields; of these the fields that the story has. */
const cslItem = z.strictObject({
  id: z.string(),
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'legislation',
    'report',
    'speech',
  ]),
  ...Object.fromEntries(
    ['author', 'editor', 'translator'].map((key) => [
      key,
      z
        .array(
          z.strictObject({
            family: z.string().optional(),
            given: z.string().optional(),
            literal: z.string().optional(),
          }),
        )
        .optional(),
    ]),
  ),
  issued: z
    .strictObject({
      'date-parts': z.array(z.array(z.number()).min(1).max(3)).min(1).max(2),
    })
    .optional(),
  ...Object.fromEntries(
    [
      'title',
      'container-title',
      'collection-title',
      'volume-title',
      'publisher',
      'volume',
      'issue',
      'number',
      'page',
      'note',
      'DOI',
      'URL',
    ].map((key) => [key, z.string().optional()]),
  ),
  custom: z.record(z.string(), z.unknown()),
});

describe('the sources', () => {
  const csl = z.array(cslItem).parse(JSON.parse(textOf('sources', 'csl')));
  const bibtex = new Map(readBibtex(textOf('sources', 'bibtex')).map((item) => [item.id, item]));

  it('are all there as CSL-JSON, as they stand in the bibliography', () => {
    expect(csl).toHaveLength(counts.sources);
    expect(csl.map(({ custom, ...source }) => source)).toEqual(facts.sources);
    expect(csl.map(({ custom }) => custom['licence'])).not.toContain(undefined);
  });

  it('are all there as BibTeX, with their authors, titles and years', () => {
    expect(bibtex.size).toBe(counts.sources);
    for (const source of facts.sources) {
      const read = bibtex.get(source.id);
      expect(read?.title).toBe(source.title);
      for (const role of ['author', 'editor'] as const) {
        const names = (list: readonly object[] | undefined) =>
          list?.map((name) => Object.values(name).sort().join(' '));
        expect(names(read?.[role])).toEqual(names(source[role]));
      }
      const dates = source.issued?.['date-parts'] ?? [];
      const span = dates.map(([year]) => year).join('–');
      expect(read?.issued).toEqual(dates.length === 2 ? { literal: span } : source.issued);
      expect(read?.DOI).toBe(source.DOI);
      expect(read?.note).toBe(source['volume-title'] ?? source.note);
      expect(read?.publisher ?? read?.['container-title']).toBe(
        source.publisher ?? source['container-title'],
      );
    }
  });

  it('say at the top of the BibTeX on what terms', () => {
    expect(textOf('sources', 'bibtex')).toMatch(
      /^% Thaw: .*\n% CC BY 4\.0, https:\/\/\S+\n% The Thaw authors, 2026, https:\/\/example\.org\/thaw\/\n\n@/,
    );
  });
});

test('Everything that is offered belongs to a dataset that the page speaks of', () => {
  expect([...new Set(files.map(({ dataset }) => dataset))]).toEqual(datasetNames);
});
