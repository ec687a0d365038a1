import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Change } from '../drawing/difference.ts';
import type { Epochs } from '../drawing/epochs.ts';
import type { ShownTraces } from '../drawing/shown-traces.ts';
import { type Light, lightOn } from '../drawing/state-lights.ts';
import { tracesSource } from '../drawing/style.ts';
import type { PlaceId } from '../story/story.ts';
import type { Viewport } from '../timeline/frame.ts';

/** What of MapLibre's map a change needs. */
export type MapPort = Pick<MapLibreMap, 'jumpTo' | 'setFeatureState'>;

/** A source of the ground: when its features are in force, and what places light them up, by index. */
export type TimedSource = {
  readonly source: string;
  readonly epochs: Epochs;
  readonly places: readonly (readonly PlaceId[])[];
};

/** Puts in force on the map what `to` has and `from` has not, and the other way round. Days are ISO days. */
export const setInForce = (
  map: MapPort,
  { source, epochs }: TimedSource,
  from: string | null,
  to: string,
): void => {
  const { begins, ends } = epochs.between(from, to);
  for (const id of begins) map.setFeatureState({ source, id }, { inForce: true });
  for (const id of ends) map.setFeatureState({ source, id }, { inForce: false });
};

/** Lights up what has another light now than before. */
export const setLight = (
  map: MapPort,
  { source, places }: TimedSource,
  from: readonly Light[],
  to: readonly Light[],
): void => {
  for (const [id, lighting] of places.entries()) {
    if (lighting.length === 0) continue;
    const light = lightOn(lighting, to);
    if (light !== lightOn(lighting, from)) map.setFeatureState({ source, id }, { light });
  }
};

const setTraces = (map: MapPort, from: readonly number[], to: readonly number[]): void => {
  const [before, after] = [new Set(from), new Set(to)];
  const set = (id: number, drawn: boolean) =>
    map.setFeatureState({ source: tracesSource, id }, { drawn });
  for (const id of from) if (!after.has(id)) set(id, false);
  for (const id of to) if (!before.has(id)) set(id, true);
};

/** Carries out what concerns MapLibre's map; the veil and the overlay are drawn over it by others. */
export const applyChange = (
  change: Change,
  map: MapPort,
  tracesOn: ShownTraces,
  { padding }: Viewport,
  ground: readonly TimedSource[],
): void => {
  switch (change.kind) {
    case 'camera': {
      const { lng, lat, zoom, bearing, pitch } = change.camera;
      map.jumpTo({ center: [lng, lat], zoom, bearing, pitch, padding });
      return;
    }
    case 'traces': {
      const from = change.from === null ? [] : tracesOn(change.from);
      setTraces(map, from, tracesOn(change.to));
      return;
    }
    case 'epoch':
      for (const source of ground) setInForce(map, source, change.from, change.to);
      return;
    case 'light':
      for (const source of ground) setLight(map, source, change.from, change.to);
      return;
    case 'veil':
    case 'overlay':
      return;
  }
};
