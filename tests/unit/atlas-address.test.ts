import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAtlasAddress,
  readAddress,
  readNamed,
  readTold,
  roundedCamera,
  writeAddress,
  writeNamed,
} from '../../src/atlas/address.ts';
import { type AtlasView, days, heldDay } from '../../src/atlas/atlas-view.ts';
import { dayNumber } from '../../src/story/days.ts';
import { categories } from '../../src/story/story.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const anyView: fc.Arbitrary<AtlasView> = fc.record({
  day: fc.integer({ min: days.first, max: days.last }).map(heldDay),
  camera: fc.record({
    lng: number(-180, 180),
    lat: number(-80, 80),
    zoom: number(0, 16),
    bearing: number(-180, 180),
    pitch: number(0, 60),
  }),
  hidden: fc.subarray([...categories]),
  person: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/)),
});

const otherwise = {
  day: heldDay(dayNumber('1953-03-06')),
  camera: { lng: 37.6, lat: 55.75, zoom: 4, bearing: 0, pitch: 0 },
};

describe('the address of the atlas', () => {
  it('brings a view back, to a metre and a hundredth of a doubling', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(readAddress(writeAddress(view), otherwise)).toEqual({
          ...view,
          camera: roundedCamera(view.camera),
        });
      }),
    );
  });

  it('is the same after having been read and written again', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const address = writeAddress(view);
        const read = readAddress(`#${address}`, otherwise);
        expect(read === null ? null : writeAddress(read)).toBe(address);
      }),
    );
  });

  it('says which record lies open, beside a view that it leaves as it is', () => {
    fc.assert(
      fc.property(anyView, fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/), (view, event) => {
        const address = writeAddress(view, event);
        expect(readTold(address)).toBe(event);
        expect(readTold(writeAddress(view))).toBe(null);
        expect(readNamed(address)).toBe(null);
        expect(readAddress(address, otherwise)).toEqual(readAddress(writeAddress(view), otherwise));
      }),
    );
  });

  it('names a thing without saying how it is shown', () => {
    for (const kind of ['place', 'person', 'event'] as const) {
      const named = { kind, id: 'imre-nagy' };
      expect(writeNamed(named)).toBe(`atlas/${kind}=imre-nagy`);
      expect(readNamed(`#${writeNamed(named)}`)).toEqual(named);
      expect(readAddress(writeNamed(named), otherwise)).toEqual({
        ...otherwise,
        hidden: [],
        person: kind === 'person' ? 'imre-nagy' : null,
      });
    }
    for (const junk of ['', '#atlas', '#s12', '#atlas/event=', '#atlas/event=../x', '#event=x']) {
      expect(readNamed(junk), junk).toBe(null);
      expect(readTold(junk), junk).toBe(null);
    }
  });

  it('is short where nothing is turned, switched off or followed', () => {
    const camera = { lng: 19.05, lat: 47.5, zoom: 11, bearing: 0, pitch: 0 };
    const view = { day: heldDay(dayNumber('1956-10-23')), camera, hidden: [], person: null };
    expect(writeAddress(view)).toBe('atlas/1956-10-23/47.5,19.05,11');
  });

  it('never fails, and takes junk for what is not there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
        const view = readAddress(`atlas/${a}/${b}/${c}`, otherwise);
        expect(view).not.toBeNull();
        expect(view?.day).toBeGreaterThanOrEqual(days.first);
        expect(Object.values(view?.camera ?? {}).every(Number.isFinite)).toBe(true);
      }),
    );
    const plain = { ...otherwise, hidden: [], person: null };
    for (const junk of [
      'atlas',
      'atlas/1956-13-45/91,0,3',
      'atlas/23 October/47.5,19.05',
      'atlas//1,2,NaN/without=weather/person=<b>',
      'atlas/x/1e3,0,0',
      'atlas/x/47.5,19.05,11,3',
    ]) {
      expect(readAddress(junk, otherwise), junk).toEqual(plain);
    }
    expect(readAddress('atlas/1956-10-23/junk', otherwise)?.day).toBe(dayNumber('1956-10-23'));
    expect(readAddress('atlas/junk/47.5,19.05,11', otherwise)?.camera.lat).toBe(47.5);
  });

  it('is not that of a scene', () => {
    for (const fragment of ['', '#s25', '#atlases', '#opening']) {
      expect(isAtlasAddress(fragment)).toBe(false);
      expect(readAddress(fragment, otherwise)).toBeNull();
    }
    expect(isAtlasAddress('#atlas/1956-10-23')).toBe(true);
  });
});
