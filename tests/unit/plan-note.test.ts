import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planNotePlace } from '../../src/drawing/plan-note.ts';

const pixels = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const side = pixels(0, 150);
const padding = fc.record({ top: side, right: side, bottom: pixels(0, 800), left: side });
const size = fc.record({ width: pixels(0, 2000), height: pixels(0, 200) });

it('stands within what is free of the stage from side to side, as large as it can', () => {
  fc.assert(
    fc.property(pixels(320, 4000), padding, size, (width, covered, note) => {
      const place = planNotePlace({ width, padding: covered }, note);
      const from = width - place.side - place.scale * note.width;
      expect(from).toBeGreaterThanOrEqual(Math.max(8, covered.left) - 1e-6);
      expect(place.side).toBeGreaterThanOrEqual(Math.max(8, covered.right));
      expect(place.scale).toBeLessThanOrEqual(1);
      if (place.scale < 1) expect(from).toBeCloseTo(Math.max(8, covered.left), 6);
    }),
  );
});

it('hangs from where the foot of the stage is covered, or stands at its foot', () => {
  fc.assert(
    fc.property(pixels(320, 4000), padding, size, (width, covered, note) => {
      const { foot, scale } = planNotePlace({ width, padding: covered }, note);
      const top = foot + scale * note.height;
      expect(foot).toBeGreaterThanOrEqual(4);
      if (foot > 4) expect(top).toBeCloseTo(covered.bottom - 4, 6);
    }),
  );
});
