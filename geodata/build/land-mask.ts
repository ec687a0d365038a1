import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoMercator, geoPath } from 'd3-geo';
import sharp from 'sharp';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { ReliefSheet } from './relief-sheets.ts';

type Atlas = Topology<{ countries: GeometryCollection }>;

const isArea = (one: { type: string | null }): one is Polygon | MultiPolygon =>
  one.type === 'Polygon' || one.type === 'MultiPolygon';

const readLand = () => {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  // The countries, not `land`: they leave the Caspian Sea out.
  return merge(atlas, atlas.objects.countries.geometries.filter(isArea));
};

/** One byte a pixel: 255 on land, 0 at sea, between at the shore. Half a pixel inside the coast. */
export const maskLand = async (sheet: ReliefSheet, height: number): Promise<Buffer> => {
  const scale = sheet.width / (((sheet.east - sheet.west) * Math.PI) / 180);
  const projection = geoMercator().scale(scale).translate([0, 0]);
  const [left, top] = projection([sheet.west, sheet.north]) ?? [0, 0];
  // d3 may put the date line at either edge.
  projection.translate([sheet.west === -180 ? Math.abs(left) : -left, -top]);
  projection.clipExtent([
    [0, 0],
    [sheet.width, height],
  ]);
  const outline = geoPath(projection)(readLand()) ?? '';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${height}"><rect width="100%" height="100%"/><path fill="#fff" stroke="#000" d="${outline}"/></svg>`;
  return sharp(Buffer.from(drawing), { limitInputPixels: false, unlimited: true })
    .greyscale()
    .raw()
    .toBuffer();
};
