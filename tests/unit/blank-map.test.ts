import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankMap } from '../../src/still/blank-map.ts';
import { shapeMarkup } from '../../src/still/shape.ts';
import { readStillGround } from '../../src/still/still-ground.ts';
import { inksOf } from '../../src/theme/theme.ts';
import { eventsById } from '../../src/timeline/events-by-id.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();
const world: unknown = JSON.parse(readFileSync('geodata/ground/world.topo.json', 'utf8'));
const ground = readStillGround({ levels: { world } }, story);
const padding = { top: 40, right: 40, bottom: 40, left: 40 };
const viewport = { width: 1000, height: 640, padding };
const drawn = (scenes: readonly string[]) =>
  blankMap(story, scenes, ground, inksOf.paper, viewport);

describe('a blank map', () => {
  const scenes = ['s13', 's25', 's38'];
  const { drawing, dots } = drawn(scenes);
  const markup = shapeMarkup(drawing);

  it('has a numbered dot for every place of the scenes', () => {
    const known = eventsById(story);
    const events = story.scenes
      .filter(({ id }) => scenes.includes(id))
      .flatMap(({ events }) => events);
    const places = new Set(events.map(({ id }) => known.get(id)?.event.place));
    expect(new Set(dots.flat())).toEqual(places);
    expect(dots.flat()).toHaveLength(places.size);
    expect(markup.match(/<circle/g)).toHaveLength(dots.length);
    for (const [index] of dots.entries()) expect(markup).toContain(`>${index + 1}</text>`);
  });

  it('has borders, and no name and no camp', () => {
    expect(markup).toContain('<path');
    expect(markup.match(/<text/g)).toHaveLength(dots.length);
    for (const { wash, edge } of Object.values(inksOf.paper.camps)) {
      expect(markup).not.toContain(wash);
      expect(markup).not.toContain(edge);
    }
  });

  it('is empty where there are no scenes', () => {
    expect(drawn([]).dots).toEqual([]);
  });
});
