import { expect, it } from 'vitest';
import { whenLaid } from '../../src/map/when-laid.ts';

const fakeMap = () => {
  const loaded = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    listeners,
    map: {
      isSourceLoaded: (source: string) => loaded.has(source),
      on: (_: 'sourcedata', listener: () => void) => void listeners.add(listener),
      off: (_: 'sourcedata', listener: () => void) => void listeners.delete(listener),
    },
    load: (source: string) => {
      loaded.add(source);
      for (const listener of [...listeners]) listener();
    },
  };
};

it('waits until all sources are drawn from, acts once and listens no more', () => {
  const { map, load, listeners } = fakeMap();
  let acts = 0;
  whenLaid(map, ['ground', 'bands'], () => {
    acts += 1;
  });
  load('ground');
  load('sea');
  expect(acts).toBe(0);
  load('bands');
  load('bands');
  expect(acts).toBe(1);
  expect(listeners.size).toBe(0);
});

it('acts at once where nothing is awaited', () => {
  const { map, load } = fakeMap();
  load('ground');
  let acts = 0;
  whenLaid(map, ['ground'], () => {
    acts += 1;
  });
  expect(acts).toBe(1);
});

it('can be called off', () => {
  const { map, load, listeners } = fakeMap();
  let acts = 0;
  const stop = whenLaid(map, ['ground'], () => {
    acts += 1;
  });
  stop();
  load('ground');
  expect(acts).toBe(0);
  expect(listeners.size).toBe(0);
});
