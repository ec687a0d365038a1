import * as z from 'zod';

const day = z.iso.date().meta({ description: 'a day, YYYY-MM-DD' });
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
};

const groundName = z.strictObject({
  text: z.string().regex(/^\S(?:.*\S)?$/),
  language: z.string().refine(isLanguage, 'is no language tag (BCP 47)'),
  local: z.literal(true).optional(),
  from: day.optional().meta({ description: 'the first day with this name' }),
  to: day.optional().meta({ description: 'the first day without it' }),
});
export type GroundName = z.infer<typeof groundName>;

const bearer = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  kind: z.enum(['city', 'sea', 'river', 'region']),
  rank: z.int().min(1).max(5).meta({ description: '1 is named from the globe on, 5 close by' }),
  lng: longitude,
  lat: latitude,
  line: z
    .array(z.tuple([longitude, latitude]))
    .min(2)
    .optional(),
  span: z.tuple([longitude, longitude]).optional().meta({
    description: 'the shores west and east of the point, between which a sea’s name fits',
  }),
  names: z.array(groundName).min(1),
  source: z.string().min(1),
  confidence: z.enum(['high', 'medium', 'low']),
});
/** What the ground names: a town, a water, a region. */
export type NameBearer = z.infer<typeof bearer>;

const overlap = (a: GroundName, b: GroundName): boolean =>
  a.language === b.language &&
  Boolean(a.local) === Boolean(b.local) &&
  (a.from ?? '') < (b.to ?? '9999') &&
  (b.from ?? '') < (a.to ?? '9999');

/** names.json: dates run forward, and no day has two names in one language for one place. */
export const namesFile = z.array(bearer).superRefine((bearers, context) => {
  const ids = new Set<string>();
  for (const [index, { id, names }] of bearers.entries()) {
    const fault = (message: string) =>
      context.addIssue({ code: 'custom', path: [index], message: `${id}: ${message}` });
    if (ids.has(id)) fault('the id stands twice');
    ids.add(id);
    for (const [order, name] of names.entries()) {
      if ((name.from ?? '') >= (name.to ?? '9999')) fault(`“${name.text}” ends before it begins`);
      const rival = names.slice(0, order).find((earlier) => overlap(earlier, name));
      if (rival !== undefined) fault(`“${rival.text}” and “${name.text}” are in force at once`);
    }
  }
});
