import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { renderPage } from '../../scripts/prerender/render-page.tsx';
import { compileStory } from '../../src/story/compile-story.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';

const compiled = compileStory(readGeodata('geodata'), 'en');
if (!compiled.ok) throw new Error('the story has faults');
const { words, companion } = compiled;

const files = ['index.html', 'people.html', 'disputed.html', 'sources.html', 'class.html'];
const pages = new Map(
  files.map((file) => [file, renderPage(readFileSync(file, 'utf8'), words, { companion })]),
);
const page = (file: string): string => pages.get(file) ?? '';

const targetsIn = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="(\.\/[^"]+\.html(?:#[^"]*)?|#[^"]*)"/g)].map(([, href = '']) => href);

describe.each(files)('%s', (file) => {
  it('has links that lead to what is there', () => {
    const broken = targetsIn(page(file)).filter((href) => {
      const [path = '', anchor = ''] = href.split('#');
      const target = page(path === '' ? file : path.slice(2));
      return target === '' || (anchor !== '' && !target.includes(` id="${anchor}"`));
    });
    expect(broken).toEqual([]);
  });

  it('has a note for every term that it opens, and no id twice', () => {
    const ids = [...page(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const opened = [...page(file).matchAll(/popoverTarget="([^"]+)"/g)].map(([, id]) => id);
    expect(opened.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('leaves no slot empty and leads to the others', () => {
    expect(page(file)).not.toContain('thaw:');
    for (const other of files.filter((one) => one !== file)) {
      if (other !== 'index.html' || file !== 'index.html') {
        expect(page(file)).toContain(`href="./${other}"`);
      }
    }
  });
});

test('The people have their events in order, with a link to a scene that tells them', () => {
  const [, nagy = ''] = page('people.html').split('id="person-imre-nagy"');
  const section = nagy.slice(0, nagy.indexOf('</section>'));
  expect(section).toContain('<span lang="hu" dir="auto">Nagy Imre</span><span>1896–1958</span>');
  const titles = [...section.matchAll(/#s\d\d">([^<]+)<\/a>/g)].map(([, title]) => title);
  expect(titles[0]).toBe('Imre Nagy comes home to run farm policy');
  expect(titles.at(-1)).toBe('Imre Nagy is hanged');
});

test('What is disputed names who claims it and leads to the scene', () => {
  expect(page('disputed.html')).toContain('<a href="./index.html#s19">the scene</a>');
  expect(page('disputed.html')).toContain('<a href="./index.html#source-radchenko-2014">');
  expect(page('disputed.html')).toContain('<h2 id="stalins-body-heading">');
});

test('Every work has the events that cite it', () => {
  const [, ostermann = ''] = page('sources.html').split('id="source-ostermann-2001"');
  expect(ostermann.slice(0, ostermann.indexOf('</section>'))).toContain(
    'Workers rise in East Germany',
  );
});

test('The page for the class has a sheet and notes for each chapter', () => {
  const html = page('class.html');
  expect(html.match(/<h3>What to know<\/h3>/g)).toHaveLength(6);
  expect(html.match(/<h3><a href="\.\/index\.html#s\d\d">/g)).toHaveLength(60);
});
