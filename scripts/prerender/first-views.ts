import type { Story } from '../../src/story/story.ts';
import { createTimeline } from '../../src/timeline/create-timeline.ts';
import type { Frame, Position, Viewport } from '../../src/timeline/frame.ts';
import { createProjection, discOf } from '../../src/timeline/projection.ts';
import { screenOf } from '../screen-of.ts';

/**
 * A kind of screens on which the opening's globe looks alike: how much of it the eye sees depends on how large
 * it is beside the height of the screen. `media` names each screen once.
 */
export type FirstView = {
  readonly name: string;
  readonly media: string;
  /** Of the screen for which its picture is drawn, in CSS pixels: the one that shows most of the globe. */
  readonly screen: readonly [width: number, height: number];
};

const isWide = '(width >= 48rem)';

export const firstViews: readonly FirstView[] = [
  { name: 'phone', media: '(width < 48rem)', screen: [390, 844] },
  { name: 'tall', media: `${isWide} and (aspect-ratio < 5 / 8)`, screen: [1080, 1920] },
  {
    name: 'upright',
    media: `${isWide} and (5 / 8 <= aspect-ratio < 4 / 5)`,
    screen: [768, 1024],
  },
  { name: 'square', media: `${isWide} and (4 / 5 <= aspect-ratio < 3 / 2)`, screen: [1024, 768] },
  { name: 'broad', media: `${isWide} and (3 / 2 <= aspect-ratio < 5 / 3)`, screen: [1440, 900] },
  {
    name: 'low',
    media: `${isWide} and (aspect-ratio >= 5 / 3) and (height < 55rem)`,
    screen: [1280, 720],
  },
  {
    name: 'large',
    media: `${isWide} and (aspect-ratio >= 5 / 3) and (height >= 55rem)`,
    screen: [1600, 900],
  },
];

/** What the drawing of a first view's picture and the style sheet that places it have in common. */
export type FirstShot = {
  readonly frame: Frame;
  readonly viewport: Viewport;
  /** Radius of the globe's disc, in CSS pixels. */
  readonly disc: number;
  /** How far the places of the opening reach from the middle, across and down, in radii of the disc. */
  readonly reach: { readonly across: number; readonly down: number };
};

const opening = 0 as Position;

export const firstShotOf = (
  story: Story,
  { screen: [width, height] }: Pick<FirstView, 'screen'>,
): FirstShot => {
  const viewport = screenOf(width, height);
  const frame = createTimeline(story, viewport).frameAt(opening);
  const disc = discOf(frame.camera, height);
  const { project } = createProjection(frame.camera, height);
  const stand = story.opening.places.flatMap((id) => {
    const place = story.places[id];
    return place === undefined ? [] : [project(place.lng, place.lat)];
  });
  return {
    frame,
    viewport,
    disc,
    reach: {
      across: Math.max(...stand.map(({ right }) => Math.abs(right))) / disc,
      down: Math.max(...stand.map(({ down }) => Math.abs(down))) / disc,
    },
  };
};
