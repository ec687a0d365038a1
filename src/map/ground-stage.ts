import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { createEpochs } from '../drawing/epochs.ts';
import type { GroundFiles } from '../drawing/ground-files.ts';
import type { NamingGround } from '../drawing/ground-naming.ts';
import { createNeeds } from '../drawing/ground-needs.ts';
import { patternRatio, patternsOf } from '../drawing/hatching.ts';
import type { StoryPlaces } from '../drawing/lit-areas.ts';
import { type NamedPlace, namesEnd, readNamedPlaces } from '../drawing/named-places.ts';
import { isNearPlan } from '../drawing/near-plan.ts';
import { planFeatures, readPlan } from '../drawing/plan-features.ts';
import { planAppears, planSource } from '../drawing/plan-source.ts';
import type { Relief } from '../drawing/relief.ts';
import type { Light } from '../drawing/state-lights.ts';
import { waterFeatures } from '../drawing/water-features.ts';
import { coarseWaterEnds, coarseWaterSource, waterSource } from '../drawing/water-layers.ts';
import {
  bandsSource,
  groundSource,
  type WorldLevel,
  worldLevels,
} from '../drawing/world-levels.ts';
import type { NamedTerritories, Span } from '../ground/ground.ts';
import type { Plan } from '../ground/plan.ts';
import { readNamedTerritories } from '../ground/read-territories.ts';
import { filePart } from '../loading/file-part.ts';
import { levelPart } from '../loading/level-part.ts';
import { createParts, type Part } from '../loading/load-parts.ts';
import { reliefPart } from '../loading/relief-part.ts';
import type { PlaceId } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import type { Loss } from '../timeline/renderer.ts';
import { setInForce, setLight, type TimedSource } from './apply-change.ts';
import { addRelief } from './lay-relief.ts';
import { passOn, passWaterOn } from './pass-on.ts';

export type GroundStage = NamingGround & {
  /** Sources whose features come into force and go out of it. */
  readonly timed: readonly TimedSource[];
  want(camera: Camera): void;
  isAwaited(camera: Camera): boolean;
  /** Whether the plan of a city hides the world. */
  isCovered(camera: Camera): boolean;
  /** Puts all that has been loaded on a map whose style is new, nothing of it in force yet but what always is. */
  restore(): void;
  /** The map has lost its style: nothing can be put on it until it has a new one. */
  lose(): void;
};

type Options = {
  readonly map: MapLibreMap;
  readonly files: GroundFiles;
  readonly inks: Inks;
  readonly story: StoryPlaces;
  readonly viewport: () => Viewport;
  /** The day (ISO) that the stage shows; null where nothing has been drawn on it. */
  readonly epoch: () => string | null;
  /** What lights up on the stage. */
  readonly lights: () => readonly Light[];
  /** What is on the stage, or what is awaited, has changed. */
  readonly onChange: () => void;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
};

type Shown = { readonly data: FeatureCollection; readonly timed: TimedSource | null };

/** Relief lies over all land and below the water of every level. */
const firstSea = 'sea-globe';

/** The zoom from which towns and rivers are named. */
const nearNamesBegin = 2.2;

/** Loads the ground as the camera comes to it, and keeps what MapLibre must get again after a loss. */
export const createGroundStage = ({
  map,
  files,
  inks,
  story,
  viewport,
  epoch,
  lights,
  onChange,
  onLoss,
}: Options): GroundStage => {
  const shown = new Map<string, Shown>();
  const timed: TimedSource[] = [];
  const levels = new Set<WorldLevel>();
  const lost = new Set<string>();
  const plans: Plan[] = [];
  let territories: NamedTerritories | null = null;
  const reliefs: Relief[] = [];
  const lists: Record<'globe' | 'near', readonly NamedPlace[]> = { globe: [], near: [] };
  let named: readonly NamedPlace[] = [];
  let hasWater = false;
  let isReady = false;

  /** In the order of the lists, whichever came first. */
  const name = (list: keyof typeof lists, file: unknown): void => {
    lists[list] = readNamedPlaces(file);
    named = [...lists.globe, ...lists.near];
  };

  const put = (source: string): void => {
    const one = shown.get(source);
    if (!isReady || one === undefined) return;
    map.getSource<GeoJSONSource>(source)?.setData(one.data);
    const day = epoch();
    if (one.timed === null || day === null) return;
    setInForce(map, one.timed, null, day);
    setLight(map, one.timed, [], lights());
  };

  const show = (
    source: string,
    data: FeatureCollection,
    times: readonly Span[] | null,
    lighting: readonly (readonly PlaceId[])[] = [],
  ): void => {
    const known = timed.findIndex((one) => one.source === source);
    const next = times === null ? null : { source, epochs: createEpochs(times), places: lighting };
    if (next !== null) timed.splice(known < 0 ? timed.length : known, 1, next);
    shown.set(source, { data, timed: next });
    put(source);
  };

  const needs = createNeeds(files, viewport, (name) => lost.has(name));

  const levelParts = worldLevels.flatMap((level) =>
    levelPart(level, files, needs, story, ({ ground, bands }) => {
      levels.add(level);
      show(groundSource(level), ground.features, ground.times);
      return () => {
        show(bandsSource(level), bands.features, bands.times, bands.places);
        if (isReady) passOn(map, levels, inks);
      };
    }),
  );

  const planParts = files.plans.map(
    ({ city, bounds, fetch }): Part => ({
      name: city,
      isPassedBy: false,
      isWanted: (camera) => camera.zoom > planAppears.from - 1.2 && isNearPlan(camera, bounds),
      isNeeded: (camera) => camera.zoom > planAppears.from && isNearPlan(camera, bounds),
      load: async () => {
        plans.push(readPlan(await fetch()));
        const { features, times } = planFeatures(plans);
        show(planSource, features, times);
      },
    }),
  );

  const reliefParts = files.reliefs.map((relief) =>
    reliefPart(relief, viewport, () => {
      reliefs.push(relief);
      if (isReady) addRelief(map, relief, inks.relief, firstSea);
    }),
  );

  const parts = createParts(
    [
      ...levelParts,
      ...planParts,
      ...reliefParts,
      ...filePart(
        'names',
        files.names,
        ({ zoom }) => zoom < namesEnd,
        (file) => name('globe', file),
      ),
      ...filePart(
        'near-names',
        files.nearNames,
        ({ zoom }) => zoom > nearNamesBegin && zoom < namesEnd,
        (file) => name('near', file),
        true,
      ),
      ...filePart(
        'coarse-water',
        files.coarseWater,
        ({ zoom }) => zoom < coarseWaterEnds,
        (file) => show(coarseWaterSource, waterFeatures(file), null),
      ),
      ...filePart(
        'water',
        files.water,
        needs.water,
        (file) => {
          show(waterSource, waterFeatures(file), null);
          hasWater = true;
          if (isReady) passWaterOn(map);
        },
        true,
      ),
      ...filePart(
        'territories',
        files.territories,
        ({ zoom }) => zoom < namesEnd,
        (file) => {
          territories = readNamedTerritories(file);
        },
      ),
    ],
    onChange,
    ({ name }, error) => {
      console.warn(`a part of the ground is missing, ${name}:`, error);
      lost.add(name);
      const isLevel = (worldLevels as readonly string[]).includes(name);
      onLoss(isLevel && levels.size === 0 ? 'ground' : 'ground-part', true);
    },
    requestAnimationFrame,
  );

  return {
    timed,
    territories: () => territories,
    named: () => named,
    plans: () => plans,
    want: parts.want,
    isAwaited: parts.isAwaited,
    isCovered: needs.covered,
    lose: () => {
      isReady = false;
    },
    restore: () => {
      isReady = true;
      for (const [name, pattern] of patternsOf(inks)) {
        map.addImage(name, pattern, { pixelRatio: patternRatio });
      }
      for (const source of shown.keys()) put(source);
      for (const relief of reliefs) addRelief(map, relief, inks.relief, firstSea);
      passOn(map, levels, inks);
      if (hasWater) passWaterOn(map);
    },
  };
};
