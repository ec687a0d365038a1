import type { Point } from './box.ts';
import { indexPoints } from './index-points.ts';
import type { WayName } from './plan-ways.ts';
import { freeBox } from './seat-names.ts';
import type { View } from './view.ts';
import { seatOnWay, type WayRoom, type WaySeat } from './way-seats.ts';
import type { Size } from './wording.ts';

/** What the scene names itself, and what is taken already. */
export type AroundWays = {
  readonly boxes: WayRoom['boxes'];
  readonly avoid: readonly Point[];
  readonly named: readonly { readonly text: string }[];
  /** What the names of waters keep off. */
  readonly bridges: readonly Point[];
};

const waters: ReadonlySet<WayName['kind']> = new Set(['river', 'stream']);

/** CSS pixels of a letter at the least: a way shorter than its name is not measured. */
const narrowest = 4;

/** A name along a way worked out for one picture. */
export type PlannedWayName = {
  readonly id: string;
  readonly kind: WayName['kind'];
  readonly text: string;
  readonly seat: WaySeat;
};

type Wording = Pick<PlannedWayName, 'id' | 'kind' | 'text'>;

/** Measures names all at once; its answers are in their order. */
export type MeasureWayNames = (names: readonly Wording[]) => readonly Size[];

/** Seats each name on a straight stretch of its way, off all that is taken and off all routes. */
export const seatWayNames = (
  names: readonly WayName[],
  view: View,
  { boxes, avoid, named, bridges }: AroundWays,
  measure: MeasureWayNames,
): readonly PlannedWayName[] => {
  if (names.length === 0) return [];
  const taken = [...boxes];
  const free = freeBox(view);
  const onLand: WayRoom = { boxes: taken, avoid: indexPoints(avoid, free) };
  const onWater: WayRoom =
    bridges.length === 0
      ? onLand
      : { boxes: taken, avoid: indexPoints([...avoid, ...bridges], free) };
  const spoken = new Set(named.map(({ text }) => text));
  const wanted = names
    .filter(
      ({ from, texts }) => view.camera.zoom >= from && !texts.some((text) => spoken.has(text)),
    )
    .flatMap((name) =>
      name.texts
        .filter((text) => name.length * view.pixelsPerMetre >= narrowest * text.length)
        .map((text) => ({ name, wording: { id: name.id, kind: name.kind, text } })),
    );
  const sizes = measure(wanted.map(({ wording }) => wording));
  const bearers = new Set<string | undefined>();
  return wanted.flatMap(({ name, wording }, index): PlannedWayName[] => {
    const size = sizes[index];
    const longest = name.texts[0];
    if (size === undefined || bearers.has(longest)) return [];
    const room = waters.has(name.kind) ? onWater : onLand;
    const found = seatOnWay(name, () => size, view, room);
    if (found === null) return [];
    taken.push(...found.squares);
    bearers.add(longest);
    return [{ ...wording, seat: found.seat }];
  });
};
