import { expect, test } from 'vitest';
import { compileStory } from '../../src/story/compile-story.ts';
import { formatFaults } from '../../src/story/fault.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';

const compiled = compileStory(readGeodata('geodata'), 'en');

test('The story in geodata has no faults', () => {
  expect(compiled.ok ? '' : formatFaults(compiled.faults)).toBe('');
});

test('The story in geodata shows every event and draws every route', () => {
  if (!compiled.ok) return expect.fail('the story has faults');
  const { coverage } = compiled;
  expect(coverage.events).toEqual({ used: 180, total: 180 });
  expect(coverage.routes).toEqual({ used: 67, total: 67 });
  expect(coverage.places.total).toBe(152);
  expect([coverage.chapters.length, coverage.scenes]).toEqual([6, 60]);
});

test('The clock of the story stands where its data say', () => {
  if (!compiled.ok) return expect.fail('the story has faults');
  const { story } = compiled;
  expect(story.scenes[0]?.date.edtf).toBe('1953-03-06');
  for (const { date } of [...story.scenes, ...story.events, ...Object.values(story.routes)]) {
    expect(date.span.begin).toBeLessThan(date.span.end);
  }
});
