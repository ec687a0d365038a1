import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../scripts/prerender/kept-files.ts';
import { verified } from '../../src/offline/verified.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const siteOf = (...files: string[]) => new Map(files.map((file) => [file, Buffer.from(file)]));

const keepOf = (file: string) => keptFiles(siteOf(file))[0]?.keep ?? 'never';

describe('what of a site is kept', () => {
  it.each([
    ['index.html', 'always'],
    ['scenes/s01.html', 'always'],
    ['assets/index-12345678.js', 'always'],
    ['assets/maplibre-gl-worker-12345678.mjs', 'always'],
    ['assets/index-12345678.css', 'always'],
    ['assets/world.topo-12345678.json', 'unless-saving'],
    ['assets/noto-sans-sc-12345678.woff2', 'unless-saving'],
    ['icon.svg', 'unless-saving'],
    ['stills/s01.jpg', 'when-used'],
    ['assets/literata-latin-wght-normal-Abc12345.woff2', 'when-used'],
    ['assets/serif-latin-Abc12345.woff2', 'unless-saving'],
    ['assets/literata-12345678.woff', 'never'],
    ['build.json', 'never'],
    ['kiosk.json', 'never'],
    ['service-worker.js', 'never'],
    ['index.html.br', 'never'],
    ['.htaccess', 'never'],
    ['_headers', 'never'],
    ['hosting/nginx.conf', 'never'],
    ['cards/s01.png', 'never'],
  ])('%s: %s', (file, keep) => {
    expect(keepOf(file)).toBe(keep);
  });

  it('is named by what is in it, pages first, in the same order always', () => {
    const files = keptFiles(siteOf('b.js', 'z.html', 'a.js', 'index.html'));
    expect(files.map(({ file }) => file)).toEqual(['index.html', 'z.html', 'a.js', 'b.js']);
    expect(files[2]?.hash).toBe(hash(Buffer.from('a.js')));
  });
});

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

describe('a kept file', () => {
  it('is the same file where its content has the hash', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const headers = { 'content-type': 'text/css', 'content-encoding': 'br' };
        const response = await verified(new Response(content.slice(), { headers }), hash(content));
        expect(new Uint8Array((await response?.arrayBuffer()) ?? [])).toEqual(content);
        expect(response?.headers.get('content-type')).toBe('text/css');
        expect(response?.headers.has('content-encoding')).toBe(false);
      }),
    );
  });

  it('is none where a byte is another, or the end is missing', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (content, seed) => {
        const at = seed % content.length;
        const spoilt = content.map((byte, index) => (index === at ? byte ^ 1 : byte));
        expect(await verified(new Response(spoilt), hash(content))).toBeNull();
        expect(await verified(new Response(content.slice(0, at)), hash(content))).toBeNull();
      }),
    );
  });

  it('is none where it cannot be read', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('the disk')),
    });
    expect(await verified(new Response(broken), hash(Buffer.from('')))).toBeNull();
  });
});
