import type { Camera, Frame } from '../timeline/frame.ts';
import type { TracesWanted } from './shown-traces.ts';
import { type Light, lightsOf } from './state-lights.ts';

/** One thing that must change on the stage. */
export type Change =
  | { readonly kind: 'camera'; readonly camera: Camera }
  /** Other events have left their traces, or other kinds of them are hidden; from null, on a stage without any. */
  | { readonly kind: 'traces'; readonly from: TracesWanted | null; readonly to: TracesWanted }
  /** The ground of another day (ISO) comes into force; from null, on a stage that shows none. */
  | { readonly kind: 'epoch'; readonly from: string | null; readonly to: string }
  /** Other states light up, or the same ones more or less. */
  | { readonly kind: 'light'; readonly from: readonly Light[]; readonly to: readonly Light[] }
  | { readonly kind: 'veil'; readonly veil: number }
  /** Marks, routes and names move, come or go. */
  | { readonly kind: 'overlay' };

const camera = (a: Camera, b: Camera): boolean =>
  a.lng === b.lng &&
  a.lat === b.lat &&
  a.zoom === b.zoom &&
  a.bearing === b.bearing &&
  a.pitch === b.pitch;

const listsEqual = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  equal: (a: Item, b: Item) => boolean,
): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((item, index) => {
      const other = b[index];
      return other !== undefined && equal(item, other);
    }));

const overlay = (a: Frame, b: Frame): boolean =>
  a.epoch === b.epoch &&
  a.withheld === b.withheld &&
  listsEqual(
    a.events,
    b.events,
    (x, y) => x.id === y.id && x.phase === y.phase && x.presence === y.presence,
  ) &&
  listsEqual(
    a.routes,
    b.routes,
    (x, y) => x.id === y.id && x.progress === y.progress && x.presence === y.presence,
  ) &&
  listsEqual(a.labels, b.labels, (x, y) => x.place === y.place && x.presence === y.presence) &&
  listsEqual(a.emphasis, b.emphasis, (x, y) => x === y) &&
  listsEqual(a.hidden, b.hidden, (x, y) => x === y) &&
  listsEqual(a.thread, b.thread, (x, y) => x.place === y.place && x.begun === y.begun);

const traces = (before: Frame | null, after: Frame): Change[] => {
  const isSame =
    before?.past === after.past && listsEqual(before.hidden, after.hidden, (a, b) => a === b);
  return isSame ? [] : [{ kind: 'traces', from: before && wantedOf(before), to: wantedOf(after) }];
};

const wantedOf = ({ past, hidden }: Frame): TracesWanted => ({ past, hidden });

const lights = (before: readonly Light[], after: readonly Light[]): Change[] =>
  listsEqual(before, after, (a, b) => a.place === b.place && a.presence === b.presence)
    ? []
    : [{ kind: 'light', from: before, to: after }];

/**
 * What must change for the stage to go from one Frame to another; from null, an empty stage.
 * Its length does not grow with the number of events.
 */
export const differenceOf = (before: Frame | null, after: Frame): readonly Change[] => {
  const cameraStays = before !== null && camera(before.camera, after.camera);
  const overlayStays = cameraStays && overlay(before, after);
  return [
    ...(cameraStays ? [] : [{ kind: 'camera', camera: after.camera } as const]),
    ...(before?.epoch === after.epoch
      ? []
      : [{ kind: 'epoch', from: before?.epoch ?? null, to: after.epoch } as const]),
    ...traces(before, after),
    ...lights(before === null ? [] : lightsOf(before), lightsOf(after)),
    ...((before?.veil ?? 0) === after.veil ? [] : [{ kind: 'veil', veil: after.veil } as const]),
    ...(overlayStays ? [] : [{ kind: 'overlay' } as const]),
  ];
};
