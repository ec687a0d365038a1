import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headers } from '../../scripts/prerender/content-security-policy.ts';
import { renderPage } from '../../scripts/prerender/render-page.tsx';
import type { Words } from '../../src/story/words.ts';

const words: Words = {
  language: 'en',
  title: 'Tiny',
  subtitle: 'Salt & "snow"',
  intro: [],
  chapters: [],
  glossary: [],
  sources: [],
};

describe('renderPage', () => {
  it('fills texts and elements', () => {
    const page = renderPage(
      '<html lang="en"><title>%thaw:title%</title><main><!--thaw:story--></main></html>',
      words,
    );
    expect(page).toContain('<title>Tiny: Salt &#38; &#34;snow&#34;</title>');
    expect(page).toContain('<h1>Tiny</h1>');
    expect(page).toContain('The plans of cities are schematic.');
    expect(page).toContain('Words and data: CC BY 4.0.');
  });

  it('explains everything that the map may draw, without a script', () => {
    const page = renderPage('<!--thaw:story-->', words);
    for (const meaning of ['Revolt: strikes', 'A delegation’s journey', 'Armistice line']) {
      expect(page).toContain(meaning);
    }
    expect(page, 'what the policy forbids').not.toContain(' style=');
  });

  it('holds no script but the one that the policy allows', () => {
    const [, script = ''] =
      /<script>(.*)<\/script>/.exec(renderPage('<!--thaw:theme-->', words)) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers['Content-Security-Policy']).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  it.each([
    ['en', 'ltr'],
    ['pl', 'ltr'],
    ['fa', 'rtl'],
  ])('says that the page is in %s and runs %s', (language, direction) => {
    expect(renderPage('<html lang="en" data-state="booting">', { ...words, language })).toBe(
      `<html lang="${language}" dir="${direction}" data-state="booting">`,
    );
  });

  it('names a slot that nothing fills', () => {
    expect(() => renderPage('<!--thaw:map-->', words)).toThrow('the unknown slot <!--thaw:map-->');
  });
});
