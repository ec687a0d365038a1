import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../src/story/json-schemas.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const schemas = jsonSchemas();

describe('JSON Schemas', () => {
  test.each(Object.keys(schemas))('of %s are up to date (npm run schemas)', (name) => {
    expect(read(`geodata/schemas/${name}.schema.json`)).toEqual(
      JSON.parse(JSON.stringify(schemas[name])),
    );
  });

  test.each([
    ['places.geojson', 'places'],
    ['events.json', 'events'],
    ['routes.geojson', 'routes'],
    ['people.json', 'people'],
    ['sources.json', 'sources'],
  ])('are named in %s', (file, name) => {
    expect(read(`geodata/${file}`)).toMatchObject({ $schema: `./schemas/${name}.schema.json` });
  });

  test.each(['score', 'proof'])('are named in %s.yaml', (name) => {
    const [first] = readFileSync(`geodata/${name}.yaml`, 'utf8').split('\n', 1);
    expect(first).toBe(`# yaml-language-server: $schema=./schemas/${name}.schema.json`);
  });

  test('help with every field of an event', () => {
    const { events } = schemas as { events: { properties: { events: { items: Fields } } } };
    type Fields = { properties: Record<string, { description?: string }> };
    const fields = Object.entries(events.properties.events.items.properties);
    expect(fields.filter(([, { description }]) => description === undefined)).toEqual([]);
  });

  test('are given to editors that know nothing of $schema', () => {
    const settings = read('.vscode/settings.json') as {
      'json.schemas': { fileMatch: string[]; url: string }[];
      'yaml.schemas': Record<string, string>;
    };
    expect(settings['json.schemas'].map(({ fileMatch, url }) => [...fileMatch, url])).toEqual([
      ['/geodata/places.geojson', './geodata/schemas/places.schema.json'],
      ['/geodata/events.json', './geodata/schemas/events.schema.json'],
      ['/geodata/routes.geojson', './geodata/schemas/routes.schema.json'],
      ['/geodata/people.json', './geodata/schemas/people.schema.json'],
      ['/geodata/sources.json', './geodata/schemas/sources.schema.json'],
    ]);
    expect(settings['yaml.schemas']).toEqual({
      './geodata/schemas/score.schema.json': '/geodata/score.yaml',
      './geodata/schemas/proof.schema.json': '/geodata/proof.yaml',
    });
  });
});
