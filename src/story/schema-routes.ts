import * as z from 'zod';
import {
  checkNote,
  citations,
  date,
  eventId,
  id,
  latitude,
  note,
  placeId,
  prose,
  schemaLink,
  title,
} from './schema-fields.ts';
import { confidences, routeKinds } from './story.ts';

const position = z.tuple([
  z.number().meta({
    description: 'a longitude in degrees; it runs on past ±180 instead of jumping',
    minimum: -540,
    maximum: 540,
  }),
  latitude,
]);

const line = z
  .array(position)
  .min(2)
  .meta({ description: 'a line of two or more points [longitude, latitude]' });

export const routeRecord = z.strictObject({
  type: z.literal('Feature'),
  id,
  properties: z.strictObject({
    title,
    summary: prose,
    who: prose.meta({ description: 'who or what moved, for each language' }),
    kind: z.enum(routeKinds).meta({ description: 'what kind of movement it is' }),
    date,
    confidence: z
      .enum(confidences)
      .meta({ description: 'how sure the movement is; low is drawn dashed' }),
    halted: z.literal(true).optional().meta({
      description:
        'true where the record says that it was stopped where its lines end; drawn as a bar across the head',
    }),
    from: placeId.meta({
      description:
        'the id of the place where the first line begins; others may begin at a place in "to"',
    }),
    to: z
      .array(placeId)
      .min(1)
      .meta({ description: 'the ids of the places it leads to, in order' }),
    events: z.array(eventId).meta({ description: 'ids of events that belong to it; [] for none' }),
    sources: citations,
    note,
    checkNote,
  }),
  geometry: z.strictObject({
    type: z.literal('MultiLineString'),
    coordinates: z
      .array(line)
      .min(1)
      .meta({ description: 'one or more lines of [longitude, latitude]' }),
  }),
});
export type RouteRecord = z.infer<typeof routeRecord>;

/** routes.geojson: movements as schematic lines. */
export const routesFile = z.strictObject({
  $schema: schemaLink,
  type: z.literal('FeatureCollection'),
  features: z.array(routeRecord).meta({ description: 'the movements of the story' }),
});
