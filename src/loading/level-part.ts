import type { GroundFiles } from '../drawing/ground-files.ts';
import type { Needs } from '../drawing/ground-needs.ts';
import type { StoryPlaces } from '../drawing/lit-areas.ts';
import { type LevelFeatures, worldFeaturesInTurns } from '../drawing/world-features.ts';
import { type WorldLevel, worldLevels } from '../drawing/world-levels.ts';
import { readWorld } from '../ground/read-world.ts';
import type { Part } from './load-parts.ts';

/** Doublings of scale before a level is needed at which it begins to load. */
const ahead = 0.3;

/** What was made of a file, for as long as somebody has the file: a still that goes before the map wants the same. */
const made = new WeakMap<object, Promise<LevelFeatures>>();

const featuresOf = (
  file: unknown,
  level: WorldLevel,
  story: StoryPlaces,
): Promise<LevelFeatures> => {
  const make = () => worldFeaturesInTurns(readWorld(file), story, level, nextTask);
  if (typeof file !== 'object' || file === null) return make();
  const features = made.get(file) ?? make();
  made.set(file, features);
  return features;
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * A level of the world, made in turns so that no frame waits for it; none where it has no file. `take` puts
 * one half on the map and returns what puts the other half there, which has a turn of its own.
 */
export const levelPart = (
  level: WorldLevel,
  { levels }: Pick<GroundFiles, 'levels'>,
  needs: Needs,
  story: StoryPlaces,
  take: (features: LevelFeatures) => () => void,
): Part[] => {
  const fetch = levels[level];
  if (fetch === undefined) return [];
  return [
    {
      name: level,
      isPassedBy: level !== worldLevels[0],
      isWanted: (camera) => needs.level(level, camera, ahead),
      isNeeded: (camera) => needs.level(level, camera, 0),
      load: async (arrived) => {
        const file = await fetch();
        arrived();
        const features = await featuresOf(file, level, story);
        await nextTask();
        const finish = take(features);
        await nextTask();
        finish();
      },
    },
  ];
};
