import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !name.endsWith('print.css'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

// With such a rule a browser works out styles anew whenever a mark comes or goes: 1.5 ms a frame of scrolling. On paper
// nothing moves.
it('no rule for the screen asks what an element has in it', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.filter(({ text }) => text.includes(':has(')).map(({ name }) => name)).toEqual([]);
});
