import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';

const text = readFileSync('geodata/ground/water.topo.json', 'utf8');
const object = <Shape extends z.ZodType>(properties: Shape) =>
  z.object({ geometries: z.array(z.object({ properties })) });
const { objects } = z
  .object({
    objects: z.object({
      rivers: object(z.strictObject({ id: z.string().optional(), rank: z.int().min(1).max(3) })),
      lakes: object(z.strictObject({ id: z.string() }).optional()),
    }),
  })
  .parse(JSON.parse(text));

it('the water weighs at most 90 kB as it is sent', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(90_000);
});

it.each(['danube', 'kura', 'volga', 'yangtze', 'yellow-river', 'nile', 'mekong'])(
  'the water has a river %s',
  (id) => {
    expect(objects.rivers.geometries.some(({ properties }) => properties.id === id)).toBe(true);
  },
);

it('the water has one Aral Sea', () => {
  const lakes = objects.lakes.geometries.filter(({ properties }) => properties?.id === 'aral-sea');
  expect(lakes).toHaveLength(1);
});
