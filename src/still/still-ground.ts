import type { NamingGround } from '../drawing/ground-naming.ts';
import { type NamedPlace, readNamedPlaces } from '../drawing/named-places.ts';
import { planFeatures, readPlan } from '../drawing/plan-features.ts';
import { planSource } from '../drawing/plan-source.ts';
import { type GroundAtHand, graticuleSource, tracesSource } from '../drawing/style.ts';
import { tracesOf } from '../drawing/traces.ts';
import { waterFeatures } from '../drawing/water-features.ts';
import { coarseWaterSource, waterSource } from '../drawing/water-layers.ts';
import { type LevelFeatures, worldFeatures } from '../drawing/world-features.ts';
import {
  bandsSource,
  groundSource,
  litSource,
  type WorldLevel,
  worldLevels,
} from '../drawing/world-levels.ts';
import type { NamedTerritories } from '../ground/ground.ts';
import type { Plan } from '../ground/plan.ts';
import { readNamedTerritories } from '../ground/read-territories.ts';
import { readWorld } from '../ground/read-world.ts';
import type { Story } from '../story/story.ts';
import { type Drawable, drawablesOf } from './sources.ts';

/** The parsed files of geodata/ground; what is missing is not drawn. */
export type GroundFilesRead = {
  readonly levels: Readonly<Partial<Record<WorldLevel, unknown>>>;
  readonly coarseWater?: unknown;
  readonly water?: unknown;
  readonly territories?: unknown;
  /** The list of names, or lists. */
  readonly names?: readonly unknown[];
  readonly plans?: readonly unknown[];
};

/** The ground as a still draws it. Grows as its parts are read; never read twice. */
export type StillGround = NamingGround & {
  /** The drawables of a source of the style. */
  source(name: string): readonly Drawable[];
  atHand(): GroundAtHand;
  addLevel(level: WorldLevel, features: LevelFeatures): void;
  addCoarseWater(file: unknown): void;
  addWater(file: unknown): void;
  addPlan(file: unknown): void;
  addTerritories(file: unknown): void;
  /** @param order where its names stand among those of other lists: a lower one is the more important. */
  addNames(file: unknown, order: number): void;
};

/** A ground of which nothing has been read yet, but what is always there. */
export const createStillGround = (story: Pick<Story, 'events' | 'places'>): StillGround => {
  const sources = new Map<string, readonly Drawable[]>([
    ['graticule', drawablesOf(graticuleSource.data)],
    [tracesSource, drawablesOf(tracesOf(story))],
  ]);
  const levels = new Set<WorldLevel>();
  const plans: Plan[] = [];
  const lists = new Map<number, readonly NamedPlace[]>();
  let named: readonly NamedPlace[] = [];
  let territories: NamedTerritories | null = null;
  return {
    source: (name) => sources.get(name) ?? [],
    atHand: () => ({ levels, water: sources.has(waterSource) }),
    territories: () => territories,
    named: () => named,
    plans: () => plans,
    addLevel: (level, { ground, bands, lit }) => {
      levels.add(level);
      sources.set(groundSource(level), drawablesOf(ground.features, ground.times));
      sources.set(bandsSource(level), drawablesOf(bands.features, bands.times));
      sources.set(litSource(level), drawablesOf(lit.features, lit.times, lit.places));
    },
    addCoarseWater: (file) => {
      sources.set(coarseWaterSource, drawablesOf(waterFeatures(file)));
    },
    addWater: (file) => {
      sources.set(waterSource, drawablesOf(waterFeatures(file)));
    },
    addPlan: (file) => {
      plans.push(readPlan(file));
      const { features, times } = planFeatures(plans);
      sources.set(planSource, drawablesOf(features, times));
    },
    addTerritories: (file) => {
      territories = readNamedTerritories(file);
    },
    addNames: (file, order) => {
      lists.set(order, readNamedPlaces(file));
      named = [...lists].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
    },
  };
};

/**
 * The whole ground at once.
 * @throws TypeError saying what is missing or damaged in a file.
 */
export const readStillGround = (files: GroundFilesRead, story: Story): StillGround => {
  const ground = createStillGround(story);
  for (const level of worldLevels) {
    const file = files.levels[level];
    if (file !== undefined) ground.addLevel(level, worldFeatures(readWorld(file), story, level));
  }
  if (files.coarseWater !== undefined) ground.addCoarseWater(files.coarseWater);
  if (files.water !== undefined) ground.addWater(files.water);
  if (files.territories !== undefined) ground.addTerritories(files.territories);
  for (const [order, list] of (files.names ?? []).entries()) ground.addNames(list, order);
  for (const plan of files.plans ?? []) ground.addPlan(plan);
  return ground;
};
