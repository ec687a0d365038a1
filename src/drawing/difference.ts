import type { Category } from '../story/story.ts';
import type { Camera, Frame } from '../timeline/frame.ts';
import { type Light, lightsOf } from './state-lights.ts';

/** One thing that must change on the stage. */
export type Change =
  | { readonly kind: 'camera'; readonly camera: Camera }
  /** Events `from` up to but not including `to`, by index, begin or are taken back. */
  | { readonly kind: 'begin' | 'take-back'; readonly from: number; readonly to: number }
  | { readonly kind: 'hide' | 'show'; readonly category: Category }
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

const categoriesHidden = (before: readonly Category[], after: readonly Category[]): Change[] => [
  ...after
    .filter((category) => !before.includes(category))
    .map((category): Change => ({ kind: 'hide', category })),
  ...before
    .filter((category) => !after.includes(category))
    .map((category): Change => ({ kind: 'show', category })),
];

const past = (before: number, after: number): Change[] => {
  if (before === after) return [];
  return before < after
    ? [{ kind: 'begin', from: before, to: after }]
    : [{ kind: 'take-back', from: after, to: before }];
};

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
    ...past(before?.past ?? 0, after.past),
    ...categoriesHidden(before?.hidden ?? [], after.hidden),
    ...lights(before === null ? [] : lightsOf(before), lightsOf(after)),
    ...((before?.veil ?? 0) === after.veil ? [] : [{ kind: 'veil', veil: after.veil } as const]),
    ...(overlayStays ? [] : [{ kind: 'overlay' } as const]),
  ];
};
