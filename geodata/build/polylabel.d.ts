declare module 'polylabel' {
  /** The point of a polygon that lies farthest from its edges, to within `precision`. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [number, number];
}
