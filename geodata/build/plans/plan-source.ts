import * as z from 'zod';

/**
 * The source of a plan, geodata/build/plans/<city>.yaml, written by hand from general knowledge.
 * How to read and change one: docs/plans.md.
 */

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

const coordinates = z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]);

/** A node, [latitude, longitude], or a part of the way between two nodes: `oktogon>korond:0.4`. */
const point = z.union([z.string(), coordinates]);

const line = z.array(point).min(2);
const outline = z.array(point).min(3);
const metres = z.number().positive();
const day = z.iso.date();

/** In the language of the city, and in English where they differ. */
const name = z.union([z.string(), z.strictObject({ local: z.string(), en: z.string() })]);

/** In force from the first day up to, not including, the second. */
const time = { from: day.optional(), to: day.optional() };

/** A rectangle: its middle, length by depth in metres, and where its length points, in degrees from north. */
const rectangle = {
  at: point,
  size: z.tuple([metres, metres]),
  bearing: z.number().min(0).max(360).default(0),
};

/** `low` where the name, the days or the way that it ran are not confirmed. */
const doubt = { confidence: z.literal('low').optional() };

const area = z.union([
  z.strictObject({ name: name.optional(), ...time, ...doubt, outline }),
  z.strictObject({ name: name.optional(), ...time, ...doubt, ...rectangle }),
]);

const island = z.strictObject({ name: name.optional(), outline, park: z.boolean().optional() });
const islands = z.record(key, island).default({});

const river = z.union([
  /** Both banks in the direction of flow. */
  z.strictObject({ name, banks: z.strictObject({ left: line, right: line }), islands }),
  z.strictObject({ name, centre: line, width: metres, islands }),
]);

const bridge = z.strictObject({
  name: name.optional(),
  ...time,
  ...doubt,
  along: line,
  state: z.enum(['standing', 'ruin', 'building']).default('standing'),
  carries: z.enum(['street', 'rail']).default('street'),
});

const street = z.strictObject({
  name: name.optional(),
  ...time,
  ...doubt,
  class: z.enum(['avenue', 'street', 'lane']),
  along: line,
  /** Drawn as a curve through its points. */
  curved: z.boolean().default(false),
  /** Known less well than the streets of the middle. */
  outer: z.boolean().default(false),
});

const building = z.union([
  z.strictObject({ name: name.optional(), ...time, ...doubt, on: key.optional(), outline }),
  z.strictObject({ name: name.optional(), ...time, ...doubt, on: key.optional(), ...rectangle }),
]);

/** Schematic: one street, or a mesh between two lines that run the same way. */
const sideStreets = z.union([
  line,
  z.strictObject({
    between: z.tuple([line, line]),
    /** Streets from the one line to the other, besides those at its ends. */
    across: z.int().min(0).default(0),
    /** Streets beside the lines, at equal distances. */
    along: z.int().min(0).default(0),
  }),
]);

const accuracy = z.strictObject({
  avenue: metres,
  street: metres,
  lane: metres,
  outer: metres,
  basis: z.string(),
});

const entries = <T extends z.ZodType>(entry: T) => z.record(key, entry).default({});

export const planSource = z.strictObject({
  /** The id of a place. */
  city: key,
  /** West, south, east, north. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  accuracy,
  nodes: z.record(key, coordinates),
  rivers: entries(river),
  lakes: entries(z.strictObject({ name: name.optional(), outline, islands })),
  bridges: entries(bridge),
  parks: entries(
    z.strictObject({ name: name.optional(), outline, curved: z.boolean().default(true) }),
  ),
  /** `reach`: how far its hachures run down, in metres. */
  hills: entries(z.strictObject({ name: name.optional(), outline, reach: metres.default(70) })),
  /** The edge of high ground, which falls to the right of the line. */
  slopes: entries(z.strictObject({ along: line, reach: metres.default(70) })),
  squares: entries(area),
  streets: entries(street),
  rails: entries(z.strictObject({ name: name.optional(), along: line })),
  /** Walls of a town or fortress, with towers or gates at the points named. */
  walls: entries(
    z.strictObject({
      name: name.optional(),
      ...time,
      ...doubt,
      along: line,
      towers: z.array(point).default([]),
    }),
  ),
  /** Lines between powers that are no wall: the boundary of a sector. */
  boundaries: entries(z.strictObject({ name: name.optional(), ...time, along: line })),
  /** Those that a scene needs or a reader looks for. */
  buildings: entries(building),
  /** Ruins, works and housing that give the town its body, without a name on the map. */
  footprints: z.array(z.union([outline, z.strictObject(rectangle)])).default([]),
  /** Where the town is built over. */
  built: z.array(outline).default([]),
  districts: entries(z.strictObject({ name, at: point })),
  sideStreets: z.array(sideStreets).default([]),
  /** For each place inside the bounds the square, street, park, bridge or building that it stands at. */
  sites: z.record(key, key).default({}),
});

export type PlanSource = z.infer<typeof planSource>;
export type Point = z.infer<typeof point>;
export type Name = z.infer<typeof name>;
export type Rectangle = {
  readonly [Part in keyof typeof rectangle]: z.infer<(typeof rectangle)[Part]>;
};
