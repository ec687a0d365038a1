import * as z from 'zod';
import { filledText, id, schemaLink } from './schema-fields.ts';

const name = z.union([
  z.strictObject({
    family: filledText.meta({ description: 'family name' }),
    given: filledText.optional().meta({ description: 'given names or initials' }),
  }),
  z.strictObject({
    literal: filledText.meta({ description: 'a name that is never turned round, e.g. Chen Jian' }),
  }),
]);

const names = z.array(name).min(1).optional();

/** What is left out at the end is not known. */
const dateParts = z
  .tuple([
    z.int().meta({ description: 'the year' }),
    z.int().min(1).max(12).optional().meta({ description: 'the month, 1 to 12' }),
    z.int().min(1).max(31).optional().meta({ description: 'the day, 1 to 31' }),
  ])
  .meta({
    description: 'a year, a year and a month, or a year, a month and a day: [1956, 2, 25]',
  });

/** Field names are those of CSL-JSON; only fields that are printed are allowed. */
export const sourceRecord = z.strictObject({
  id,
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'legislation',
    'report',
    'speech',
  ]),
  title: filledText.meta({ description: 'the title of the work' }),
  author: names.meta({ description: 'the authors in order' }),
  editor: names.meta({ description: 'the editors in order' }),
  translator: names.meta({ description: 'the translators in order' }),
  issued: z
    .strictObject({
      'date-parts': z
        .array(dateParts)
        .min(1)
        .max(2)
        .meta({ description: '[[2003]], or [[1996], [1997]] for a span' }),
    })
    .optional()
    .meta({
      description: 'when it came out: { "date-parts": [[2003]] }; absent where that is not sure',
    }),
  'container-title': filledText
    .optional()
    .meta({ description: 'the journal or book in which it stands' }),
  'collection-title': filledText.optional().meta({ description: 'the series of a report' }),
  number: filledText.optional().meta({ description: 'the number of a report in its series' }),
  volume: filledText.optional().meta({ description: 'the volume of a journal or of a book' }),
  'volume-title': filledText.optional().meta({ description: 'the title of the volume of a book' }),
  issue: filledText.optional().meta({ description: 'the issue of the journal' }),
  page: filledText.optional().meta({ description: 'the pages, e.g. 163–214' }),
  publisher: filledText.optional().meta({ description: 'the publisher' }),
  note: filledText.optional().meta({ description: 'a remark, printed at the end' }),
  DOI: z
    .string()
    .regex(/^10\.\d{4,}\/\S+$/)
    .optional()
    .meta({ description: 'the DOI without https://doi.org/' }),
  URL: z
    .string()
    .regex(/^https:\/\/\S+$/)
    .optional()
    .meta({ description: 'an address that begins with https://' }),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

/** sources.json: the bibliography in CSL-JSON. */
export const sourcesFile = z.strictObject({
  $schema: schemaLink,
  items: z.array(sourceRecord).meta({ description: 'the works that the story rests on' }),
});
