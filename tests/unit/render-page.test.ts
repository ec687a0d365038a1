import { describe, expect, it } from 'vitest';
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
    expect(page).toContain(
      'Borders, names and camps are those of the day in the story. The plans of cities are schematic.</p><p>Words and data: CC BY 4.0.',
    );
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
