import { expect, it } from 'vitest';
import { whenLaid } from '../../src/map/when-laid.ts';

const fakeMap = () => {
  const loaded = new Set<string>();
  const listeners = { sourcedata: new Set<() => void>(), idle: new Set<() => void>() };
  const fire = (type: keyof typeof listeners) => {
    for (const listener of [...listeners[type]]) listener();
  };
  return {
    count: () => listeners.sourcedata.size + listeners.idle.size,
    map: {
      isSourceLoaded: (source: string) => loaded.has(source),
      on: (type: keyof typeof listeners, listener: () => void) =>
        void listeners[type].add(listener),
      off: (type: keyof typeof listeners, listener: () => void) =>
        void listeners[type].delete(listener),
    },
    load: (source: string) => {
      loaded.add(source);
      fire('sourcedata');
    },
    /** The camera has moved on, and no tile of the source is awaited any more. */
    leave: (source: string) => {
      loaded.add(source);
      fire('idle');
    },
  };
};

it('waits until all sources are drawn from, acts once and listens no more', () => {
  const { map, load, count } = fakeMap();
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
  expect(count()).toBe(0);
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

it('acts when the map rests, though nothing more has come from a source', () => {
  const { map, load, leave, count } = fakeMap();
  let acts = 0;
  whenLaid(map, ['ground', 'bands'], () => {
    acts += 1;
  });
  load('ground');
  leave('bands');
  expect(acts).toBe(1);
  expect(count()).toBe(0);
});

it('can be called off', () => {
  const { map, load, count } = fakeMap();
  let acts = 0;
  const stop = whenLaid(map, ['ground'], () => {
    acts += 1;
  });
  stop();
  load('ground');
  expect(acts).toBe(0);
  expect(count()).toBe(0);
});
