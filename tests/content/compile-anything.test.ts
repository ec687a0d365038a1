import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileStory } from '../../src/story/compile-story.ts';
import { runs } from '../fixtures/runs.ts';
import { tinyStory } from './tiny-story.ts';

type Node = null | boolean | number | string | Node[] | { [key: string]: Node };

/** Every value in a tree, as the paths that lead to it. */
const pathsIn = (node: Node, path: readonly (string | number)[] = []): (string | number)[][] => {
  const inner = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  return [
    [...path],
    ...inner.flatMap(([key, value]) =>
      pathsIn(value, [...path, Array.isArray(node) ? Number(key) : key]),
    ),
  ];
};

/** The tree with another value at a path; undefined takes the value away. */
const withValue = (
  node: Node,
  [key, ...rest]: readonly (string | number)[],
  value: Node | undefined,
): Node | undefined => {
  if (key === undefined) return value;
  const copy = structuredClone(node) as Record<string, Node>;
  const inner = withValue(copy[key] ?? null, rest, value);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
};

const data = tinyStory
  .filter(({ path }) => !path.endsWith('.md'))
  .map(({ path, text }) => {
    const value = parse(text) as Node;
    return { path, value, paths: pathsIn(value) };
  });

const values = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Node>(null, true, -1, 1e300, '', ' ', 'moscow', '1953', '__proto__', [], {}, [
    [],
  ]),
  fc.jsonValue().map((value) => value as Node),
);

const changed = fc.tuple(fc.nat(), fc.nat(), values).map(([which, where, value]) => {
  const file = data[which % data.length];
  const path = file?.paths[where % file.paths.length];
  if (file === undefined || path === undefined) throw new Error('the fixture is empty');
  const print = file.path.endsWith('.yaml') ? stringify : JSON.stringify;
  return { path: file.path, text: print(withValue(file.value, path, value) ?? null) };
});

const isFault = (fault: object): boolean =>
  Object.values(fault).every((part) => part !== undefined && !Number.isNaN(part));

describe('Any change to a story, in any environment', () => {
  test('of its data gives a story or faults, and never fails in another way', () => {
    fc.assert(
      fc.property(changed, (file) => {
        const files = tinyStory.map((one) => (one.path === file.path ? file : one));
        const compiled = compileStory(files, 'en');
        if (compiled.ok) return;
        expect(compiled.faults.length).toBeGreaterThan(0);
        expect(compiled.faults.filter((fault) => !isFault(fault))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  test('of its texts gives a story or faults, and lets no HTML and no address through', () => {
    const pieces = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<!--',
        '-->',
        '[a](',
        'javascript:x',
        ')',
        '](',
        '[',
        ']',
        '**',
        '*',
        '`',
      ],
      ...[
        '> ',
        '- ',
        '## s01 · A',
        '# B',
        '\n\n',
        '\n',
        '    ',
        '| a |',
        '&lt;',
        '![',
        'word',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.nat(), (parts, at) => {
        const files = tinyStory.map((file) => {
          if (!file.path.endsWith('1-frost.md')) return file;
          const cut = at % file.text.length;
          return { ...file, text: file.text.slice(0, cut) + parts.join('') + file.text.slice(cut) };
        });
        const compiled = compileStory(files, 'en');
        if (!compiled.ok) return;
        const json = JSON.stringify(compiled.words);
        const urls = [...json.matchAll(/"url":"([^"]*)"/g)].map(([, url]) => url);
        expect(urls.filter((url) => !/^https:\/\//.test(url ?? ''))).toEqual([]);
        const types = new Set([...json.matchAll(/"type":"([^"]*)"/g)].map(([, type]) => type));
        for (const type of types) {
          expect(['text', 'emphasis', 'strong', 'link', 'paragraph', 'quote', 'list']).toContain(
            type,
          );
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
