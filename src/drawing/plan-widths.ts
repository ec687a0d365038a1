import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** CSS pixels at zooms 10, 13 and 16. */
export type Widths = readonly [number, number, number];

export const width = ([far, middle, near]: Widths): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.6],
  ['zoom'],
  10,
  far,
  13,
  middle,
  16,
  near,
];

export const byClass = (
  widths: Readonly<Record<'avenue' | 'street' | 'lane', Widths>>,
): ExpressionSpecification => {
  const at = (index: 0 | 1 | 2): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'avenue',
    widths.avenue[index],
    'street',
    widths.street[index],
    widths.lane[index],
  ];
  return ['interpolate', ['exponential', 1.6], ['zoom'], 10, at(0), 13, at(1), 16, at(2)];
};
