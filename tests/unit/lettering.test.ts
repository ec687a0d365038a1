import { describe, expect, it } from 'vitest';
import { haloOf, nameLettering } from '../../src/drawing/lettering.ts';

describe('the halo of letters', () => {
  const lettering = nameLettering('city', false);
  const inPage = (rem: number) => haloOf({ lettering, fontSize: lettering.size * rem });

  it('is 3 CSS pixels beside letters of 16, and grows with the letters of the page', () => {
    expect(inPage(16).width).toBeCloseTo(3, 10);
    expect(inPage(38).width).toBeCloseTo(7.125, 10);
  });

  it('is as wide around small names as around large ones', () => {
    const large = nameLettering('city', true);
    expect(haloOf({ lettering: large, fontSize: large.size * 16 }).width).toBeCloseTo(3, 10);
  });
});
