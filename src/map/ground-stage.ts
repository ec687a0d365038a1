import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { createEpochs } from '../drawing/epochs.ts';
import type { GroundFiles } from '../drawing/ground-files.ts';
import type { NamingGround } from '../drawing/ground-naming.ts';
import { createNeeds } from '../drawing/ground-needs.ts';
import { patternRatio, patternsOf } from '../drawing/hatching.ts';
import type { StoryPlaces } from '../drawing/lit-areas.ts';
import { type NamedPlace, readNamedPlaces } from '../drawing/named-places.ts';
import { planFeatures, readPlan } from '../drawing/plan-features.ts';
import { planSource } from '../drawing/plan-source.ts';
import type { Relief } from '../drawing/relief.ts';
import type { Light } from '../drawing/state-lights.ts';
import { groundLayers } from '../drawing/style.ts';
import { stageScale } from '../drawing/view.ts';
import { waterFeatures } from '../drawing/water-features.ts';
import { coarseWaterSource, waterSource } from '../drawing/water-layers.ts';
import {
  bandsSource,
  groundSource,
  litSource,
  type WorldLevel,
  worldLevels,
} from '../drawing/world-levels.ts';
import type { NamedTerritories, Span } from '../ground/ground.ts';
import type { Plan } from '../ground/plan.ts';
import { readNamedTerritories } from '../ground/read-territories.ts';
import { groundParts } from '../loading/ground-parts.ts';
import { createParts } from '../loading/load-parts.ts';
import type { PlaceId } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import type { Loss } from '../timeline/renderer.ts';
import { setInForce, setLight, type TimedSource } from './apply-change.ts';
import { addRelief } from './lay-relief.ts';
import { numberTogether } from './number-together.ts';
import { passOn, passWaterOn } from './pass-on.ts';
import { createLineFit } from './stage-lines.ts';
import { whenLaid } from './when-laid.ts';

export type GroundStage = NamingGround & {
  /** Sources whose features come into force and go out of it. */
  readonly timed: readonly TimedSource[];
  /** Loads what the camera needs, and gives lines the size that the stage asks for. */
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
  /** Levels of which the map has drawn: the coarser ones give way to them. */
  const laid = new Set<WorldLevel>();
  const stopAwaiting = new Map<WorldLevel, () => void>();
  const lost = new Set<string>();
  const plans: Plan[] = [];
  let territories: NamedTerritories | null = null;
  const reliefs: Relief[] = [];
  const lists: Record<'globe' | 'near', readonly NamedPlace[]> = { globe: [], near: [] };
  let named: readonly NamedPlace[] = [];
  let hasWater = false;
  let isReady = false;
  let fitLines = createLineFit(map, groundLayers(inks));

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
    if (times === null) {
      shown.set(source, { data, timed: null });
    } else {
      const known = timed.findIndex((one) => one.source === source);
      const numbered = numberTogether(data, times, lighting);
      const epochs = createEpochs(numbered.times);
      const next = { source, epochs, places: numbered.places };
      timed.splice(known < 0 ? timed.length : known, 1, next);
      shown.set(source, { data: numbered.features, timed: next });
    }
    put(source);
  };

  const passOnWhenLaid = (level: WorldLevel): void => {
    stopAwaiting.get(level)?.();
    const stop = whenLaid(map, [groundSource(level), bandsSource(level), litSource(level)], () => {
      laid.add(level);
      passOn(map, laid, inks);
      onChange();
    });
    stopAwaiting.set(level, stop);
  };

  const needs = createNeeds(files, viewport, (name) => lost.has(name));

  const parts = createParts(
    groundParts(files, story, needs, viewport, {
      level: (level, { ground, bands, lit }) => {
        levels.add(level);
        show(groundSource(level), ground.features, ground.times);
        return () => {
          show(bandsSource(level), bands.features, bands.times);
          show(litSource(level), lit.features, lit.times, lit.places);
          if (isReady) passOnWhenLaid(level);
        };
      },
      plan: (file) => {
        plans.push(readPlan(file));
        const { features, times } = planFeatures(plans);
        show(planSource, features, times);
      },
      relief: (relief) => {
        reliefs.push(relief);
        if (isReady) addRelief(map, relief, inks.relief, firstSea);
      },
      names: (file) => name('globe', file),
      nearNames: (file) => name('near', file),
      coarseWater: (file) => show(coarseWaterSource, waterFeatures(file), null),
      water: (file) => {
        show(waterSource, waterFeatures(file), null);
        hasWater = true;
        if (isReady) passWaterOn(map);
      },
      territories: (file) => {
        territories = readNamedTerritories(file);
      },
    }),
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
    want: (camera) => {
      if (isReady) fitLines(stageScale(viewport()));
      parts.want(camera);
    },
    // A level that lies below a coarser one is not seen yet.
    isAwaited: (camera) => levels.size > laid.size || parts.isAwaited(camera),
    isCovered: needs.covered,
    lose: () => {
      isReady = false;
      for (const stop of stopAwaiting.values()) stop();
      laid.clear();
      fitLines = createLineFit(map, groundLayers(inks));
    },
    restore: () => {
      isReady = true;
      for (const [name, pattern] of patternsOf(inks)) {
        if (!map.hasImage(name)) map.addImage(name, pattern, { pixelRatio: patternRatio });
      }
      for (const source of shown.keys()) put(source);
      for (const relief of reliefs) addRelief(map, relief, inks.relief, firstSea);
      for (const level of levels) passOnWhenLaid(level);
      if (hasWater) passWaterOn(map);
    },
  };
};
