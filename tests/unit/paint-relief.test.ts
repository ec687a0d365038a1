import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../scripts/stills/encode-png.ts';
import { createReliefPainter, type ReliefPicture } from '../../scripts/stills/paint-relief.ts';
import type { Camera, Viewport } from '../../src/timeline/frame.ts';

describe('encodePng', () => {
  it('keeps every pixel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        async (width, height, bytes) => {
          const pixels = Uint8Array.from({ length: width * height * 4 }, () => bytes.next().value);
          const { data, info } = await sharp(encodePng(width, height, pixels))
            .raw()
            .toBuffer({ resolveWithObject: true });
          expect([info.width, info.height, info.channels]).toEqual([width, height, 4]);
          expect([...data]).toEqual([...pixels]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const viewport: Viewport = {
  width: 120,
  height: 80,
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
};

const camera: Camera = { lng: 20, lat: 40, zoom: -1.5, bearing: 0, pitch: 0 };

/** A relief that is one colour east of a meridian and another west of it. */
const halved = (meridian: number): ReliefPicture => {
  const [width, height] = [360, 4];
  const pixels = new Uint8Array(width * height * 4);
  for (let index = 0; index < width * height; index += 1) {
    const lng = (index % width) - 180 + 0.5;
    pixels.set(lng < meridian ? [200, 0, 0, 255] : [0, 0, 100, 102], 4 * index);
  }
  return {
    url: 'halved',
    bounds: [-180, -80, 180, 80],
    zooms: { from: -2, to: 3, fadeIn: 0, fadeOut: 0.3 },
    width,
    height,
    pixels,
  };
};

const paint = async (ink: { strength: number; brightest: number }, finesse = 1) => {
  const markup = createReliefPainter([halved(20)], ink, finesse)(camera, viewport);
  const [, png = ''] = /href="data:image\/png;base64,([^"]+)"/.exec(markup) ?? [];
  const { data, info } = await sharp(Buffer.from(png, 'base64'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => [
    ...data.subarray(4 * (y * info.width + x), 4 * (y * info.width + x) + 4),
  ];
};

describe('createReliefPainter', () => {
  it('lays the relief where the camera sees it, and nothing beside the globe', async () => {
    const at = await paint({ strength: 1, brightest: 1 });
    expect(at(55, 40)).toEqual([200, 0, 0, 255]);
    expect(at(65, 40)).toEqual([0, 0, 100, 102]);
    expect(at(1, 1)).toEqual([0, 0, 0, 0]);
  });

  it('is as strong and as bright as the theme has it', async () => {
    const at = await paint({ strength: 0.5, brightest: 0.5 });
    expect(at(55, 40)).toEqual([100, 0, 0, 128]);
    expect(at(65, 40)).toEqual([0, 0, 50, 51]);
  });

  it('may have fewer pixels than the stage', async () => {
    const at = await paint({ strength: 1, brightest: 1 }, 0.5);
    expect(at(27, 20)).toEqual([200, 0, 0, 255]);
    expect(at(33, 20)).toEqual([0, 0, 100, 102]);
  });

  it('paints nothing where no relief shows', () => {
    const near = { ...camera, zoom: 4 };
    expect(createReliefPainter([halved(0)], { strength: 1, brightest: 1 }, 1)(near, viewport)).toBe(
      '',
    );
  });
});
