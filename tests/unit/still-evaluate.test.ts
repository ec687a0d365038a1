import {
  createExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundLayers } from '../../src/drawing/style.ts';
import { borderRanks, camps } from '../../src/ground/ground.ts';
import { compile } from '../../src/still/evaluate.ts';
import { paper } from '../../src/theme/tokens.ts';

const number = {
  type: 'number',
  'property-type': 'data-driven',
  expression: { interpolated: true, parameters: ['zoom', 'feature', 'feature-state'] },
} as unknown as StylePropertySpecification;

/** Every number by which the ground is painted, and every filter of it. */
const expressions = groundLayers(paper, {
  levels: new Set(['globe', 'world', 'fine']),
  water: true,
})
  .flatMap((layer) =>
    Object.entries({ ...layer.paint }).map(([name, value]) => ({
      id: `${layer.id} ${name}`,
      value,
    })),
  )
  .filter(({ id, value }) => Array.isArray(value) && /width|opacity|offset|blur|radius/.test(id));

const properties = fc.record({
  kind: fc.constantFrom('river', 'street', 'border', 'band'),
  class: fc.constantFrom('avenue', 'street', 'lane', ''),
  rank: fc.constantFrom<string | number>(...borderRanks, 1, 2, 9),
  camp: fc.constantFrom(...camps),
  side: fc.constantFrom(-1, 0, 1),
  size: fc.double({ min: 0, max: 1, noNaN: true }),
  strength: fc.double({ min: 0, max: 1, noNaN: true }),
  always: fc.boolean(),
});

const states = fc.record({
  inForce: fc.boolean(),
  light: fc.double({ min: 0, max: 1, noNaN: true }),
  begun: fc.boolean(),
  hidden: fc.boolean(),
});

describe('compile', () => {
  it.each(expressions)('answers as MapLibre does: $id', ({ id, value }) => {
    const theirs = createExpression(value, id, number);
    if (theirs.result !== 'success') throw new Error(JSON.stringify(theirs.value));
    const ours = compile(value);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 18, noNaN: true }),
        properties,
        states,
        (zoom, given, state) => {
          const feature = { type: 2 as const, properties: given };
          // The state that a filter by rank would never let meet such a number is no number to MapLibre.
          const rank = typeof given.rank === 'string' ? 1 : given.rank;
          const sound = JSON.stringify(value).includes('"sqrt"') ? { ...given, rank } : given;
          const expected = theirs.value.evaluate(
            { zoom },
            { ...feature, properties: sound },
            state,
          );
          expect(ours({ zoom, properties: sound, state })).toBeCloseTo(expected, 9);
        },
      ),
    );
  });

  it('names an operator that it does not know', () => {
    expect(() => compile(['interpolate-hcl', ['linear'], ['zoom'], 0, 1])).toThrow(
      /"interpolate-hcl"/,
    );
  });
});
