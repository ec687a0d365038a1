import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';

/** Milliseconds that drawing the slowest scene may take. */
const limit = 30;

/** The module as one file, as a page has it: what runs the tests wraps each import, which costs as much as the drawing. */
const bundle = async (file: string, folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: resolve(file), outDir: folder, target: 'es2022' },
  });
  return pathToFileURL(join(folder, 'draw-scenes.js')).href;
};

test(`drawing the slowest scene as a still takes at most ${limit} ms`, async () => {
  // Within the project, where the packages that are left out of the bundle are found.
  const folder = mkdtempSync(resolve('node_modules/.cache/thaw-drawing-'));
  try {
    const address = await bundle('tests/bench/draw-scenes.ts', folder);
    const { drawScenes }: typeof import('./draw-scenes.ts') = await import(address);
    const costs = drawScenes();
    const tell = (name: string, milliseconds = Number.NaN) =>
      console.log(`${name.padEnd(24)} ${milliseconds.toFixed(1)} ms`);
    for (const { id, milliseconds } of costs.slice(0, 5)) tell(id, milliseconds);
    tell('the scene in the middle', costs[Math.floor(costs.length / 2)]?.milliseconds);
    expect(costs[0]?.milliseconds).toBeLessThanOrEqual(limit);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
