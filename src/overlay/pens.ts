import { haloOf, type Lettering } from '../drawing/lettering.ts';
import type { SetName } from '../drawing/set-names.ts';
import type { SetLine } from '../drawing/set-text.ts';
import { fontOf } from './canvas-font.ts';

/** What a line is written with: one object for all lines that are written alike. */
export type Pen = {
  readonly font: string;
  /** CSS pixels between letters. */
  readonly gap: number;
  readonly ink: Lettering['ink'];
  readonly rim: ReturnType<typeof haloOf> | null;
};

/** A line of a name. */
export type Line = { readonly name: SetName; readonly set: SetLine };

const pens = new Map<string, Pen>();
const penOfLine = new WeakMap<SetLine, Pen>();

const penOf = (line: SetLine): Pen => {
  const known = penOfLine.get(line);
  if (known !== undefined) return known;
  const { family, weight, isItalic, spacing, ink, hasHalo } = line.lettering;
  const pen: Pen = {
    font: fontOf({ family, size: line.fontSize, weight, isItalic }),
    gap: spacing * line.fontSize,
    ink,
    rim: hasHalo ? haloOf(line) : null,
  };
  const key = JSON.stringify(pen);
  const same = pens.get(key) ?? pen;
  pens.set(key, same);
  penOfLine.set(line, same);
  return same;
};

/** The lines of names by what they are written with: a browser takes longer to change the font than to write a name. */
export const byPen = (names: readonly SetName[]): ReadonlyMap<Pen, readonly Line[]> => {
  const lines = new Map<Pen, Line[]>();
  for (const name of names) {
    for (const set of name.text.lines) {
      const pen = penOf(set);
      const alike = lines.get(pen);
      if (alike === undefined) lines.set(pen, [{ name, set }]);
      else alike.push({ name, set });
    }
  }
  return lines;
};
