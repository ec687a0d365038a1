import { describe, expect, it } from 'vitest';
import { readGround } from '../../src/map/read-ground.ts';
import { viewport } from '../fixtures/map-frames.ts';

type Seen = readonly [
  layer: string,
  properties: Readonly<Record<string, unknown>>,
  state?: { readonly inForce: boolean },
];

/** A map with some of the layers, on which these features stand. */
const mapWith = (layers: readonly string[], seen: readonly Seen[]) => ({
  getLayer: (id: string) => (layers.includes(id) ? { id } : undefined),
  queryRenderedFeatures: (box: unknown, { layers: asked }: { layers: string[] }) => {
    expect(box, 'the free part of the stage').toEqual([
      [480, 68],
      [1416, 876],
    ]);
    const missing = asked.filter((id) => !layers.includes(id));
    if (missing.length > 0) throw new Error(`asked for missing layers: ${missing.join(', ')}`);
    return seen
      .filter(([id]) => asked.includes(id))
      .map(([id, properties, state = {}]) => ({ layer: { id }, properties, state }));
  },
});

describe('readGround', () => {
  const layers = ['band-wash-world', 'border-world', 'coast-world'];

  it('tells each camp and rank in force once, and asks for no layer that is not there', () => {
    const map = mapWith(layers, [
      ['band-wash-world', { camp: 'socialist', always: true }],
      ['band-wash-world', { camp: 'neutral', always: true }],
      ['band-wash-world', { camp: 'socialist', always: true }],
      ['border-world', { rank: 'zone', always: true }],
      ['coast-world', { always: true }],
    ]);
    expect(readGround(map, viewport)).toEqual({
      camps: ['neutral', 'socialist'],
      borders: ['zone'],
    });
  });

  it('leaves out what is not in force', () => {
    const map = mapWith(layers, [
      ['band-wash-world', { camp: 'occupied', always: false }],
      ['band-wash-world', { camp: 'neutral', always: false }, { inForce: true }],
      ['border-world', { rank: 'armistice', always: false }, { inForce: false }],
    ]);
    expect(readGround(map, viewport)).toEqual({ camps: ['neutral'], borders: [] });
  });
});
