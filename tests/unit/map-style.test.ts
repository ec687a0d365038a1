import {
  createExpression,
  featureFilter,
  latest,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { graticule } from '../../src/drawing/graticule.ts';
import { markShapes } from '../../src/drawing/mark-shapes.ts';
import { createStyle, groundLayers } from '../../src/drawing/style.ts';
import { tracesOf } from '../../src/drawing/traces.ts';
import { worldLayers } from '../../src/drawing/world-layers.ts';
import { worldLevels } from '../../src/drawing/world-levels.ts';
import { createLineFit, lengthOnStage, onStage } from '../../src/map/stage-lines.ts';
import { categories } from '../../src/story/story.ts';
import { lamp, paper } from '../../src/theme/tokens.ts';
import { smallStory } from '../fixtures/small-story.ts';

describe('createStyle', () => {
  it.each([
    ['paper', paper],
    ['lamp', lamp],
  ])('is a valid style: %s', (_, inks) => {
    expect(validateStyleMin(createStyle(smallStory, inks))).toEqual([]);
    const layers = groundLayers(inks).map((layer) => onStage(layer, 2));
    expect(validateStyleMin({ ...createStyle(smallStory, inks), layers })).toEqual([]);
  });

  it('fetches nothing', () => {
    expect(JSON.stringify(createStyle(smallStory, paper))).not.toMatch(/https?:|\/\//);
  });

  it('keeps what lights up apart from what comes into force with the days', () => {
    const drawn = groundLayers(paper).flatMap((layer) =>
      'source' in layer ? [{ source: layer.source, paint: JSON.stringify(layer.paint) }] : [],
    );
    const sourcesOf = (isLit: boolean) =>
      drawn.filter(({ paint }) => paint.includes('"light"') === isLit).map(({ source }) => source);
    expect(sourcesOf(true).length).toBeGreaterThan(0);
    expect(sourcesOf(true).filter((source) => sourcesOf(false).includes(source))).toEqual([]);
  });

  it('differs between the themes only in its inks', () => {
    const strip = (style: unknown) => JSON.stringify(style).replace(/#[0-9a-f]{6}/g, '#');
    expect(strip(createStyle(smallStory, lamp))).toBe(strip(createStyle(smallStory, paper)));
  });
});

/** The zooms at which an expression has stops, where it also depends on feature-state. */
const stopsOf = (expression: unknown): readonly number[] => {
  if (!Array.isArray(expression) || expression[0] !== 'interpolate') return [];
  if (!JSON.stringify(expression).includes('feature-state')) return [];
  return expression.slice(3).filter((_, index) => index % 2 === 0) as number[];
};

describe('worldLayers', () => {
  // MapLibre works such expressions out at whole zooms only: other stops would be drawn too faint.
  it.each(worldLevels)('fades what depends on feature-state between whole zooms: %s', (level) => {
    for (const successor of [null, ...worldLevels.slice(worldLevels.indexOf(level) + 1)]) {
      const { below, sea, lines } = worldLayers(level, paper, successor);
      const stops = [...below, ...sea, ...lines].flatMap(({ paint = {} }) =>
        Object.values(paint).flatMap(stopsOf),
      );
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter((zoom) => !Number.isInteger(zoom))).toEqual([]);
    }
  });
});

describe('bands', () => {
  const bands = (createStyle(smallStory, paper).layers as LayerSpecification[]).find(
    ({ id }) => id === 'band-wash-world',
  );
  const isDrawn = (size: number, zoom: number): boolean => {
    const { filter } = featureFilter((bands as { filter: FilterSpecification }).filter, 'filter');
    return filter({ zoom }, { type: 2, properties: { kind: 'band', size, always: true } });
  };

  // Shares of the world's width: see arc-sides.ts.
  it.each([
    ['Hungary on the globe', 0.0116, 1, true],
    ['Albania on a continent', 0.0049, 3, true],
    ['Berlin on a continent', 0.00155, 4, false],
    ['Berlin beside its neighbours', 0.00155, 5, false],
    ['Berlin in its country', 0.00155, 6, true],
  ])('are drawn only where they have room: %s', (_, size, zoom, expected) => {
    expect(isDrawn(size, zoom)).toBe(expected);
  });
});

describe('tracesOf', () => {
  it('numbers events in the order of the story and counts those before at the same place', () => {
    const { features } = tracesOf(smallStory);
    expect(features.map(({ id }) => id)).toEqual([...smallStory.events.keys()]);
    expect(features.map(({ properties }) => properties.rank)).toEqual([0, 1, 0, 0, 0, 0, 2, 3]);
  });
});

describe('graticule', () => {
  it('leaves out the lines of the coarser one', () => {
    const { coordinates } = graticule(10, 30).geometry;
    const meridians = coordinates.filter(([a, b]) => a?.[0] === b?.[0]).map(([a]) => a?.[0]);
    expect(meridians).toHaveLength(24);
    expect(meridians).not.toContain(30);
    expect(graticule(30, null).geometry.coordinates).toHaveLength(12 + 5);
  });
});

describe('markShapes', () => {
  it('has a silhouette of its own for each category, within its square', () => {
    expect(new Set(categories.map((category) => markShapes[category])).size).toBe(8);
    for (const path of Object.values(markShapes)) {
      expect(path).toMatch(/^M[-\d.\sMLHVCAZ]+Z$/);
    }
  });
});

describe('lines on a large stage', () => {
  const widthAt = (length: ReturnType<typeof lengthOnStage>, zoom: number): number => {
    const compiled = createExpression(length, latest.paint_line['line-width'] as never);
    if (compiled.result === 'error') throw new Error('no expression');
    return compiled.value.evaluate({ zoom }, { type: 2, properties: { rank: 'international' } });
  };
  const borderWidth = (groundLayers(paper).find(({ id }) => id === 'border-world')?.paint ??
    {}) as {
    readonly 'line-width': Parameters<typeof lengthOnStage>[0];
  };

  it.each([1.5, 2])('are %f times as wide where the same part of the world is shown', (scale) => {
    const usual = borderWidth['line-width'];
    const large = lengthOnStage(usual, scale);
    for (const zoom of [0.5, 2, 4.4, 7, 9]) {
      const closer = zoom + Math.log2(scale);
      expect(widthAt(large, closer)).toBeCloseTo(scale * widthAt(usual, zoom), 9);
    }
  });

  it('leaves alone what keeps its size on the ground', () => {
    const onGround = ['interpolate', ['exponential', 2], ['zoom'], 10, 3, 16, 192] as const;
    const usual = onGround as unknown as Parameters<typeof lengthOnStage>[0];
    for (const zoom of [11, 13.3, 16]) {
      expect(widthAt(lengthOnStage(usual, 2), zoom)).toBeCloseTo(widthAt(usual, zoom), 6);
    }
  });

  it('changes no layer of the usual stage', () => {
    for (const layer of groundLayers(paper)) expect(onStage(layer, 1)).toBe(layer);
  });

  it('has bands where the usual stage has them', () => {
    const filterOf = (scale: number) => {
      const bands = groundLayers(paper).find(({ id }) => id === 'band-wash-world');
      const { filter } = onStage(bands as LayerSpecification, scale) as {
        filter: FilterSpecification;
      };
      return featureFilter(filter, 'filter').filter;
    };
    const [usual, large] = [filterOf(1), filterOf(2)];
    for (const size of [0.0005, 0.00155, 0.0049, 0.0116]) {
      for (const zoom of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const band = { type: 2 as const, properties: { kind: 'band', size, always: true } };
        expect(large({ zoom: zoom + 1 }, band)).toBe(usual({ zoom }, band));
      }
    }
  });

  it('come to the map once for each size of the stage', () => {
    const set = new Map<string, unknown>();
    let calls = 0;
    const write = (id: string, name: string, value: unknown) => {
      set.set(`${id} ${name}`, value);
      calls += 1;
    };
    const map = {
      setPaintProperty: write,
      setFilter: (id: string, filter: unknown) => write(id, 'filter', filter),
    } as unknown as Parameters<typeof createLineFit>[0];
    const toStage = createLineFit(map, groundLayers(paper));
    toStage(2);
    const callsOnce = calls;
    toStage(2);
    expect(calls).toBe(callsOnce);
    for (const layer of groundLayers(paper)) {
      const { id, paint = {} } = onStage(layer, 2);
      for (const [name, value] of Object.entries(paint)) {
        if (set.has(`${id} ${name}`)) expect(set.get(`${id} ${name}`)).toEqual(value);
        else expect(value).toEqual((layer.paint as Record<string, unknown>)[name]);
      }
    }
    toStage(1);
    for (const { id, paint = {} } of groundLayers(paper)) {
      for (const [name, value] of Object.entries(paint)) {
        if (set.has(`${id} ${name}`)) expect(set.get(`${id} ${name}`)).toEqual(value);
      }
    }
  });
});
