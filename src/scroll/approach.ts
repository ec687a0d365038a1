import { linger } from './scroll-scale.ts';

/**
 * The greatest speed of the camera on the page: lengths (see `CameraPath`) for each screen height that
 * the reader scrolls. A tenth of a screen moves the picture by at most 0.71 of the longer side of the
 * free area, or by two doublings.
 */
export const mostPerScreen = 10;

/** Screen heights from one card to the next that the page has at least, without any approach. */
const leastScreens = 1.1;

/** Screen heights of one step of approach: a third of the open map between two cards. */
export const screensPerStep = 0.23;

/** The page has style rules for so many steps. */
export const mostSteps = 8;

/**
 * By how many steps the open map before a scene must be lengthened to keep its camera from rushing.
 * @param speed lengths per unit of position, as in `CameraWay`.
 * @param restBegins the part of the scene's interval that is passed on the way to its landing.
 */
export const approachSteps = (speed: number, restBegins: number): number => {
  const screens = (speed * restBegins) / (1 - linger) / mostPerScreen;
  const steps = Math.ceil((screens - leastScreens) / screensPerStep);
  return Math.max(0, Math.min(mostSteps, steps));
};
