import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile-story.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import type { SourceFile } from '../../src/story/source-file.ts';
import type { Inline } from '../../src/story/words.ts';

const files = readGeodata('tests/fixtures/story');

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** What stands where something else should. */
const junk = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    1e300,
    0.5,
    '',
    ' ',
    '1956-02-30',
    '0000-00-00',
    'javascript:alert(1)',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'toString',
    '\u0000',
    '\u202e',
    [],
    {},
    [[]],
    { __proto__: null },
  ),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

/** Pieces of Markdown and YAML that open, close or name something. */
const pieces = fc.constantFrom(
  '',
  '---',
  '- ',
  ': ',
  '#',
  '# ',
  '[',
  '](',
  '[x](javascript:alert(1))',
  '[x](event:)',
  '[x](term:__proto__)',
  '![x](y)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '*',
  '**',
  '&amp;',
  '`',
  '{',
  '}',
  '"',
  "'",
  '|',
  '>',
  '&a [*a]',
  '!!js/function x',
  '\t',
  '\u0000',
  '\ufeff',
  '1956-13-45',
  'constructor',
);

const numbers = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

/** Puts junk somewhere deep into a value; the numbers tell where. */
const spoil = (value: Json, where: readonly number[], what: Json): Json => {
  const [first = 0, ...rest] = where;
  if (rest.length === 0 || value === null || typeof value !== 'object') return what;
  if (Array.isArray(value)) {
    if (value.length === 0) return [what];
    const at = first % value.length;
    return value.map((item, index) => (index === at ? spoil(item, rest, what) : item));
  }
  const keys = Object.keys(value);
  const key = keys[first % keys.length];
  if (key === undefined) return what;
  const { [key]: old = null, ...others } = value;
  if (first % 11 === 0) return others;
  if (first % 7 === 0)
    return { ...others, [typeof what === 'string' ? what : JSON.stringify(what)]: old };
  return { ...others, [key]: spoil(old, rest, what) };
};

/** Puts pieces into a text, cuts it off, or says a line of it twice. */
const spoilText = (text: string, where: readonly number[], piece: string): string => {
  const lines = text.split('\n');
  const [manner = 0, line = 0, column = 0, count = 0] = where;
  const at = line % lines.length;
  const old = lines[at] ?? '';
  const cut = column % (old.length + 1);
  switch (manner % 5) {
    case 0:
      return [...lines.slice(0, at), old.slice(0, cut)].join('\n');
    case 1:
      return [...lines.slice(0, at), ...lines.slice(at + 1 + (count % 3))].join('\n');
    case 2:
      return [...lines.slice(0, at), old, ...lines.slice(at)].join('\n');
    case 3:
      return [...lines.slice(0, at), piece + old, ...lines.slice(at + 1)].join('\n');
    default:
      return [
        ...lines.slice(0, at),
        old.slice(0, cut) + piece + old.slice(cut),
        ...lines.slice(at + 1),
      ].join('\n');
  }
};

const spoilFile = (file: SourceFile, where: readonly number[], what: Json, piece: string) => {
  const isTree = file.path.endsWith('json') && (where[0] ?? 0) % 3 > 0;
  const text = isTree
    ? JSON.stringify(spoil(JSON.parse(file.text), where.slice(1, 3 + ((where[1] ?? 0) % 9)), what))
    : spoilText(file.text, where.slice(1), piece);
  return { ...file, text };
};

type Target = Extract<Inline, { type: 'link' }>['to'];

/** Where the links of a text lead. */
const targetsIn = (value: unknown): Target[] => {
  if (value === null || typeof value !== 'object') return [];
  const own = 'type' in value && value.type === 'link' && 'to' in value ? [value.to as Target] : [];
  return [...own, ...Object.values(value).flatMap(targetsIn)];
};

const expectHarmless = (to: Target): void => {
  if (to.kind !== 'web') {
    expect(to.id).toMatch(/^[a-z0-9-]+$/);
    return;
  }
  const { protocol, hostname, username } = new URL(to.url);
  expect([protocol, username]).toEqual(['https:', '']);
  expect(hostname).toMatch(/^[\w.-]+$/);
};

it('a spoilt story has faults that name their file, or is told; it never throws', () => {
  fc.assert(
    fc.property(fc.nat(), numbers, junk, pieces, (chosen, where, what, piece) => {
      const spoilt = chosen % files.length;
      const compiled = compileStory(
        files.map((file, index) => (index === spoilt ? spoilFile(file, where, what, piece) : file)),
        'en',
      );
      if (compiled.ok) {
        const targets = targetsIn(compiled.words);
        expect(targets.length).toBeGreaterThan(0);
        for (const to of targets) expectHarmless(to);
        return;
      }
      expect(compiled.faults.length).toBeGreaterThan(0);
      for (const fault of compiled.faults) {
        expect(fault.problem).not.toBe('');
        expect(fault.remedy).not.toBe('');
        expect(files.map(({ path }) => path)).toContain(fault.file);
      }
    }),
    { numRuns: process.env['THAW_LONG'] === '1' ? 10_000 : 150 },
  );
});
