import { describe, expect, it, vi } from 'vitest';
import type { GroundName } from '../../src/drawing/ground-names.ts';
import { seatGroundNames } from '../../src/drawing/seat-ground-names.ts';
import { createView } from '../../src/drawing/view.ts';
import {
  createGroundNamesLayer,
  type GroundNamesLayer,
} from '../../src/overlay/ground-names-layer.ts';
import { viewport } from '../fixtures/map-frames.ts';

/** As much of a page as the layer uses; tells in which order elements come and are measured. */
const fakePage = () => {
  const log: string[] = [];
  const createElement = () => {
    const children: unknown[] = [];
    return {
      dataset: {},
      style: { display: '' },
      nodeType: 1,
      childNodes: [],
      ownerDocument: { createRange: () => ({}) },
      textContent: '',
      children,
      append(...parts: { readonly textContent: string }[]) {
        children.push(...parts);
        for (const { textContent } of parts) if (textContent !== '') log.push(`+${textContent}`);
      },
      get offsetWidth() {
        if (this.style.display === 'none') throw new Error(`${this.textContent} has no size`);
        log.push(`?${this.textContent}`);
        return 40;
      },
      offsetHeight: 12,
    };
  };
  return { log, document: { createElement } as unknown as Document };
};

const camera = { lng: 20, lat: 50, zoom: 5, bearing: 0, pitch: 0 };

const view = createView(camera, viewport, ([lng, lat]) => ({
  x: 948 + (lng - camera.lng) * 40,
  y: 472 - (lat - camera.lat) * 60,
}));

const region = (text: string, lng: number): GroundName => ({
  id: text,
  text,
  kind: 'region',
  lng,
  lat: 50,
  reach: 0,
  zooms: [0, 9],
});

const nothing = { boxes: [], avoid: [], squares: [], named: [] };
const names = [region('Bohemia', 18), region('Galicia', 22)];

const plan = (layer: GroundNamesLayer) => seatGroundNames(names, view, nothing, layer.measure);

vi.stubGlobal('getComputedStyle', () => ({ paddingInlineStart: '0px', paddingInlineEnd: '0px' }));

describe('createGroundNamesLayer', () => {
  it('puts all new names on the page before it measures one, and measures each once', () => {
    const { document, log } = fakePage();
    const layer = createGroundNamesLayer(document, 'en');
    layer.write(plan(layer));
    layer.write([]);
    layer.write(plan(layer));
    expect(log).toEqual(['+Bohemia', '+Galicia', '?Bohemia', '?Galicia']);
  });

  it('takes what it does not show out of the layout, and measures it all the same', () => {
    const layer = createGroundNamesLayer(fakePage().document, 'en');
    const displays = () =>
      [...layer.element.children].map((child) => (child as HTMLElement).style.display);
    const planned = plan(layer);
    layer.write(planned);
    expect(displays()).toEqual(['', '']);
    layer.write(planned.slice(1));
    expect(displays()).toEqual(['none', '']);
    layer.forget();
    layer.write(plan(layer));
    expect(displays()).toEqual(['', '']);
    expect(layer.drawn().map(({ text }) => text)).toEqual(['Bohemia', 'Galicia']);
  });
});
