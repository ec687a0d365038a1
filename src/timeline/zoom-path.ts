/** A view of the flat world: its middle, and how much of the world it spans, in one unit. */
export type FlatView = readonly [x: number, y: number, span: number];

export type ZoomPath = {
  /** The view at a share of the way, 0 to 1. */
  at(t: number): FlatView;
  readonly length: number;
};

/** How much a path climbs to get on: at √2 going on and climbing are the same speed to the eye. */
const curvature = Math.SQRT2;

/** Over one place: only closer or farther. */
const zoomOnly = ([x0, y0, w0]: FlatView, [x1, y1, w1]: FlatView): ZoomPath => {
  const growth = Math.log(w1 / w0);
  return {
    length: Math.abs(growth) / curvature,
    at: (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, w0 * Math.exp(growth * t)],
  };
};

/**
 * The path from view to view that looks shortest and is run through at an even speed: J. J. van Wijk and W. A. A.
 * Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003, formulas 9. Written with asinh, and with
 * sinh(a − b) where the paper takes a difference of products, because the differences lose all digits where a long
 * way down lies over a short way on.
 */
export const zoomPath = (from: FlatView, to: FlatView): ZoomPath => {
  const [x0, y0, w0] = from;
  const [x1, y1, w1] = to;
  const [dx, dy] = [x1 - x0, y1 - y0];
  const distance = Math.hypot(dx, dy);
  const onward = curvature ** 2 * distance;
  const steepness = (sign: 1 | -1, width: number): number =>
    -Math.asinh((w1 ** 2 - w0 ** 2 + sign * onward ** 2) / (2 * width * onward));
  const [r0, r1] = [steepness(1, w0), steepness(-1, w1)];
  if (!(Number.isFinite(r0) && Number.isFinite(r1))) return zoomOnly(from, to);
  const length = (r1 - r0) / curvature;
  return {
    length,
    at: (t) => {
      const run = t * (r1 - r0);
      const flat = Math.cosh(run + r0);
      const share = (w0 * Math.sinh(run)) / (onward * flat);
      return [x0 + share * dx, y0 + share * dy, (w0 * Math.cosh(r0)) / flat];
    },
  };
};
