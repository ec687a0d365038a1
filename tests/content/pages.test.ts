import { posix } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it, test } from 'vitest';
import { compiled, sitePagesOf } from '../fixtures/site.ts';

const pages = sitePagesOf();
const files = [...pages.keys()];
const page = (file: string): string => pages.get(file) ?? '';
const beside = ['people', 'disputed', 'sources', 'class', 'print', 'data'].map(
  (name) => `${name}.html`,
);
const scenes = compiled.words.chapters.flatMap((chapter) => chapter.scenes);

const followable = new Set(
  compiled.companion.people.filter(({ events }) => events.length > 0).map(({ id }) => id),
);

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/\shref="([^":]+\.html(?:#[^"]*)?|#[^"]*)"/g)].map(([, href = '']) => href);

/** Rules of the language and of access to it. How the markup is written is the printer’s own affair. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // React writes some attributes with capitals; HTML does not mind.
    'attr-case': 'off',
    // A name is of use to whatever may bear one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Of the page's own files: its policy allows no others.
    'require-sri': 'off',
  },
});

test('there is a page for the story, for all beside it, for every chapter and scene', () => {
  expect(files).toEqual([
    'index.html',
    'print.html',
    'data.html',
    'speaker.html',
    'people.html',
    'disputed.html',
    'sources.html',
    'class.html',
    ...compiled.words.chapters.map(({ id }) => `chapters/${id}.html`),
    ...scenes.map(({ id }) => `scenes/${id}.html`),
  ]);
  expect(scenes).toHaveLength(60);
});

describe.each(files)('%s', (file) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(page(file));
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${ruleId} ${line} ${selector}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has one first heading, and leaves no level out', () => {
    const levels = [...page(file).matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(leaps).toEqual([]);
  });

  it('has one main part, and says its language', () => {
    expect(page(file)).toContain('<html lang="en" dir="ltr"');
    expect(page(file).match(/<main[\s>]/g)).toHaveLength(1);
  });

  it('has links that lead to what is there', () => {
    const broken = linksIn(page(file)).filter((href) => {
      const [path = '', anchor = ''] = href.split('#');
      // The atlas finds whom it is to follow by itself.
      const followed = anchor.match(/^atlas\/person=(.*)$/)?.[1];
      if (followed !== undefined) return !followable.has(followed);
      const target = page(path === '' ? file : posix.join(posix.dirname(file), path));
      return target === '' || (anchor !== '' && !target.includes(` id="${anchor}"`));
    });
    expect(broken).toEqual([]);
  });

  it('has a note for every term that it opens, and no id twice', () => {
    const ids = [...page(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const opened = [...page(file).matchAll(/popoverTarget="([^"]+)"/gi)].map(([, id]) => id);
    expect(opened.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('leaves no slot empty, sets no style that the policy forbids, and leads to the others', () => {
    expect(page(file)).not.toContain('<!--');
    expect(page(file)).not.toContain(' style=');
    const root = file.includes('/') ? '../' : './';
    for (const other of beside) expect(page(file)).toContain(`href="${root}${other}"`);
    if (file !== 'index.html') expect(page(file)).toContain(`href="${root}index.html"`);
  });
});

test('Every page has a title and a description of its own length', () => {
  const titles = files.map((file) => /<title>([^<]+)<\/title>/.exec(page(file))?.[1] ?? '');
  expect(new Set(titles).size).toBe(files.length);
  const short = files.filter(
    (file) => (/name="description" content="([^"]*)"/.exec(page(file))?.[1] ?? '').length < 20,
  );
  expect(short).toEqual([]);
});

test('The story leads to the page of every scene, and each of these back to it', () => {
  for (const { id } of scenes) {
    expect(page('index.html')).toContain(`href="./scenes/${id}.html"`);
    expect(page(`scenes/${id}.html`)).toContain(`href="../index.html#${id}"`);
  }
});

test('Everything that the map may draw is explained without a script', () => {
  for (const file of ['index.html', 'print.html', 'chapters/report.html']) {
    for (const meaning of ['Revolt: strikes', 'A delegation’s journey', 'Armistice line']) {
      expect(page(file)).toContain(meaning);
    }
  }
  expect(page('index.html')).toContain('The plans of cities are schematic.');
  expect(page('index.html')).toContain('Words and data: CC BY 4.0.');
});

test('What a scene shows is told in words, in the story and on its page', () => {
  for (const file of ['index.html', 'scenes/s31.html', 'print.html']) {
    expect(page(file)).toContain(
      'Two columns from Legnica and Borne Sulinowo halt short of Warsaw.',
    );
  }
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

test('A scene’s page has the sources that it cites and no others', () => {
  const html = page('scenes/s19.html');
  const cited = new Set([...html.matchAll(/href="#source-([^"]+)"/g)].map(([, id]) => id));
  const listed = [...html.matchAll(/<li id="source-([^"]+)"/g)].map(([, id]) => id);
  expect(cited.size).toBeGreaterThan(0);
  expect(new Set(listed)).toEqual(cited);
});
