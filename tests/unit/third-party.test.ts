import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (path: string): string => readFileSync(path, 'utf8');

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

const licenceOf = (name: string): string =>
  z.object({ license: z.string() }).parse(JSON.parse(read(`node_modules/${name}/package.json`)))
    .license;

/** The licence in the row of the table that names the package. */
const listed = new Map(
  [...read('THIRD-PARTY.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map((row) => [
    row[1],
    row[2]?.trim(),
  ]),
);

describe('THIRD-PARTY.md', () => {
  it.each(Object.keys(dependencies))('lists %s under its own licence', (name) => {
    expect(listed.get(name)).toBe(licenceOf(name));
  });

  it('lists nothing that we no longer ship', () => {
    expect([...listed.keys()].filter((name) => !(String(name) in dependencies))).toEqual([]);
  });
});
