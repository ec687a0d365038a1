import type { Article, Event, Place as PlaceThing, WithContext } from 'schema-dts';
import { nameOn } from '../../src/story/place-name.ts';
import type { DateRecord, Place, Story } from '../../src/story/story.ts';
import type { ChapterWords, EventWords, SceneWords, Words } from '../../src/story/words.ts';
import type { Address } from './site-page.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A date as ISO 8601 has it, as precise as the record; an interval with its ends around a slash. Null
 * where the record doubts it: schema.org has no word for that.
 */
const isoDate = ({ edtf, certain }: DateRecord): string | null =>
  certain && /^[\d-]+(?:\/[\d-]+)?$/.test(edtf) ? edtf : null;

const temporal = (date: DateRecord): { temporalCoverage?: string } => {
  const iso = isoDate(date);
  return iso === null ? {} : { temporalCoverage: iso };
};

/** Points stand for cities and for what is in them; a country is more than a point. */
const isPoint = ({ kind }: Place): boolean => kind === 'city' || kind === 'site';

const placeThing = (place: Place, date: DateRecord, language: string): PlaceThing => ({
  '@type': 'Place',
  name: nameOn(place, date.span.begin, language).name,
  ...(isPoint(place)
    ? { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lng } }
    : {}),
});

const days = (date: DateRecord): { startDate?: string; endDate?: string } => {
  const iso = isoDate(date);
  if (iso === null) return {};
  const [startDate = iso, endDate = startDate] = iso.split('/');
  return { startDate, endDate };
};

const eventThing = (event: EventWords, story: Story): Event => {
  const record = story.events.find(({ id }) => id === event.id);
  const place = record === undefined ? undefined : story.places[record.place];
  return {
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    ...days(event.date),
    ...(place === undefined ? {} : { location: placeThing(place, event.date, story.language) }),
  };
};

type Of = { readonly words: Words; readonly story: Story; readonly address: Address };

const part = ({ words, address }: Of, name: string, file: string) => ({
  '@type': 'Article' as const,
  headline: name,
  inLanguage: words.language,
  url: address(file),
});

const free = { license: licence, isAccessibleForFree: true } as const;

/** From the first day of the story's scenes to the last. */
const coverage = ({ chapters }: Words): string => {
  const dates = chapters.map(({ date }) => date.edtf.split('/'));
  return `${dates[0]?.[0]}/${dates.at(-1)?.at(-1)}`;
};

/** The story, and its chapters as its parts. */
export const storyThing = (of: Of, file: string): WithContext<Article> => ({
  '@context': 'https://schema.org',
  ...part(of, of.words.title, file),
  ...free,
  description: of.words.subtitle,
  temporalCoverage: coverage(of.words),
  hasPart: of.words.chapters.map(({ id, title }) => part(of, title, `chapters/${id}.html`)),
});

const partOfStory = (of: Of) => ({ ...part(of, of.words.title, 'index.html') });

/** A chapter, and its scenes as its parts. */
export const chapterThing = (
  of: Of,
  { id, title, date, number, scenes }: ChapterWords,
): WithContext<Article> => ({
  '@context': 'https://schema.org',
  ...part(of, title, `chapters/${id}.html`),
  ...free,
  ...temporal(date),
  position: number,
  isPartOf: partOfStory(of),
  hasPart: scenes.map((scene) => part(of, scene.heading, `scenes/${scene.id}.html`)),
});

/** A scene, and the events that it tells. `card` is the picture that stands for it. */
export const sceneThing = (
  of: Of,
  scene: SceneWords,
  card: string | null,
): WithContext<Article> => ({
  '@context': 'https://schema.org',
  ...part(of, scene.heading, `scenes/${scene.id}.html`),
  ...free,
  ...temporal(scene.date),
  description: scene.line,
  isPartOf: partOfStory(of),
  ...(card === null ? {} : { image: of.address(card) }),
  about: scene.events.map((event) => eventThing(event, of.story)),
});
