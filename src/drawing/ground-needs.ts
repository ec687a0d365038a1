import type { Camera, Viewport } from '../timeline/frame.ts';
import type { GroundFiles } from './ground-files.ts';
import { isOverPlan } from './near-plan.ts';
import { planAppears } from './plan-source.ts';
import { isSheltered } from './sheltered.ts';
import { waterBegins } from './water-layers.ts';
import { levelBegins, levelEnds, levelFade, type WorldLevel, worldLevels } from './world-levels.ts';

export type Needs = {
  /** Whether a level shows, `early` doublings of scale before it begins. */
  level(level: WorldLevel, camera: Camera, early: number): boolean;
  water(camera: Camera): boolean;
  /** Only a city's plan is on the stage. */
  covered(camera: Camera): boolean;
};

/** Tells what of the ground shows for a camera, so that nothing else has to be loaded. */
export const createNeeds = (
  { levels, plans }: Pick<GroundFiles, 'levels' | 'plans'>,
  viewport: () => Viewport,
  isLost: (name: string) => boolean,
): Needs => {
  const isCovered = (camera: Camera): boolean =>
    plans.some(({ city, bounds }) => !isLost(city) && isOverPlan(camera, bounds));

  /** Around the city there is nothing but land, which all levels have in common, or no water. */
  const isClear = (camera: Camera, of: 'land' | 'water'): boolean =>
    plans.some(({ clear }) => {
      const bounds = clear[of];
      return bounds !== null && isSheltered(camera, viewport(), bounds);
    });

  return {
    covered: isCovered,
    level: (level, camera, early) => {
      if (isCovered(camera)) return false;
      if (isClear(camera, 'land')) return level === worldLevels[0];
      const finer = worldLevels[worldLevels.indexOf(level) + 1];
      const gives = finer !== undefined && levels[finer] !== undefined && !isLost(finer);
      const ends = gives ? levelEnds(level) + levelFade : Number.POSITIVE_INFINITY;
      return camera.zoom > levelBegins[level] - early && camera.zoom < ends;
    },
    water: (camera) =>
      camera.zoom > waterBegins &&
      camera.zoom < planAppears.to &&
      !isCovered(camera) &&
      !isClear(camera, 'water'),
  };
};
