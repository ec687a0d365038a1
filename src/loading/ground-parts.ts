import type { GroundFiles } from '../drawing/ground-files.ts';
import type { Needs } from '../drawing/ground-needs.ts';
import type { StoryPlaces } from '../drawing/lit-areas.ts';
import { namesEnd } from '../drawing/named-places.ts';
import { isNearPlan } from '../drawing/near-plan.ts';
import { planAppears } from '../drawing/plan-source.ts';
import type { Relief } from '../drawing/relief.ts';
import { coarseWaterEnds } from '../drawing/water-layers.ts';
import type { LevelFeatures } from '../drawing/world-features.ts';
import { type WorldLevel, worldLevels } from '../drawing/world-levels.ts';
import type { Viewport } from '../timeline/frame.ts';
import { filePart } from './file-part.ts';
import { levelPart } from './level-part.ts';
import type { Part } from './load-parts.ts';
import { reliefPart } from './relief-part.ts';

/** What takes the parts of the ground as they come. Each may throw at a file that it cannot read. */
export type GroundTaker = {
  /** Takes one half of a level; what it returns takes the other, in a turn of its own. */
  level(level: WorldLevel, features: LevelFeatures): () => void;
  plan(file: unknown): void;
  /** Told when the picture is in the browser's cache; null where no relief is drawn. */
  readonly relief: ((relief: Relief) => void) | null;
  names(file: unknown): void;
  nearNames(file: unknown): void;
  coarseWater(file: unknown): void;
  water(file: unknown): void;
  territories(file: unknown): void;
};

/** The zoom from which towns and rivers are named. */
const nearNamesBegin = 2.2;

/** Doublings of scale before a plan appears at which it begins to load. */
const planAhead = 1.2;

/** The files of the ground, each with the cameras that need it. */
export const groundParts = (
  files: GroundFiles,
  story: StoryPlaces,
  needs: Needs,
  viewport: () => Viewport,
  take: GroundTaker,
): Part[] => {
  const plans = files.plans.map(
    ({ city, bounds, fetch }): Part => ({
      name: city,
      isPassedBy: false,
      isWanted: (camera) =>
        camera.zoom > planAppears.from - planAhead && isNearPlan(camera, bounds),
      isNeeded: (camera) => camera.zoom > planAppears.from && isNearPlan(camera, bounds),
      load: async () => take.plan(await fetch()),
    }),
  );
  const { relief: takeRelief } = take;
  const reliefs =
    takeRelief === null
      ? []
      : files.reliefs.map((relief) => reliefPart(relief, viewport, () => takeRelief(relief)));
  return [
    ...worldLevels.flatMap((level) =>
      levelPart(level, files, needs, story, (features) => take.level(level, features)),
    ),
    ...plans,
    ...reliefs,
    ...filePart('names', files.names, ({ zoom }) => zoom < namesEnd, take.names),
    ...filePart(
      'near-names',
      files.nearNames,
      ({ zoom }) => zoom > nearNamesBegin && zoom < namesEnd,
      take.nearNames,
      true,
    ),
    ...filePart(
      'coarse-water',
      files.coarseWater,
      ({ zoom }) => zoom < coarseWaterEnds,
      take.coarseWater,
    ),
    ...filePart('water', files.water, needs.water, take.water, true),
    ...filePart('territories', files.territories, ({ zoom }) => zoom < namesEnd, take.territories),
  ];
};
