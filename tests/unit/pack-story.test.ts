import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiledStory } from '../../scripts/prerender/compiled-story.ts';
import { packLines, packStory, unpackLines, unpackStory } from '../../src/story/pack-story.ts';

const degrees = (most: number) =>
  fc.integer({ min: -most * 100_000, max: most * 100_000 }).map((units) => units / 100_000);

it('gives lines back as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(degrees(540), degrees(90)))), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(
        lines.map((line) => line.map(([x, y]) => [x + 0, y + 0])),
      );
    }),
  );
});

it('gives the story back as it was', () => {
  const { story } = compiledStory('geodata', 'en');
  expect(unpackStory(JSON.parse(JSON.stringify(packStory(story))))).toEqual(story);
});
