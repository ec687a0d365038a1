const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

/** Code points in their order as CSS writes them: `U+0041-005A, U+00E9`. */
export const unicodeRange = (points: readonly number[]): string => {
  const runs: { readonly from: number; to: number }[] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last !== undefined && point === last.to + 1) last.to = point;
    else runs.push({ from: point, to: point });
  }
  return runs
    .map(({ from, to }) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
};
