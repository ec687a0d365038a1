import { readFileSync } from 'node:fs';
import type { Code } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDate } from '../../src/i18n/format-date.ts';
import { parseDate } from '../../src/story/dates.ts';
import { readText } from '../../src/story/read-text.ts';
import { eventRecord } from '../../src/story/schema-events.ts';
import { personRecord } from '../../src/story/schema-people.ts';
import { placeRecord } from '../../src/story/schema-places.ts';
import { routeRecord } from '../../src/story/schema-routes.ts';
import { sceneRecord, shotRecord } from '../../src/story/schema-score.ts';
import { sourceRecord } from '../../src/story/schema-sources.ts';
import { changedStory, printedFaults } from './tiny-story.ts';

const guide = readFileSync('docs/authoring.md', 'utf8');
const examples = (language: string): readonly string[] =>
  fromMarkdown(guide)
    .children.filter((node): node is Code => node.type === 'code' && node.lang === language)
    .map(({ value }) => value);

describe('The guide for authors', () => {
  test('shows records that the checker takes', () => {
    const [event, place, route, person, source] = examples('json').map((text): unknown =>
      JSON.parse(text),
    );
    expect(eventRecord.safeParse(event).error).toBeUndefined();
    expect(placeRecord.safeParse(place).error).toBeUndefined();
    expect(routeRecord.safeParse(route).error).toBeUndefined();
    expect(personRecord.safeParse(person).error).toBeUndefined();
    expect(sourceRecord.safeParse(source).error).toBeUndefined();
  });

  test('shows shots and a scene that the checker takes', () => {
    const [camera, scenes] = examples('yaml').map((text): unknown => parse(text));
    const { shots } = camera as { shots: unknown[] };
    expect(shots.map((shot) => shotRecord.safeParse(shot).success)).toEqual([true, true]);
    expect(sceneRecord.safeParse((scenes as unknown[])[0]).error).toBeUndefined();
  });

  test('shows a text that the checker takes', () => {
    const [text = ''] = examples('markdown');
    const { faults, intro, scenes } = readText({ path: 'example.md', text });
    const passages = [intro, ...scenes.map(({ body }) => body)];
    expect([...faults, ...passages.flatMap((passage) => passage.faults)]).toEqual([]);
  });

  test('shows a fault as the checker prints it', () => {
    const [shown = ''] = examples('text');
    const [printed] = printedFaults(changedStory(['events.json', '1953-03-05', '1953-13-05']));
    expect(shown.replace('geodata/events.json:123', 'events.json:6')).toBe(printed);
  });

  test('shows dates as readers see them', () => {
    const rows = [...guide.matchAll(/^\| `(\d[^`]*)` \| (.+) \|$/gm)];
    expect(rows).toHaveLength(6);
    for (const [, edtf = '', text] of rows) {
      expect(formatDate(parseDate(edtf), 'en')).toBe(text);
    }
  });
});
