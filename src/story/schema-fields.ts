import * as z from 'zod';

/*
 * The descriptions here are read three times: by authors as help in their editor, by the checker as the
 * remedy for a missing or malformed value, and by anyone who opens geodata/schemas.
 * No field has a default or a transformation: what is checked is what stands in the file.
 */

export const schemaLink = z
  .string()
  .optional()
  .meta({ description: 'the path of the JSON Schema, so that editors can help' });

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ description: 'an id: small letters, digits and single hyphens, e.g. east-berlin' });

export const date = z.string().meta({
  description:
    'a date in EDTF, as precise as the record: "1956-02-25", "1956-02", "1956", with ~ (about) or ? (uncertain) at the end, or a span "1956-02-14/1956-02-25"',
});

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({ description: 'a language tag (BCP 47), e.g. en, pl, zh or zh-Latn' });

export const filledText = z.string().regex(/\S/).meta({ description: 'text that is not empty' });

export const longestTitle = 60;

const byLanguage = <Text extends z.ZodType>(text: Text, description: string) =>
  z.record(languageTag, text).meta({ description });

export const title = byLanguage(
  filledText.max(longestTitle).meta({ description: 'a title of at most 60 characters' }),
  'a title of at most 60 characters for each language, e.g. { "en": "…" }',
);

export const prose = byLanguage(
  filledText,
  'plain text for readers for each language, e.g. { "en": "…" }',
);

export const note = prose
  .optional()
  .meta({ description: 'what readers should know about how sure this is, for each language' });

export const checkNote = filledText
  .optional()
  .meta({ description: 'a remark for editors; readers never see it' });

export const paragraph = z
  .int()
  .min(1)
  .optional()
  .meta({ description: 'the number of a paragraph in the source' });

export const citations = z
  .array(
    z.strictObject({
      id: id.meta({ description: 'the id of a work in sources.json' }),
      paragraph,
    }),
  )
  .meta({ description: 'the works that this rests on, e.g. [{ "id": "taubman-2003" }]' });

export const personId = id.meta({ description: 'the id of a person in people.json' });
export const placeId = id.meta({ description: 'the id of a place in places.geojson' });
export const eventId = id.meta({ description: 'the id of an event in events.json' });
export const routeId = id.meta({ description: 'the id of a route in routes.geojson' });
export const sceneId = id.meta({ description: 'the id of a scene, e.g. s01' });

/** Bounds are for editors; the checker looks at coordinates itself, to see whether they are swapped. */
export const longitude = z
  .number()
  .meta({ description: 'a longitude in degrees, −180 to 180', minimum: -180, maximum: 180 });
export const latitude = z
  .number()
  .meta({ description: 'a latitude in degrees, −90 to 90', minimum: -90, maximum: 90 });
