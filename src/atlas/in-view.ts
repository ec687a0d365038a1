import type { Place } from '../story/story.ts';
import type { Camera, Viewport } from '../timeline/frame.ts';
import { createProjection } from '../timeline/projection.ts';

/** Tells of places whether they stand in the free part of the stage, on the near side of the globe. */
export const createSightOfPlaces = (
  camera: Camera,
  { width, height, padding }: Viewport,
): ((place: Pick<Place, 'lng' | 'lat'>) => boolean) => {
  const { project } = createProjection(camera, height);
  const [across, along] = [
    (width - padding.left - padding.right) / 2,
    (height - padding.top - padding.bottom) / 2,
  ];
  return ({ lng, lat }) => {
    const { right, down, isHidden } = project(lng, lat);
    return !isHidden && Math.abs(right) <= across && Math.abs(down) <= along;
  };
};
