import * as z from 'zod';
import { filledText, id, languageTag, prose, schemaLink, title } from './schema-fields.ts';

const year = (description: string) => z.int().min(1500).max(2100).optional().meta({ description });

export const personRecord = z.strictObject({
  id: id.meta({ description: 'an id made from the name, e.g. imre-nagy' }),
  name: title.meta({ description: 'the whole name for each language, e.g. { "en": "Imre Nagy" }' }),
  short: title
    .optional()
    .meta({ description: 'how texts call them after the first time, e.g. { "en": "Nagy" }' }),
  local: z
    .strictObject({
      text: filledText.meta({ description: 'the name as written at home' }),
      lang: languageTag,
    })
    .optional()
    .meta({ description: 'the name in its own language and script' }),
  born: year('the year of birth, only where certain'),
  died: year('the year of death, only where certain'),
  role: prose.meta({ description: 'who they were in these years, for each language' }),
});
export type PersonRecord = z.infer<typeof personRecord>;

/** people.json: everyone whom the events and the texts name. */
export const peopleFile = z.strictObject({
  $schema: schemaLink,
  people: z.array(personRecord).meta({ description: 'the people, those of one country together' }),
});
