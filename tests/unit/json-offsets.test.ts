import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonOffsets } from '../../src/story/json-offsets.ts';
import { runs } from '../fixtures/runs.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('The places of values in JSON, in any environment', () => {
  test('are those of keys and of elements', () => {
    const text = '{ "a": [1, {"b": "x"}] }';
    const offsets = readJsonOffsets(text);
    if (!offsets.ok) return expect.fail('it is JSON');
    expect(offsets.offsetOf(['a'])).toBe(text.indexOf('"a"'));
    expect(offsets.offsetOf(['a', 0])).toBe(text.indexOf('1'));
    expect(offsets.offsetOf(['a', 1])).toBe(text.indexOf('{"b"'));
    expect(offsets.offsetOf(['a', 1, 'b'])).toBe(text.indexOf('"b"'));
    expect(offsets.offsetOf(['a', 2])).toBeUndefined();
    expect(offsets.repeated).toEqual([]);
  });

  test.each([
    ['{"a": 1,}', 8],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['[01]', 2],
    ['[NaN]', 1],
    ['["\u0009"]', 1],
    ['// note\n[]', 0],
    ['[] []', 3],
    ['', 0],
  ])('%j breaks at offset %i', (text, offset) => {
    expect(isJson(text)).toBe(false);
    expect(readJsonOffsets(text)).toEqual({ ok: false, offset });
  });

  test('name keys that occur twice', () => {
    const offsets = readJsonOffsets('{"a": 1, "b": {"a": 2, "a": 3}}');
    expect(offsets.ok && offsets.repeated).toEqual([{ path: ['b', 'a'], offset: 23 }]);
  });

  test('are found in whatever JSON.parse takes, and in nothing else', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', '\\', ' ', 'true'))
      .map(([json, at, insert]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + insert + json.slice(cut + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(readJsonOffsets(text).ok).toBe(isJson(text));
      }),
      { numRuns: runs(2000) },
    );
  });
});
