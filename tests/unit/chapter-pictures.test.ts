import { expect, it } from 'vitest';
import {
  chapterPictureFile,
  chapterPictures,
  tellingScene,
} from '../../scripts/pictures/chapter-pictures.ts';
import { contentsOf } from '../../src/app/contents-of.ts';
import { themes } from '../../src/theme/theme.ts';
import { compiledStory } from '../fixtures/real-story.ts';

const story = compiledStory();

it('every chapter is pictured by a scene of its own, and no two by the same', () => {
  const chosen = story.chapters.map(({ id, begin, end }) => {
    const scene = tellingScene(story, id);
    expect(story.scenes.slice(begin, end).map((one) => one.id)).toContain(scene);
    return scene;
  });
  expect(new Set(chosen).size).toBe(6);
  expect(() => tellingScene(story, 'nowhere')).toThrow('the chapter nowhere has no scene');
});

it('the page asks for the pictures that the build draws', () => {
  const asked = themes.flatMap((theme) => contentsOf(story, theme).map(({ picture }) => picture));
  const drawn = chapterPictures(story).map((one) => `./${chapterPictureFile(one)}`);
  expect(asked.sort()).toEqual(drawn.sort());
});
