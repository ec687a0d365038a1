import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headers } from '../../scripts/prerender/content-security-policy.ts';
import { renderPage } from '../../scripts/prerender/render-page.ts';
import type { SitePage } from '../../scripts/prerender/site-page.ts';

const shell = '<html lang="en"><head><!--thaw:head--></head><main><!--thaw:body--></main></html>';

const page: SitePage = {
  file: 'index.html',
  shell: 'index.html',
  title: 'Tiny: Salt & "snow"',
  description: 'All of <it>.',
  kind: 'website',
  card: 'cards/story.png',
  data: (address) => ({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: '</script>',
    url: address('index.html'),
  }),
  body: '<h1 id="top">Tiny</h1><a href="#top">up</a><a href="#s01">one</a><img src="./a.webp"><a href="./people.html">people</a>',
};

const here = { language: 'en', name: 'Tiny', site: null, policy: null };
const there = { ...here, site: 'https://example.org/tiny/' };

describe('renderPage', () => {
  it('fills head and body, with every sign escaped', () => {
    const html = renderPage(shell, page, here);
    expect(html).toContain('<title>Tiny: Salt &#38; &#34;snow&#34;</title>');
    expect(html).toContain('<meta name="description" content="All of &#60;it&#62;.">');
    expect(html).toContain('<main><h1 id="top">Tiny</h1>');
    expect(html).toContain(
      '{"@context":"https://schema.org","@type":"Article","headline":"\\u003c/script>"',
    );
  });

  it('leads to the story for what the page does not hold itself', () => {
    const html = renderPage(shell, page, here);
    expect(html).toContain('<a href="#top">up</a><a href="./index.html#s01">one</a>');
  });

  it('finds everything from a folder, too', () => {
    const html = renderPage(shell, { ...page, file: 'scenes/s01.html' }, here);
    expect(html).toContain('<a href="../index.html#s01">one</a><img src="../a.webp">');
    expect(html).toContain('<a href="../people.html">');
    expect(html).toContain('<link rel="icon" href="../icon.svg"');
    expect(html).toContain('<meta property="og:image" content="../cards/story.png">');
  });

  it('claims no address that it does not know', () => {
    const html = renderPage(shell, page, here);
    expect(html).not.toMatch(/canonical|og:url/);
    expect(html.match(/https?:\/\/[^"]+/g)).toEqual(['https://schema.org']);
  });

  it('names the address that it knows', () => {
    const html = renderPage(shell, { ...page, file: 'scenes/s01.html' }, there);
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/tiny/scenes/s01.html">',
    );
    expect(html).toContain(
      '<meta property="og:url" content="https://example.org/tiny/scenes/s01.html">',
    );
    expect(html).toContain('content="https://example.org/tiny/cards/story.png"');
    expect(html).toContain('"url":"https://example.org/tiny/"');
    expect(html, 'links stay as they are').toContain('<a href="../people.html">');
  });

  it('begins with its policy, before everything that it has to do with', () => {
    const html = renderPage(shell, page, { ...here, policy: "default-src 'none'" });
    expect(html).toContain(
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">\n`,
    );
    expect(renderPage(shell, page, here)).not.toContain('http-equiv');
  });

  it('holds no script but the one that the policy allows', () => {
    const scripts = [...renderPage(shell, page, here).matchAll(/<script>(.*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0]?.[1] ?? '')
      .digest('base64');
    expect(headers['Content-Security-Policy']).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it.each([
    ['en', 'ltr'],
    ['pl', 'ltr'],
    ['fa', 'rtl'],
  ])('says that the page is in %s and runs %s', (language, direction) => {
    expect(renderPage('<html lang="en" data-state="booting">', page, { ...here, language })).toBe(
      `<html lang="${language}" dir="${direction}" data-state="booting">`,
    );
  });

  it('names a slot that nothing fills', () => {
    expect(() => renderPage('<!--thaw:map-->', page, here)).toThrow(
      'the unknown slot <!--thaw:map-->',
    );
  });
});
