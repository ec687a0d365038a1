import { createShownTraces } from '../drawing/shown-traces.ts';
import { type Light, lightOn, lightsOf } from '../drawing/state-lights.ts';
import { tracesSource } from '../drawing/style.ts';
import type { GroundInSight } from '../ground/ground-key.ts';
import type { Story } from '../story/story.ts';
import type { Inks } from '../theme/tokens.ts';
import type { Frame, Viewport } from '../timeline/frame.ts';
import { type Look, lookOf } from './layer-look.ts';
import { createLayers, type Layer } from './layers.ts';
import { type ShapePaths, shapePaths } from './shape-path.ts';
import type { Drawable } from './sources.ts';
import type { StillGround } from './still-ground.ts';

/** One path of the ground: all that looks alike in a layer. */
export type GroundPath = Pick<Look, 'attributes' | 'strokes'> & {
  /** The same for the same part of another picture. */
  readonly key: string;
  readonly d: string;
};

export type GroundDrawer = {
  (frame: Frame, viewport: Viewport): readonly GroundPath[];
  /** Camps whose bands, and ranks of borders that stand in the free part of the stage. */
  inSight(frame: Frame, viewport: Viewport): GroundInSight;
};

const isInForce = ({ span: { from, to } }: Drawable, day: string): boolean =>
  (from === undefined || from <= day) && (to === undefined || day < to);

type State = Readonly<Record<string, unknown>>;

/** Of all that is drawn at all: what is not is left out before it is asked how it looks. */
const drawnState: State = { inForce: true, drawn: true };

/** How the features of a source look, as MapLibre's feature-state. */
const stateOf = ({ places }: Drawable, lights: readonly Light[]): State =>
  places.length === 0 ? drawnState : { ...drawnState, light: lightOn(places, lights) };

/**
 * Draws the ground of Frames by the layers of the style, in SVG.
 * @param prefix before every id, so that several stills can stand in one document.
 */
export const createGroundDrawer = (
  story: Story,
  ground: StillGround,
  inks: Inks,
  prefix: string,
): GroundDrawer => {
  const layersNow = createLayers(ground, inks);
  const tracesOn = createShownTraces(story);
  /** What passes a layer's filter at a whole zoom. */
  const passed = new Map<
    string,
    { readonly of: readonly Drawable[]; readonly chosen: readonly Drawable[] }
  >();

  const passes = ({ filter }: Layer, zoom: number, { properties }: Drawable): boolean =>
    filter({ zoom, properties, state: {} }) === true;

  const choose = (layer: Layer, zoom: number): readonly Drawable[] => {
    const of = ground.source(layer.source ?? '');
    const key = `${layer.spec.id} ${zoom}`;
    const known = passed.get(key);
    if (known?.of === of) return known.chosen;
    const chosen = of.filter((drawable) => passes(layer, zoom, drawable));
    passed.set(key, { of, chosen });
    return chosen;
  };

  /** What of a source is drawn on the Frame's day, of what a layer draws at its zoom. */
  const drawablesIn = (layer: Layer, frame: Frame): readonly Drawable[] => {
    const zoom = Math.floor(Math.max(0, frame.camera.zoom));
    if (layer.source !== tracesSource) {
      return choose(layer, zoom).filter((drawable) => isInForce(drawable, frame.epoch));
    }
    const traces = ground.source(tracesSource);
    return tracesOn(frame).flatMap((event) => {
      const trace = traces[event];
      return trace === undefined || !passes(layer, zoom, trace) ? [] : trace;
    });
  };

  /** Asks once for all that look alike. */
  const looksIn = (layer: Layer, frame: Frame, lights: readonly Light[]) => {
    const known = new Map<string, Look | null>();
    const { zoom } = frame.camera;
    return (drawable: Drawable): Look | null => {
      const state = stateOf(drawable, lights);
      const { manner, properties } = drawable;
      const key = state === drawnState ? manner : `${manner}${JSON.stringify(state)}`;
      let look = known.get(key);
      if (look === undefined) {
        look = lookOf(layer, { zoom, properties, state }, prefix);
        known.set(key, look);
      }
      return look;
    };
  };

  const drawLayer = (
    layer: Layer,
    frame: Frame,
    lights: readonly Light[],
    paths: ShapePaths,
  ): GroundPath[] => {
    const lookIn = looksIn(layer, frame, lights);
    const groups = new Map<string, { readonly look: Look; readonly drawables: Drawable[] }>();
    for (const drawable of drawablesIn(layer, frame)) {
      const look = lookIn(drawable);
      if (look === null) continue;
      const group = groups.get(look.key) ?? { look, drawables: [] };
      groups.set(look.key, group);
      group.drawables.push(drawable);
    }
    const seen = [...groups.values()].flatMap(({ look, drawables }) => {
      let first: Drawable | null = null;
      for (const drawable of drawables) {
        if (paths.add(layer, drawable, look)) first ??= drawable;
      }
      return first === null ? [] : [{ look, first, d: paths.take() }];
    });
    // What looks alike is drawn together: where the first of it that can be seen stands in the source. Of circles the
    // wider lie above, as they do where they have one middle.
    seen.sort((a, b) => a.look.radius - b.look.radius || a.first.index - b.first.index);
    return seen.map(({ look: { attributes, strokes }, d }, index) => ({
      key: `${layer.spec.id}-${index}`,
      d,
      attributes,
      strokes,
    }));
  };

  /** What was drawn of each layer, and from what. */
  const drawn = new Map<
    string,
    { readonly from: readonly unknown[]; readonly paths: GroundPath[] }
  >();

  /** Where a filter of the atlas changes, most of the ground is the same. */
  const drawLayerOnce = (
    layer: Layer,
    frame: Frame,
    lights: readonly Light[],
    viewport: Viewport,
    paths: ShapePaths,
  ): GroundPath[] => {
    const source = layer.source ?? '';
    const from = [
      layer,
      ground.source(source),
      frame.camera,
      frame.epoch,
      viewport,
      lights.length === 0 ? null : lights,
      ...(source === tracesSource ? [frame.past, frame.hidden] : []),
    ];
    const known = drawn.get(layer.spec.id);
    if (known?.from.every((part, index) => part === from[index])) return known.paths;
    const made = { from, paths: drawLayer(layer, frame, lights, paths) };
    drawn.set(layer.spec.id, made);
    return made.paths;
  };

  const shownAt = (zoom: number): readonly Layer[] =>
    layersNow().filter(({ from, to }) => zoom >= from && zoom < to);

  const draw = (frame: Frame, viewport: Viewport): readonly GroundPath[] => {
    const paths = shapePaths(frame.camera, viewport);
    const lights = lightsOf(frame);
    const sea = { key: 'sea', d: paths.globe(), attributes: { fill: inks.sea }, strokes: [] };
    const layers = shownAt(frame.camera.zoom);
    return [
      sea,
      ...layers.flatMap((layer) => drawLayerOnce(layer, frame, lights, viewport, paths)),
    ];
  };

  /** The values of a property in what some layers show in the free part of the stage. */
  const wordsIn = (begins: string, name: string, frame: Frame, viewport: Viewport): string[] => {
    const { zoom } = frame.camera;
    const paths = shapePaths(frame.camera, viewport, 'free');
    const words = shownAt(zoom)
      .filter(({ spec: { id } }) => id.startsWith(begins))
      .flatMap((layer) => {
        const lookIn = looksIn(layer, frame, []);
        return drawablesIn(layer, frame).flatMap((drawable) => {
          const look = lookIn(drawable);
          const isSeen = look !== null && paths.add(layer, drawable, look);
          return isSeen ? [String(drawable.properties[name])] : [];
        });
      });
    return [...new Set(words)].sort();
  };

  return Object.assign(draw, {
    inSight: (frame: Frame, viewport: Viewport) => ({
      camps: wordsIn('band-wash', 'camp', frame, viewport),
      borders: wordsIn('border-', 'rank', frame, viewport),
    }),
  });
};
