import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coarseWater, type Water } from '../../scripts/prerender/coarse-water.ts';
import { coarseWorld } from '../../scripts/prerender/coarse-world.ts';
import { leanFile, splitNames } from '../../scripts/prerender/lean-file.ts';
import { waterFeatures } from '../../src/drawing/water-features.ts';
import { worldFeatures } from '../../src/drawing/world-features.ts';
import type { World } from '../../src/ground/ground.ts';
import { readNamedTerritories, readTerritories } from '../../src/ground/read-territories.ts';
import { readWorld } from '../../src/ground/read-world.ts';

const parse = (name: string): unknown => JSON.parse(readFileSync(`geodata/ground/${name}`, 'utf8'));
const published = (file: unknown): unknown => JSON.parse(leanFile(file));

describe('what is published of the ground', () => {
  it('names and places territories as the full file does, without remarks', () => {
    const full = readTerritories(parse('territories.json'));
    const lean = readNamedTerritories(published(full));
    for (const [id, phases] of Object.entries(full)) {
      expect(lean[id]?.map(({ names, labelPoint }) => ({ names, labelPoint }))).toEqual(
        phases.map(({ names, labelPoint }) => ({ names, labelPoint })),
      );
    }
    expect(() => readTerritories(lean)).toThrow('its status is missing');
  });

  it('holds each name once', () => {
    const names = parse('names.json') as unknown[];
    const { globe, near } = splitNames(names);
    expect(globe.length).toBeGreaterThan(0);
    expect(new Set([...globe, ...near])).toEqual(new Set(names));
    expect(globe.length + near.length).toBe(names.length);
  });

  it('has a globe that is coarser and keeps every area, border and island', () => {
    const world = parse('world-globe.topo.json') as World;
    const coarse = readWorld(published(coarseWorld(world)));
    const kinds = (of: World) =>
      worldFeatures(of, { places: {}, scenes: [] }, 'globe').ground.features.features.filter(
        ({ properties }) => ['land', 'coast', 'border'].includes(properties.kind),
      ).length;
    expect(coarse.arcs.flat().length).toBeLessThan(0.85 * world.arcs.flat().length);
    expect(coarse.objects.areas.geometries.length).toBe(world.objects.areas.geometries.length);
    expect(kinds(coarse)).toBe(kinds(world));
  });

  it('has great lakes and no rivers for the globe', () => {
    const water = parse('water.topo.json') as Water;
    const { features } = waterFeatures(published(coarseWater(water)));
    const kinds = new Set(features.map(({ properties }) => properties?.['kind']));
    expect(kinds).toEqual(new Set(['lake']));
    expect(features.length).toBeGreaterThan(100);
    expect(features.length).toBeLessThan(waterFeatures(water).features.length / 4);
  });
});
