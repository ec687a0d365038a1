import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Span, Territories } from '../ground/ground.ts';
import type { Plan } from '../ground/plan.ts';
import { readTerritories } from '../ground/read-territories.ts';
import { readWorld } from '../ground/read-world.ts';
import type { Camera } from '../timeline/frame.ts';
import type { Loss } from '../timeline/renderer.ts';
import { setInForce, type TimedSource } from './apply-change.ts';
import { createEpochs } from './epochs.ts';
import type { GroundFiles } from './ground-files.ts';
import { patternRatio, patternsOf } from './hatching.ts';
import { createParts, type Part } from './load-parts.ts';
import { type NamedPlace, readNamedPlaces } from './named-places.ts';
import { isNearPlan, isOverPlan } from './near-plan.ts';
import { passOn } from './pass-on.ts';
import { planFeatures, readPlan } from './plan-features.ts';
import { planAppears, planSource } from './plan-source.ts';
import { addRelief, isReliefSeen, type Relief } from './relief.ts';
import type { Inks } from './tokens.ts';
import { waterFeatures } from './water-features.ts';
import { waterSource } from './water-layers.ts';
import { worldFeatures } from './world-features.ts';
import {
  bandsSource,
  groundSource,
  levelBegins,
  levelEnds,
  levelFade,
  type WorldLevel,
  worldLevels,
} from './world-levels.ts';

export type GroundStage = {
  /** Sources whose features come into force and go out of it. */
  readonly timed: readonly TimedSource[];
  /** The names that have been loaded. */
  territories(): Territories | null;
  named(): readonly NamedPlace[];
  plans(): readonly Plan[];
  want(camera: Camera): void;
  isAwaited(camera: Camera): boolean;
  /** Puts all that has been loaded on a map whose style is new, nothing of it in force yet but what always is. */
  restore(): void;
  /** The map has lost its style: nothing can be put on it until it has a new one. */
  lose(): void;
};

type Options = {
  readonly map: MapLibreMap;
  readonly files: GroundFiles;
  readonly inks: Inks;
  /** The day (ISO) that the stage shows; null where nothing has been drawn on it. */
  readonly epoch: () => string | null;
  /** What is on the stage, or what is awaited, has changed. */
  readonly onChange: () => void;
  readonly onLoss: (loss: Loss, isLost: boolean) => void;
};

type Shown = { readonly data: FeatureCollection; readonly timed: TimedSource | null };

/** Doublings of scale before a level is needed at which it begins to load. */
const ahead = 0.7;

/** The zooms at which rivers and lakes tell something. */
const waterZooms = { from: 1.4, to: planAppears.to } as const;

/** Relief lies over all land and below the water of every level. */
const firstSea = 'sea-globe';

/** Beyond this zoom the names of territories say nothing. */
const namesEnd = 8.5;

/** Loads the ground as the camera comes to it, and keeps what MapLibre must get again after a loss. */
export const createGroundStage = ({
  map,
  files,
  inks,
  epoch,
  onChange,
  onLoss,
}: Options): GroundStage => {
  const shown = new Map<string, Shown>();
  const timed: TimedSource[] = [];
  const levels = new Set<WorldLevel>();
  const lost = new Set<string>();
  const plans: Plan[] = [];
  let territories: Territories | null = null;
  const reliefs: Relief[] = [];
  let named: readonly NamedPlace[] = [];
  let isReady = false;

  const put = (source: string): void => {
    const one = shown.get(source);
    if (!isReady || one === undefined) return;
    map.getSource<GeoJSONSource>(source)?.setData(one.data);
    const day = epoch();
    if (one.timed !== null && day !== null) setInForce(map, one.timed, null, day);
  };

  const show = (source: string, data: FeatureCollection, times: readonly Span[] | null): void => {
    const known = timed.findIndex((one) => one.source === source);
    const next = times === null ? null : { source, epochs: createEpochs(times) };
    if (next !== null) timed.splice(known < 0 ? timed.length : known, 1, next);
    shown.set(source, { data, timed: next });
    put(source);
  };

  const isCovered = (camera: Camera): boolean =>
    files.plans.some(({ city, bounds }) => !lost.has(city) && isOverPlan(camera, bounds));

  const levelParts = worldLevels.flatMap((level): Part[] => {
    const fetch = files.levels[level];
    if (fetch === undefined) return [];
    const isIn = (camera: Camera, early: number): boolean => {
      const finer = worldLevels[worldLevels.indexOf(level) + 1];
      const gives = finer !== undefined && files.levels[finer] !== undefined && !lost.has(finer);
      const ends = gives ? levelEnds(level) + levelFade : Number.POSITIVE_INFINITY;
      return camera.zoom > levelBegins[level] - early && camera.zoom < ends && !isCovered(camera);
    };
    return [
      {
        name: level,
        isWanted: (camera) => isIn(camera, ahead),
        isNeeded: (camera) => isIn(camera, 0),
        load: async () => {
          const { ground, bands } = worldFeatures(readWorld(await fetch()));
          levels.add(level);
          show(groundSource(level), ground.features, ground.times);
          show(bandsSource(level), bands.features, bands.times);
          if (isReady) passOn(map, levels, inks);
        },
      },
    ];
  });

  const planParts = files.plans.map(
    ({ city, bounds, fetch }): Part => ({
      name: city,
      isWanted: (camera) => camera.zoom > planAppears.from - 1.2 && isNearPlan(camera, bounds),
      isNeeded: (camera) => camera.zoom > planAppears.from && isNearPlan(camera, bounds),
      load: async () => {
        plans.push(readPlan(await fetch()));
        const { features, times } = planFeatures(plans);
        show(planSource, features, times);
      },
    }),
  );

  const part = (
    name: string,
    fetch: GroundFiles['water'],
    isNeeded: (camera: Camera) => boolean,
    take: (file: unknown) => void,
  ): Part[] =>
    fetch === null
      ? []
      : [{ name, isWanted: isNeeded, isNeeded, load: async () => take(await fetch()) }];

  const reliefParts = files.reliefs.map(
    (relief): Part => ({
      name: relief.url,
      isWanted: (camera) => isReliefSeen(relief, camera),
      isNeeded: (camera) => isReliefSeen(relief, camera),
      load: async () => {
        const response = await globalThis.fetch(relief.url);
        if (!response.ok) throw new Error(`${relief.url} answered ${response.status}`);
        await response.arrayBuffer();
        reliefs.push(relief);
        if (isReady) addRelief(map, relief, firstSea);
      },
    }),
  );

  const parts = createParts(
    [
      ...levelParts,
      ...planParts,
      ...reliefParts,
      ...part(
        'names',
        files.names,
        ({ zoom }) => zoom < namesEnd,
        (file) => {
          named = readNamedPlaces(file);
        },
      ),
      ...part(
        'water',
        files.water,
        (camera) =>
          camera.zoom > waterZooms.from && camera.zoom < waterZooms.to && !isCovered(camera),
        (file) => show(waterSource, waterFeatures(file), null),
      ),
      ...part(
        'territories',
        files.territories,
        ({ zoom }) => zoom < namesEnd,
        (file) => {
          territories = readTerritories(file);
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
  );

  return {
    timed,
    territories: () => territories,
    named: () => named,
    plans: () => plans,
    want: parts.want,
    isAwaited: parts.isAwaited,
    lose: () => {
      isReady = false;
    },
    restore: () => {
      isReady = true;
      for (const [name, pattern] of patternsOf(inks)) {
        map.addImage(name, pattern, { pixelRatio: patternRatio });
      }
      for (const source of shown.keys()) put(source);
      for (const relief of reliefs) addRelief(map, relief, firstSea);
      passOn(map, levels, inks);
    },
  };
};
