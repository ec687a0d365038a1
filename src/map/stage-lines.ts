import type { ExpressionSpecification, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

/** The paint properties in CSS pixels. Dashes are told in widths of their line. */
const lengths = [
  'line-width',
  'line-blur',
  'line-offset',
  'circle-radius',
  'circle-stroke-width',
] as const;

type Length = number | ExpressionSpecification;

const times = (value: unknown, scale: number): unknown =>
  typeof value === 'number' ? value * scale : ['*', scale, value];

/**
 * A length as a large stage has it: `scale` times as long, and at a zoom so much closer, which shows the same
 * part of the world. What keeps its size on the ground is therefore left as it is.
 */
export const lengthOnStage = (value: Length, scale: number): Length => {
  const isAlongZoom =
    Array.isArray(value) && value[0] === 'interpolate' && String(value[2]) === 'zoom';
  if (!isAlongZoom) return times(value, scale) as Length;
  const [name, curve, zoom, ...stops] = value as readonly unknown[];
  const closer = Math.log2(scale);
  const moved = stops.map((stop, index) =>
    index % 2 === 0 ? Number(stop) + closer : times(stop, scale),
  );
  return [name, curve, zoom, ...moved] as unknown as ExpressionSpecification;
};

/** What is drawn from a zoom on is drawn from a zoom so much closer. */
const stepsOnStage = (filter: unknown, closer: number): unknown => {
  if (!Array.isArray(filter)) return filter;
  if (filter[0] !== 'step') return filter.map((part) => stepsOnStage(part, closer));
  return filter.map((part, index) => (index > 2 && index % 2 === 1 ? part + closer : part));
};

/** A layer on a stage that draws marks and movements `scale` times as large as usual: its lines grow with them. */
export const onStage = <Layer extends LayerSpecification>(layer: Layer, scale: number): Layer => {
  if (scale === 1) return layer;
  const paint: Record<string, unknown> = { ...layer.paint };
  for (const name of lengths) {
    const value = paint[name];
    if (value !== undefined) paint[name] = lengthOnStage(value as Length, scale);
  }
  const filter =
    'filter' in layer ? { filter: stepsOnStage(layer.filter, Math.log2(scale)) } : null;
  return { ...layer, ...filter, paint };
};

type MapPort = Pick<MapLibreMap, 'setPaintProperty' | 'setFilter'>;

const fitLines = (map: MapPort, layers: readonly LayerSpecification[], scale: number): void => {
  for (const layer of layers.map((usual) => onStage(usual, scale))) {
    const { id, paint = {} } = layer;
    for (const name of lengths) {
      const value = (paint as Readonly<Record<string, Length | undefined>>)[name];
      if (value !== undefined) map.setPaintProperty(id, name, value);
    }
    if ('filter' in layer) map.setFilter(id, layer.filter);
  }
};

/**
 * Fits the lines on a map to its stage, whenever that draws at another scale than before: MapLibre cuts them
 * anew, which is not for every picture.
 * @param layers all of the map, as the usual stage has them.
 */
export const createLineFit = (
  map: MapPort,
  layers: readonly LayerSpecification[],
): ((scale: number) => void) => {
  let fitted = Number.NaN;
  return (scale) => {
    if (scale !== fitted) fitLines(map, layers, scale);
    fitted = scale;
  };
};
