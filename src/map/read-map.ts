import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ShownTraces, TracesWanted } from '../drawing/shown-traces.ts';
import { tracesSource } from '../drawing/style.ts';
import type { Camera } from '../timeline/frame.ts';
import type { TimedSource } from './apply-change.ts';

/** Where MapLibre's camera stands, in the terms of a Frame: at the middle of the free part of the stage. */
export const readCamera = (
  map: Pick<MapLibreMap, 'getCenter' | 'getZoom' | 'getBearing' | 'getPitch'>,
): Camera => {
  const { lng, lat } = map.getCenter();
  return {
    lng,
    lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
};

/**
 * How many of the story's events MapLibre draws as begun: `guess` where the traces that can be seen then are drawn and
 * no others of those that can be seen in the end or without a filter; NaN where others are.
 */
export const readPast = (
  map: Pick<MapLibreMap, 'getFeatureState'>,
  tracesOn: ShownTraces,
  guess: TracesWanted,
): number => {
  const { past } = guess;
  const expected = new Set(tracesOn(guess));
  const looked = [
    ...expected,
    ...tracesOn({ past, hidden: [] }),
    ...tracesOn({ past: Number.POSITIVE_INFINITY, hidden: [] }),
  ];
  const isGuess = looked.every((id) => {
    const isDrawn = map.getFeatureState({ source: tracesSource, id })?.['drawn'] === true;
    return isDrawn === expected.has(id);
  });
  return isGuess ? past : Number.NaN;
};

/**
 * The day (ISO) whose ground MapLibre shows, by the state of its features: `guess` where that is one, else
 * the first such day. Null where it shows no ground, or one that never was.
 */
export const readEpoch = (
  map: Pick<MapLibreMap, 'getFeatureState'>,
  ground: readonly TimedSource[],
  guess: string,
): string | null => {
  const days = ground.map(({ source, epochs }) =>
    epochs.dayOf((id) => map.getFeatureState({ source, id })?.['inForce'] === true, guess),
  );
  return days.find((day) => day !== guess) ?? days[0] ?? null;
};
