import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        license: z.string().optional(),
        dev: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

it('package-lock.json names the optional packages of every system, so that `npm ci` works on all', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

/** All but the project itself. */
const installed = Object.entries(packages).filter(([path]) => path !== '');

it('package-lock.json tells what each package must hash to', () => {
  const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unknown.map(([path]) => path)).toEqual([]);
});

it('no package comes from elsewhere than the registry', () => {
  const elsewhere = installed.filter(
    ([, { resolved }]) => resolved?.startsWith('https://registry.npmjs.org/') === false,
  );
  expect(elsewhere.map(([path]) => path)).toEqual([]);
});

/** Licences of what the page is made of: all allow it to be passed on, with a notice at most. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT OR Apache-2.0)',
  'OFL-1.1',
]);

it('what the page is made of is licensed so that it may be passed on, and runs no script when installed', () => {
  const shipped = installed.filter(([, { dev }]) => dev !== true);
  expect(shipped.length).toBeGreaterThan(20);
  const barred = shipped.filter(
    ([, { license, hasInstallScript }]) => !allowed.has(license ?? '') || hasInstallScript === true,
  );
  expect(barred.map(([path]) => path)).toEqual([]);
});

it('MapLibre is 6.4.1 or later', () => {
  const [major = 0, minor = 0, patch = 0] =
    packages['node_modules/maplibre-gl']?.version?.split('.').map(Number) ?? [];
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(6_004_001);
});
