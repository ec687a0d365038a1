import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStyle } from '../../src/map/watch-style.ts';

const style: StyleSpecification = { version: 8, sources: {}, layers: [] };

/** As MapLibre does: what is lost while it is not loaded is not put back, and no style comes without a frame. */
const createMap = () => {
  const listeners = new Map<string, () => void>();
  let isLoaded = true;
  let kept: object | null = style;
  const map = {
    style: style as object | null,
    on: (name: string, listener: () => void) => listeners.set(name, listener),
    setStyle: (next: object) => {
      map.style = next;
      isLoaded = false;
    },
    lose: () => {
      kept = isLoaded ? map.style : null;
      map.style = null;
      isLoaded = false;
      listeners.get('webglcontextlost')?.();
    },
    restore: () => {
      if (kept !== null) map.setStyle(kept);
      listeners.get('webglcontextrestored')?.();
    },
    frame: () => {
      if (map.style === null || isLoaded) return;
      isLoaded = true;
      listeners.get('style.load')?.();
    },
  };
  return map;
};

const watched = () => {
  const map = createMap();
  const told: boolean[] = [];
  const news: string[] = [];
  const watch = watchStyle(map as unknown as MapLibreMap, {
    createStyle: () => style,
    onGone: () => news.push('gone'),
    onNew: () => news.push('new'),
    onLoss: (isLost) => told.push(isLost),
  });
  return { map, told, news, watch };
};

describe('the watch over the style', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives the map a style after losses that come faster than it can set one', () => {
    const { map, told, watch } = watched();
    for (let time = 0; time < 50; time += 1) {
      map.lose();
      map.restore();
    }
    map.frame();
    vi.advanceTimersByTime(60_000);
    expect(watch.isReady()).toBe(true);
    expect(told).toEqual([false]);
  });

  it('says so where graphics are lost before the map has stood, and stay away', async () => {
    const { map, told, watch } = watched();
    const stands = expect(watch.first).rejects.toThrow('before the map stood');
    map.lose();
    vi.advanceTimersByTime(5000);
    await stands;
    expect(told).toEqual([]);
  });

  it('waits for graphics that come back before the map has stood', async () => {
    const { map, watch } = watched();
    map.lose();
    vi.advanceTimersByTime(4000);
    map.restore();
    map.frame();
    await watch.first;
    expect(watch.isReady()).toBe(true);
  });

  it('leaves a style alone that MapLibre puts back', () => {
    const { map, news } = watched();
    const kept = {};
    map.style = kept;
    map.lose();
    map.restore();
    map.frame();
    expect(map.style).toBe(kept);
    expect(news).toEqual(['gone', 'gone', 'new']);
  });

  it('does not count graphics as lost that are back, however late the next frame comes', () => {
    const { map, told } = watched();
    map.lose();
    map.restore();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });

  it('tells once of graphics that stay away', () => {
    const { map, told, watch } = watched();
    map.setStyle(style);
    map.frame();
    map.lose();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([false, true]);
    expect(watch.isReady()).toBe(false);
  });

  it('tells nothing after its end', () => {
    const { map, told, watch } = watched();
    map.lose();
    watch.stop();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });
});
