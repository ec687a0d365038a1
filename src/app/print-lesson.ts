import { blankMap } from '../still/blank-map.ts';
import { shapeElement } from '../still/shape-element.ts';
import { readStillGround } from '../still/still-ground.ts';
import { nameOn } from '../story/place-name.ts';
import type { PlaceId, SceneId, Story } from '../story/story.ts';
import { inksOf } from '../theme/theme.ts';
import { elementOf } from './element-of.ts';
import { groundFiles } from './ground-files.ts';
import { loadStory } from './load-story.ts';

/** As broad as a sheet lying upright, in pixels. */
const viewport = {
  width: 1000,
  height: 700,
  padding: { top: 48, right: 48, bottom: 48, left: 48 },
};

const readGround = async (story: Story) => {
  const { globe, world } = groundFiles.levels;
  const levels = {
    ...(globe === undefined ? {} : { globe: await globe() }),
    ...(world === undefined ? {} : { world: await world() }),
  };
  return readStillGround({ levels }, story);
};

/** Places are named as of the last day that the lesson tells. */
const namesOf = (story: Story, scenes: readonly SceneId[]) => {
  const day = story.scenes.findLast(({ id }) => scenes.includes(id))?.date.span.begin;
  const ownName = (id: PlaceId): string => {
    const place = story.places[id];
    return place === undefined || day === undefined ? id : nameOn(place, day, story.language).name;
  };
  /** Of a square or a house also the city. */
  return (id: PlaceId): string => {
    const { kind, parent = null } = story.places[id] ?? {};
    return kind === 'site' && parent !== null ? `${ownName(parent)}: ${ownName(id)}` : ownName(id);
  };
};

const keyEntry = (document: Document, names: readonly string[]): HTMLElement => {
  const entry = document.createElement('li');
  entry.textContent = names.join(' · ');
  return entry;
};

/** Draws the blank map of the chosen scenes, and the key to it on a page of its own. */
export const createLessonParts = async (document: Document) => {
  const story = await loadStory();
  const ground = await readGround(story);
  return (scenes: readonly SceneId[]): void => {
    const { drawing, dots } = blankMap(story, scenes, ground, inksOf.paper, viewport);
    elementOf(document, 'blank-map-picture').replaceChildren(shapeElement(document, drawing));
    const nameOf = namesOf(story, scenes);
    const entries = dots.map((places) => keyEntry(document, places.map(nameOf)));
    elementOf(document, 'blank-map-places').replaceChildren(...entries);
    for (const id of ['blank-map', 'blank-map-key']) {
      elementOf(document, id).hidden = dots.length === 0;
    }
  };
};
