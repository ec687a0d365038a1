import type { Frame, Viewport } from '../timeline/frame.ts';
import type { Picture } from './show-picture.ts';

type Point = readonly [x: number, y: number];

/** Whether a point of the stage is in the part that the page leaves free. */
const isFree =
  ({ width, height, padding }: Viewport) =>
  ([x, y]: Point): boolean =>
    x >= padding.left &&
    x <= width - padding.right &&
    y >= padding.top &&
    y <= height - padding.bottom;

/** The Frame with no more events and movements than stand in the free part of the stage. */
export const seenOf = (picture: Pick<Picture, 'frame' | 'drawn' | 'viewport'>): Frame => {
  const frame = picture.frame();
  const drawn = picture.drawn();
  if (drawn === null) return frame;
  const isSeen = isFree(picture.viewport());
  const ids = new Set([
    ...drawn.events.filter(({ x, y }) => isSeen([x, y])).map(({ id }) => id),
    ...drawn.routes.filter(({ points }) => points.some(isSeen)).map(({ id }) => id),
  ]);
  return {
    ...frame,
    events: frame.events.filter(({ id }) => ids.has(id)),
    routes: frame.routes.filter(({ id }) => ids.has(id)),
  };
};
