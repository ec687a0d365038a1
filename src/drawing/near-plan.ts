import type { Bounds } from '../ground/plan.ts';
import type { Camera } from '../timeline/frame.ts';
import { planAppears } from './plan-source.ts';

/** Degrees of longitude in half a wide stage at zoom 0. */
const reach = (900 / 512) * 360;

const isWithin = ({ lng, lat }: Camera, [west, south, east, north]: Bounds, margin: number) =>
  lng > west - margin && lng < east + margin && lat > south - margin && lat < north + margin;

/** Whether some of the plan may be on the stage. Its own zooms are not asked after. */
export const isNearPlan = (camera: Camera, bounds: Bounds): boolean =>
  isWithin(camera, bounds, reach / 2 ** camera.zoom);

/** Whether the camera stands over the plan, and nothing of the ground below it is left. */
export const isOverPlan = (camera: Camera, bounds: Bounds): boolean =>
  camera.zoom >= planAppears.to && isWithin(camera, bounds, 0);
