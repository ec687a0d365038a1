import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** Blocks for screens with something that points, with the rules in them. */
const forPointers = /@media \(hover: hover\) \{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

// A finger leaves what it has tapped in the state of being pointed at.
it('nothing changes under a pointer on a screen that has none', () => {
  const loose = sheets.flatMap(({ name, text }) =>
    [...text.replace(forPointers, '').matchAll(/.*:hover.*/g)].map(([line]) => `${name}: ${line}`),
  );
  expect(sheets.length).toBeGreaterThan(30);
  expect(loose).toEqual([]);
});
