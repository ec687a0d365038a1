import { fontFamilies } from '../drawing/font-families.ts';
import type { PlaceId, SceneId, Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import { createTimeline } from '../timeline/create-timeline.ts';
import { eventsById } from '../timeline/events-by-id.ts';
import { fitShot } from '../timeline/fit-shot.ts';
import type { Frame, Position, Viewport } from '../timeline/frame.ts';
import { createGroundDrawer } from './draw-ground.ts';
import { groundShapes } from './ground-shapes.ts';
import { type Shape, shape } from './shape.ts';
import type { StillGround } from './still-ground.ts';
import { stillView } from './still-view.ts';

/** A map to be filled in, and which places each of its dots stands for. */
export type BlankMap = { readonly drawing: Shape; readonly dots: readonly (readonly PlaceId[])[] };

/** Pixels nearer than which two places have one dot. */
const together = 22;

const radius = 10;

/** Where events of these scenes are, each place once, in the order of the story. */
const placesOf = (story: Story, scenes: readonly SceneId[]): readonly PlaceId[] => {
  const known = eventsById(story);
  const events = story.scenes.flatMap((scene) => (scenes.includes(scene.id) ? scene.events : []));
  return [...new Set(events.flatMap(({ id }) => known.get(id)?.event.place ?? []))];
};

type Dot = { readonly x: number; readonly y: number; readonly places: PlaceId[] };

const dotsOf = (
  places: readonly PlaceId[],
  pointOf: (place: PlaceId) => readonly [number, number],
): readonly Dot[] => {
  const dots: Dot[] = [];
  for (const place of places) {
    const [x, y] = pointOf(place);
    const near = dots.find((dot) => Math.hypot(dot.x - x, dot.y - y) < together);
    if (near === undefined) dots.push({ x, y, places: [place] });
    else near.places.push(place);
  }
  return dots;
};

const dotShapes = ({ x, y }: Dot, number: number, inks: Inks): readonly Shape[] => [
  shape('circle', {
    cx: x,
    cy: y,
    r: radius,
    fill: inks.page.slip,
    stroke: inks.page.ink,
    'stroke-width': 1.5,
  }),
  shape(
    'text',
    {
      x,
      y: y + 4,
      'text-anchor': 'middle',
      'font-family': fontFamilies.sans,
      'font-size': 12,
      'font-weight': 500,
      fill: inks.page.ink,
    },
    String(number),
  ),
];

/** What tells one country's camp from another's, or where something was, is a part of the answer. */
const isBlank = ({ key }: { readonly key: string }): boolean => !/band|trace|lit/.test(key);

/** Coasts and borders of the day of the last scene, with the places of the scenes as dots without names. */
export const blankMap = (
  story: Story,
  scenes: readonly SceneId[],
  ground: StillGround,
  inks: Inks,
  viewport: Viewport,
): BlankMap => {
  const places = placesOf(story, scenes);
  const { frameAt, restOf } = createTimeline(story, viewport);
  const last = story.scenes.findLast(({ id }) => scenes.includes(id));
  const whole = frameAt(last === undefined ? (0 as Position) : restOf(last.id));
  const shot = { places, extent: null, scale: 'country', pitch: 0, bearing: 0 } as const;
  const camera = places.length === 0 ? whole.camera : fitShot(shot, story.places, viewport);
  const frame: Frame = {
    ...whole,
    camera,
    events: [],
    past: 0,
    routes: [],
    labels: [],
    emphasis: [],
    veil: 0,
  };
  const { project } = stillView(camera, viewport);
  const dots = dotsOf(places, (id) => {
    const { lng = 0, lat = 0 } = story.places[id] ?? {};
    return project(lng, lat);
  });
  const { width, height } = viewport;
  const paths = createGroundDrawer(story, ground, inks, 'blank-')(frame, viewport).filter(isBlank);
  const drawing = shape(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    [
      shape('rect', { width, height, fill: inks.space }),
      ...groundShapes(paths, 'blank-'),
      ...dots.flatMap((dot, index) => dotShapes(dot, index + 1, inks)),
    ],
  );
  return { drawing, dots: dots.map((dot) => dot.places) };
};
