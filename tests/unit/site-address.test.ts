import { describe, expect, it } from 'vitest';
import { addressFrom, rootFrom, siteAddress } from '../../scripts/prerender/site-address.ts';

describe('siteAddress', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/thaw', 'https://example.org/thaw/'],
    ['http://127.0.0.1:4173/thaw/?theme=lamp#s01', 'http://127.0.0.1:4173/thaw/'],
  ])('reads %s as %s', (named, address) => {
    expect(siteAddress({ THAW_SITE: named })).toBe(address);
  });

  it.each(['example.org/thaw', 'javascript:alert(1)', '/thaw/'])('refuses %s', (named) => {
    expect(() => siteAddress({ THAW_SITE: named })).toThrow(`THAW_SITE is “${named}”`);
  });
});

describe('addressFrom', () => {
  it('is relative to the page where the site’s address is not known', () => {
    expect(rootFrom('people.html')).toBe('./');
    expect(rootFrom('scenes/s01.html')).toBe('../');
    expect(addressFrom('people.html', null)('scenes/s01.html')).toBe('./scenes/s01.html');
    expect(addressFrom('scenes/s01.html', null)('index.html')).toBe('../index.html');
  });

  it('stands under the site’s address, which is that of the story itself', () => {
    const address = addressFrom('scenes/s01.html', 'https://example.org/thaw/');
    expect(address('cards/s01.png')).toBe('https://example.org/thaw/cards/s01.png');
    expect(address('index.html')).toBe('https://example.org/thaw/');
  });
});
