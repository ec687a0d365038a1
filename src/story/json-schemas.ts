import * as z from 'zod';
import { eventsFile } from './schema-events.ts';
import { peopleFile } from './schema-people.ts';
import { placesFile } from './schema-places.ts';
import { proofFile } from './schema-proof.ts';
import { routesFile } from './schema-routes.ts';
import { scoreFile } from './schema-score.ts';
import { sourcesFile } from './schema-sources.ts';

const files = {
  places: [placesFile, 'The gazetteer of the story: places.geojson'],
  events: [eventsFile, 'The events of the story: events.json'],
  routes: [routesFile, 'The movements of the story: routes.geojson'],
  people: [peopleFile, 'The people of the story: people.json'],
  sources: [sourcesFile, 'The bibliography of the story: sources.json'],
  proof: [proofFile, 'What the proofreader lets pass: proof.yaml'],
  score: [scoreFile, 'The choreography of the story: score.yaml'],
} as const;

/** The JSON Schema of each data file, by its name; draft 7, which editors of JSON and YAML know. */
export const jsonSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    Object.entries(files).map(([name, [schema, title]]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [name, { $schema, title, ...rest }];
    }),
  );
