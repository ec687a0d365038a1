import { groundLayers } from '../drawing/style.ts';
import type { Inks } from '../theme/tokens.ts';
import { compile, type Evaluate } from './evaluate.ts';
import type { StillGround } from './still-ground.ts';

type Spec = ReturnType<typeof groundLayers>[number];

export type Paint = { readonly [name: string]: Evaluate };

/** A layer of the style, ready to be asked for each picture. */
export type Layer = {
  readonly spec: Spec;
  readonly source: string | null;
  readonly filter: Evaluate;
  readonly paint: Paint;
  /** The zooms at which it shows. */
  readonly from: number;
  readonly to: number;
};

const compileLayer = (spec: Spec): Layer => ({
  spec,
  source: 'source' in spec && typeof spec.source === 'string' ? spec.source : null,
  filter: compile('filter' in spec && spec.filter !== undefined ? spec.filter : true),
  paint: Object.fromEntries(
    Object.entries(spec.paint ?? {}).map(([name, value]) => [name, compile(value)]),
  ),
  // As MapLibre has it, 0 is no limit: small globes near the poles are drawn below it.
  from: spec.minzoom || Number.NEGATIVE_INFINITY,
  to: spec.maxzoom ?? 24,
});

/** The layers for what has been read of the ground so far. */
export const createLayers = (
  ground: Pick<StillGround, 'atHand'>,
  inks: Inks,
): (() => readonly Layer[]) => {
  let layers: readonly Layer[] = [];
  let compiledFor = '';
  return () => {
    const atHand = ground.atHand();
    const key = [...atHand.levels, atHand.water].join();
    if (key !== compiledFor) layers = groundLayers(inks, atHand).map(compileLayer);
    compiledFor = key;
    return layers;
  };
};
