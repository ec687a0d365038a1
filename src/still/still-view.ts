import { createView, type View } from '../drawing/view.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection } from '../timeline/projection.ts';

/** The camera's view, by the projection of the timeline. */
export const stillView = (camera: Camera, viewport: Viewport): View => {
  const { width, height, padding } = viewport;
  const projection = createProjection(camera, height);
  const middleX = (padding.left + width - padding.right) / 2;
  const middleY = (padding.top + height - padding.bottom) / 2;
  return createView(camera, viewport, ([lng, lat]) => {
    const { right, down } = projection.project(lng, lat);
    return { x: middleX + right, y: middleY + down };
  });
};
