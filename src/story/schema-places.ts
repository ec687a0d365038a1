import * as z from 'zod';
import {
  date,
  filledText,
  id,
  languageTag,
  latitude,
  longitude,
  paragraph,
  placeId,
  schemaLink,
} from './schema-fields.ts';
import { placeKinds } from './story.ts';

const day = z.strictObject({ in: date }).optional();

const timespan = z.strictObject({
  start: day.meta({ description: 'the first day on which the name was in force' }),
  end: day.meta({ description: 'the first day on which the name was no longer in force' }),
});

const name = z.strictObject({
  toponym: filledText.meta({ description: 'the name' }),
  lang: languageTag,
  when: z
    .strictObject({ timespans: z.array(timespan).min(1) })
    .optional()
    .meta({
      description:
        'when the place bore this name, if not always; a name with dates goes before one without',
    }),
});

export const placeRecord = z.strictObject({
  type: z.literal('Feature'),
  id,
  properties: z.strictObject({
    title: filledText.meta({ description: 'the name under which editors know the place' }),
    precision: z.number().min(0).meta({
      description:
        'the radius of uncertainty in metres; for a country or a region, how far its label may wander',
    }),
    origin: id.optional().meta({
      description: 'the source that names the place, or "context" where none of them does',
    }),
    paragraph,
  }),
  types: z
    .array(z.strictObject({ label: z.enum(placeKinds) }))
    .length(1)
    .meta({ description: 'one kind: [{ "label": "city" }], or site, region, country' }),
  names: z.array(name).min(1).meta({ description: 'the names by language and by period' }),
  relations: z
    .array(z.strictObject({ relationType: z.literal('gvp:broaderPartitive'), relationTo: placeId }))
    .max(1)
    .optional()
    .meta({ description: 'the larger place of which this one is a part' }),
  links: z
    .array(z.strictObject({ type: z.literal('closeMatch'), identifier: filledText }))
    .optional()
    .meta({ description: 'the same place in other gazetteers, e.g. wd:Q649 for Wikidata' }),
  descriptions: z
    .array(z.strictObject({ value: filledText, lang: languageTag }))
    .optional()
    .meta({ description: 'remarks on the place' }),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z
      .tuple([longitude, latitude])
      .meta({ description: 'longitude first, then latitude, in degrees: [37.6156, 55.7522]' }),
  }),
});
export type PlaceRecord = z.infer<typeof placeRecord>;

/** places.geojson: a gazetteer after the Linked Places format. */
export const placesFile = z.strictObject({
  $schema: schemaLink,
  type: z.literal('FeatureCollection'),
  features: z.array(placeRecord).meta({ description: 'the places of the story' }),
});
