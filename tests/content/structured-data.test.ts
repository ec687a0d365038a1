import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { compiled, sitePagesOf } from '../fixtures/site.ts';

const site = 'https://example.org/thaw/';
const pages = sitePagesOf(site);

const dataOf = (file: string): unknown => {
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(pages.get(file) ?? '');
  return block === null ? null : JSON.parse(block[1] ?? '');
};

/**
 * That the names are schema.org's is checked when the types are: here, that the values are what these
 * names promise.
 */
const day = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);
const period = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/);
const address = z.url().startsWith(site);
const text = z.string().min(1);

const place = z.strictObject({
  '@type': z.literal('Place'),
  name: text,
  geo: z
    .strictObject({
      '@type': z.literal('GeoCoordinates'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .optional(),
});

const event = z
  .strictObject({
    '@type': z.literal('Event'),
    name: text,
    description: text,
    startDate: day.optional(),
    endDate: day.optional(),
    location: place,
  })
  .refine(({ startDate = '', endDate = '' }) => startDate <= endDate);

const part = z.strictObject({
  '@type': z.literal('Article'),
  headline: text,
  inLanguage: z.literal('en'),
  url: address,
});

const article = part.extend({
  '@context': z.literal('https://schema.org'),
  license: z.url(),
  isAccessibleForFree: z.literal(true),
  temporalCoverage: period.optional(),
});

const story = article.extend({ description: text, hasPart: z.array(part).length(6) });
const chapter = article.extend({
  position: z.int().min(1).max(6),
  isPartOf: part,
  hasPart: z.array(part).min(1),
});
const scene = article.extend({ description: text, isPartOf: part, about: z.array(event) });

const { chapters } = compiled.words;
const scenes = chapters.flatMap((one) => one.scenes);

const pathsOf = (parts: readonly { readonly url: string }[]): readonly string[] =>
  parts.map(({ url }) => url.replace(site, ''));

describe('what the pages say to machines', () => {
  it('names the story and its chapters', () => {
    const data = story.parse(dataOf('index.html'));
    expect(data).toMatchObject({ headline: 'Thaw', url: site });
    expect(data.temporalCoverage).toBe('1953-03-06/1991-12');
    expect(pathsOf(data.hasPart)).toEqual(chapters.map(({ id }) => `chapters/${id}.html`));
  });

  it.each(chapters.map(({ id }) => id))('names the chapter %s and its scenes', (id) => {
    const data = chapter.parse(dataOf(`chapters/${id}.html`));
    expect(pathsOf([data, data.isPartOf])).toEqual([`chapters/${id}.html`, '']);
    expect(pathsOf(data.hasPart).filter((path) => !pages.has(path))).toEqual([]);
  });

  it.each(scenes.map(({ id }) => id))('names the scene %s and its events', (id) => {
    const data = scene.parse(dataOf(`scenes/${id}.html`));
    const told = scenes.find((one) => one.id === id)?.events ?? [];
    expect(data.about.map(({ name }) => name)).toEqual(told.map(({ title }) => title));
  });
});

test('What the record doubts gets no date', () => {
  const dated = scenes.flatMap(({ id, events }) => {
    const { about } = scene.parse(dataOf(`scenes/${id}.html`));
    return events.map(({ date }, index) => ({ date, startDate: about[index]?.startDate }));
  });
  const [sure, doubtful] = [true, false].map((certain) =>
    dated.filter(({ date }) => date.certain === certain),
  );
  expect(sure?.filter(({ startDate }) => startDate === undefined)).toEqual([]);
  expect(doubtful?.length).toBeGreaterThan(0);
  expect(doubtful?.filter(({ startDate }) => startDate !== undefined)).toEqual([]);
});
