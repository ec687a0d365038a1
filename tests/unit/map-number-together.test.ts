import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createEpochs } from '../../src/drawing/epochs.ts';
import type { Span } from '../../src/ground/ground.ts';
import { numberTogether } from '../../src/map/number-together.ts';

const collection = (count: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, id) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [id, 0] },
    properties: { index: id },
  })),
});

const days = ['1953-03-05', '1954-07-21', '1955-05-15', '1956-02-25'];
const day = fc.constantFrom(...days);
const span: fc.Arbitrary<Span> = fc
  .record({ from: day, to: day }, { requiredKeys: [] })
  .filter(({ from, to }) => from === undefined || to === undefined || from < to);
const lighting = fc.constantFrom<readonly string[]>([], ['moscow'], ['moscow', 'kiev']);

describe('numberTogether', () => {
  it('has the same features in force on every day, and lit by the same places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(span, lighting), { maxLength: 12 }),
        fc.constantFrom('1950-01-01', ...days),
        (things, on) => {
          const times = things.map(([one]) => one);
          const before = createEpochs(times).between(null, on).begins;
          const numbered = numberTogether(
            collection(things.length),
            times,
            things.map(([, places]) => places),
          );
          const begun = new Set(createEpochs(numbered.times).between(null, on).begins);
          const after = numbered.features.features.flatMap(({ id, properties }) =>
            typeof id === 'number' && begun.has(id) ? [properties?.['index']] : [],
          );
          expect(after).toEqual(before);
          for (const [index, { id }] of numbered.features.features.entries()) {
            const lit = typeof id === 'number' ? numbered.places[id] : [];
            expect(lit).toEqual(things[index]?.[1]);
          }
        },
      ),
    );
  });

  it('has one id for all that turns together, and none for what never does', () => {
    const turning = { from: '1955-05-15' };
    const { features, times } = numberTogether(collection(4), [{}, turning, {}, turning], []);
    expect(features.features.map(({ id }) => id)).toEqual([undefined, 0, undefined, 0]);
    expect(times).toEqual([turning]);
  });

  it('keeps its numbers when more features come', () => {
    const [first, second] = [{ from: '1953-03-05' }, { to: '1956-02-25' }];
    const few = numberTogether(collection(2), [first, second], []);
    const more = numberTogether(collection(4), [first, second, { to: '1955-05-15' }, first], []);
    expect(more.features.features.slice(0, 2)).toEqual(few.features.features);
    expect(more.times.slice(0, 2)).toEqual(few.times);
  });
});
