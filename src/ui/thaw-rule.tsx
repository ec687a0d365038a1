import type { ReactNode } from 'react';

/** Icicles along a rule: where the middle of each is, how wide it is, and how far it hangs down. */
const icicles = [
  [118, 5, 6],
  [126, 6, 12],
  [133, 5, 8],
  [141, 7, 17],
  [148, 4, 6],
  [157, 8, 24],
  [165, 5, 10],
  [172, 6, 15],
  [182, 7, 19],
  [189, 4, 7],
  [196, 6, 11],
  [203, 4, 5],
] as const;

/** Broad where it grows from, and soon no thicker than a needle. */
const icicle = ([middle, width, length]: (typeof icicles)[number]): string => {
  const [left, right] = [middle - width / 2, middle + width / 2];
  return `M${left} 1C${middle - width * 0.2} 2 ${middle - 0.7} ${length * 0.5} ${middle} ${length}C${middle + 0.7} ${length * 0.5} ${middle + width * 0.2} 2 ${right} 1Z`;
};

/** The ornament of the story: a rule hung with ice, and the first drop falling from it. */
export const ThawRule = (): ReactNode => (
  <svg className="thaw-rule" viewBox="0 0 320 34" aria-hidden="true">
    <path className="thaw-line" d="M0 1H320" />
    <path
      className="thaw-ice"
      d={`${icicles.map(icicle).join('')}M157 27C158 29 159.2 30.2 159.2 31.6A2.2 2.2 0 0 1 154.8 31.6C154.8 30.2 156 29 157 27Z`}
    />
  </svg>
);
