import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { themeSheet } from '../../src/theme/theme-sheet.ts';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // Those of the map's own elements are set by the scripts that write them.
  .filter((name) => name.endsWith('.css') && !name.endsWith('.module.css'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** Set by the component library on what it places. */
const ofLibrary = ['--trigger-width'];

it('every custom property that a style sheet uses is set by one', () => {
  const all = [...sheets.map(({ text }) => text), themeSheet()].join('\n');
  const set = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const unset = sheets.flatMap(({ name, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\)/g)]
      .map(([, property = '']) => property)
      .filter((property) => !set.has(property) && !ofLibrary.includes(property))
      .map((property) => `${name}: ${property}`),
  );
  expect(sheets.length).toBeGreaterThan(30);
  expect(unset).toEqual([]);
});
