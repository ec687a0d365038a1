import { build } from 'vite';
import { expect, test } from 'vitest';
import { groundPage } from '../../scripts/ground-page.ts';

test('the page of the ground sheets finds the story and the ground', async () => {
  const built = await build({ ...groundPage, build: { write: false, target: 'es2022' } });
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));

  const names = files.map(({ fileName }) => fileName).join(' ');
  expect(names).toContain('world-globe.topo');
  expect(names).toContain('budapest');
}, 60_000);
