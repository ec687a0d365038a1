import type { Pixel } from './sheet-paper.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Which parts of a sheet are taken by words. */
export type Room = {
  readonly isFree: (box: Box) => boolean;
  readonly take: (box: Box) => void;
};

export const createRoom = (width: number, height: number): Room => {
  const taken: Box[] = [];
  return {
    isFree: ([left, top, right, bottom]) =>
      left > 4 &&
      top > 4 &&
      right < width - 4 &&
      bottom < height - 4 &&
      !taken.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1]),
    take: (box) => taken.push(box),
  };
};

export const widthOfText = (text: string, size: number): number => [...text].length * size * 0.56;

/** Where a name may stand beside a point, the best place first: its anchor and its box. */
export const seatsOf = ([x, y]: Pixel, text: string, size: number, gap: number) => {
  const width = widthOfText(text, size);
  const box = (left: number, top: number): Box => [left, top, left + width, top + size * 1.1];
  return [
    box(x + gap, y - size / 2),
    box(x - gap - width, y - size / 2),
    box(x - width / 2, y - gap - size),
    box(x - width / 2, y + gap),
    box(x + gap * 0.7, y - gap - size / 2),
    box(x + gap * 0.7, y + gap - size / 2),
    box(x - gap * 0.7 - width, y - gap - size / 2),
    box(x - gap * 0.7 - width, y + gap - size / 2),
    box(x - width / 2, y - 2 * gap - size),
    box(x - width / 2, y + 2 * gap),
  ];
};

/** The middle of a line or ring. */
export const middleOf = (line: readonly Pixel[]): Pixel => {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};
