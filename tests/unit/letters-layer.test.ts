import { describe, expect, it } from 'vitest';
import { groundLettering, nameLettering } from '../../src/drawing/lettering.ts';
import type { SetName } from '../../src/drawing/set-names.ts';
import { setText } from '../../src/drawing/set-text.ts';
import { createLettersLayer } from '../../src/overlay/letters-layer.ts';
import { paper as inks } from '../../src/theme/tokens.ts';

type Sheet = { width: number; height: number };

/** As much of a page as the layer uses, its canvas telling what it is asked to draw. */
const fakePage = (devicePixelRatio = 1) => {
  const log: string[] = [];
  let at = '';
  const canvas: Sheet = { width: 300, height: 150 };
  const context = {
    globalAlpha: 1,
    font: '',
    letterSpacing: '',
    fillStyle: '',
    strokeStyle: '',
    setTransform: (...matrix: number[]) => {
      const [a = 0, b = 0, , , x, y] = matrix;
      if (x === 0 && y === 0) log.push(`density ${a}`);
      else at = `${x} ${y} ${Math.atan2(b, a).toFixed(3)}`;
    },
    clearRect: (x: number, y: number, width: number, height: number) =>
      log.push(`clear ${x} ${y} ${width} ${height}`),
    beginPath: () => undefined,
    arc: () => undefined,
    fill: () => log.push(`disc ${context.fillStyle}`),
    strokeText: (text: string) => log.push(`halo ${text} ${context.globalAlpha.toFixed(3)}`),
    fillText: (text: string, x: number) =>
      log.push(`${text} at ${at}: ${x} ${context.globalAlpha.toFixed(3)} ${context.letterSpacing}`),
  };
  const element = {
    ...canvas,
    style: {},
    setAttribute: () => undefined,
    getContext: () => context,
  };
  const document = { createElement: () => element, defaultView: { devicePixelRatio } };
  return { log, element, document: document as unknown as Document };
};

const measure = (text: string, { size }: { readonly size: number }) => text.length * size * 0.5;

const nameOf = (text: string, lettering = nameLettering('city', false)): SetName => ({
  text: setText([{ text, lettering }], 16, measure),
  middle: [100, 50],
  turn: 0,
  shown: 0.5,
  dot: null,
});

const layerOn = (page: ReturnType<typeof fakePage>) => {
  const layer = createLettersLayer(page.document, 'layer', 'en', inks);
  layer.resize(400, 200);
  return layer;
};

describe('the sheet of letters', () => {
  it('is wiped before it is written on, and stays empty without being wiped again', () => {
    const page = fakePage();
    const layer = layerOn(page);
    layer.write([]);
    expect(page.log).toEqual([]);
    layer.write([nameOf('Moscow')]);
    expect(page.log.slice(0, 2)).toEqual(['density 1', 'clear 0 0 400 200']);
    page.log.length = 0;
    layer.write([]);
    layer.write([]);
    expect(page.log).toEqual(['density 1', 'clear 0 0 400 200']);
  });

  it('is as dense as the screen, also where that changes', () => {
    const page = fakePage(1.5);
    const layer = layerOn(page);
    expect([page.element.width, page.element.height]).toEqual([600, 300]);
    Object.assign(page.document.defaultView ?? {}, { devicePixelRatio: 2 });
    layer.write([nameOf('Moscow')]);
    expect([page.element.width, page.element.height]).toEqual([800, 400]);
    expect(page.log[0]).toBe('density 2');
  });

  it('writes the halo below the letters, each line in the middle, as far shown as said', () => {
    const page = fakePage();
    const name = nameOf('Parliament and Kossuth Square');
    layerOn(page).write([name]);
    const [first, second] = name.text.lines.map(({ width }) => -width / 2);
    expect(page.log.slice(2)).toEqual([
      'halo Parliament and 0.425',
      'halo Kossuth Square 0.425',
      `Parliament and at 100 50 0.000: ${first} 0.500 0px`,
      `Kossuth Square at 100 50 0.000: ${second} 0.500 0px`,
    ]);
  });

  it('turns a name about its middle, without a halo where its lettering has none', () => {
    const page = fakePage();
    layerOn(page).write([{ ...nameOf('Vistula', groundLettering('river')), turn: 0.3 }]);
    expect(page.log.slice(2)).toEqual([expect.stringMatching(/^Vistula at 100 50 0\.300: /)]);
  });

  it('writes the names of one lettering after each other: to change the font costs time', () => {
    const page = fakePage();
    const river = nameOf('Vistula', groundLettering('river'));
    layerOn(page).write([nameOf('Moscow'), river, nameOf('Warsaw')]);
    const letters = page.log.filter((line) => / at /.test(line)).map((line) => line.split(' ')[0]);
    expect(letters).toEqual(['Moscow', 'Warsaw', 'Vistula']);
  });

  it('draws the dot of a town below its name, the rim below the disc', () => {
    const page = fakePage();
    const dot = { middle: [90, 50], inner: 4, outer: 6, fill: 'faint', rim: 'halo' } as const;
    layerOn(page).write([{ ...nameOf('Gori'), dot }]);
    expect(page.log.slice(2, 4)).toEqual([`disc ${inks.halo}`, `disc ${inks.faint}`]);
  });
});
