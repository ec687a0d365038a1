import { beforeEach, expect, it, vi } from 'vitest';

type Rules = { createScriptURL(address: string): string | null };

const location = { origin: 'https://example.org', href: 'https://example.org/thaw/' } as Location;
const worker = 'https://example.org/thaw/assets/worker.mjs';

/** The module as a page that has just been opened has it, and the policies that it makes there. */
const open = async () => {
  const policies: Rules[] = [];
  const trustedTypes = { createPolicy: (_: 'default', rules: Rules) => policies.push(rules) };
  const { trustScript } = await import('../../src/loading/trusted-scripts.ts');
  return { policies, trust: (address: string) => trustScript(address, { location, trustedTypes }) };
};

beforeEach(() => void vi.resetModules());

it('one policy lets through what was named, letter by letter, and nothing else', async () => {
  const { policies, trust } = await open();
  expect(trust(worker)).toBe(worker);
  expect(trust('service-worker.js')).toBe('service-worker.js');
  expect(policies).toHaveLength(1);
  expect(policies[0]?.createScriptURL(worker)).toBe(worker);
  expect(policies[0]?.createScriptURL('service-worker.js')).toBe('service-worker.js');
  for (const other of ['', `${worker}?x`, './service-worker.js', 'data:text/javascript,alert(1)']) {
    expect(policies[0]?.createScriptURL(other), other).toBe(null);
  }
});

it.each([
  ['https://example.com/worker.mjs'],
  ['//example.com/worker.mjs'],
  ['javascript:alert(1)//.js'],
  ['blob:https://example.org/x.js'],
  ['data:text/html,<script></script>'],
  ['index.html'],
  ['http://['],
])('%s cannot be named', async (address) => {
  const { policies, trust } = await open();
  expect(() => trust(address)).toThrow(TypeError);
  expect(policies).toEqual([]);
});

it('names a script that the page itself holds', async () => {
  const { trust } = await open();
  const held = 'data:text/javascript;charset=utf-8,1';
  expect(trust(held)).toBe(held);
});

it('asks nothing of a browser that does not know Trusted Types', async () => {
  const { trustScript } = await import('../../src/loading/trusted-scripts.ts');
  expect(trustScript(worker, { location })).toBe(worker);
});
