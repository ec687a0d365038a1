import type { Feature } from 'geojson';
import type { Credit, Row } from './table.ts';

const featureOf = ({ cells: { id, ...properties }, geometry }: Row): Feature => ({
  type: 'Feature',
  id,
  // GIS programs show properties, not always the id of a feature.
  properties: { id, ...properties },
  geometry,
});

/** A collection after RFC 7946, one line a feature. The credit stands beside them, as foreign members (6.1). */
export const writeGeojson = (
  rows: readonly Row[],
  { title, licence, attribution, language }: Credit,
): string => {
  const head = JSON.stringify({
    type: 'FeatureCollection',
    title,
    licence,
    attribution,
    language,
  }).slice(0, -1);
  const features = rows.map((row) => JSON.stringify(featureOf(row)));
  return `${head},"features":[\n${features.join(',\n')}\n]}\n`;
};
