/** What a page takes up at a moment, its garbage collected. */
export type Sample = {
  readonly minute: number;
  readonly visits: number;
  /** Bytes of the scripts' own memory. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly canvases: number;
  readonly errors: number;
  /** Touches of a visitor that nothing came of. */
  readonly unanswered: number;
};

/** By how much a figure grows an hour: the slope of the straight line with the least squares; 0 for fewer than two. */
export const growthAnHour = (
  samples: readonly Sample[],
  figure: (sample: Sample) => number,
): number => {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const minutes = samples.map(({ minute }) => minute);
  const figures = samples.map(figure);
  const [middle, usual] = [mean(minutes), mean(figures)];
  const spread = minutes.reduce((sum, minute) => sum + (minute - middle) ** 2, 0);
  if (samples.length < 2 || spread === 0) return 0;
  const together = samples.reduce(
    (sum, _, index) => sum + ((minutes[index] ?? 0) - middle) * ((figures[index] ?? 0) - usual),
    0,
  );
  return (60 * together) / spread;
};
