import type { Point } from './box.ts';
import type { WayName } from './plan-ways.ts';
import type { View } from './view.ts';
import { seatOnWay, type WayRoom, type WaySeat } from './way-seats.ts';
import type { Size } from './wording.ts';

/** What the scene names itself, and what is taken already. */
export type AroundWays = WayRoom & {
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

/** Measures a name; asked only for ways on the stage. */
export type MeasureWayName = (name: Pick<PlannedWayName, 'id' | 'kind' | 'text'>) => Size;

/** Seats each name on a straight stretch of its way, off all that is taken and off all routes. */
export const seatWayNames = (
  names: readonly WayName[],
  view: View,
  { boxes, avoid, named, bridges }: AroundWays,
  measure: MeasureWayName,
): readonly PlannedWayName[] => {
  const taken = [...boxes];
  const onLand: WayRoom = { boxes: taken, avoid };
  const onWater: WayRoom = { boxes: taken, avoid: [...avoid, ...bridges] };
  const roomOf = ({ kind }: WayName) => (waters.has(kind) ? onWater : onLand);
  const spoken = new Set(named.map(({ text }) => text));
  const bearers = new Set<string>();
  return names.flatMap((name) => {
    const [longest = ''] = name.texts;
    if (view.camera.zoom < name.from || bearers.has(longest)) return [];
    if (name.texts.some((text) => spoken.has(text))) return [];
    const room = roomOf(name);
    for (const text of name.texts) {
      if (name.length * view.pixelsPerMetre < narrowest * text.length) continue;
      const { id, kind } = name;
      const found = seatOnWay(name, () => measure({ id, kind, text }), view, room);
      if (found === null) continue;
      taken.push(...found.squares);
      bearers.add(longest);
      return [{ id, kind, text, seat: found.seat }];
    }
    return [];
  });
};
