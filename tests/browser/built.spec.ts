// Reads what the build has written, as a reader without scripts gets it. No page is opened.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = 'dist';
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The words of a chapter as a reader sees them: without the ids of scenes and the targets of links. */
const wordsOfMarkdown = (file: string): number =>
  wordsIn(
    readFileSync(file, 'utf8')
      .replace(/^## \S+ · /gm, '')
      .replace(/\]\([^)]*\)/g, ']'),
  );

const wordsOfPart = (html: string, part: RegExp): number =>
  [...html.matchAll(part)].reduce(
    (sum, [, inside = '']) =>
      sum + wordsIn(inside.replace(/<[^>]+>/g, ' ').replace(/&#?\w+;/g, ' ')),
    0,
  );

test('the build has a page for each scene, and what is compressed beside it', () => {
  expect(pages.filter((file) => /^scenes.s\d\d\.html$/.test(file))).toHaveLength(60);
  expect(pages.filter((file) => /^chapters/.test(file))).toHaveLength(6);
  expect(pages).not.toContain('page.html');
  for (const page of pages) expect(files).toContain(`${page}.br`);
});

test('every file that a page names is there', () => {
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(/\s(?:src|srcset|href)="(\.{1,2}\/[^"#?]+)/g)]
      .map(([, path = '']) => path)
      .filter((path) => !files.includes(join(page, '..', path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the worker lists every page, script and style sheet with the hash of what was written', () => {
  const worker = read('service-worker.js');
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('base64');
  const needed = files.filter((file) => /\.(html|css|js|mjs)$/.test(file));
  const unlisted = needed.filter((file) => !worker.includes(hashOf(file)));
  expect(unlisted).toEqual(['service-worker.js']);
  expect(files).toContain('service-worker.js.br');
});

test('the page of the story holds the words of all its texts', () => {
  const chapters = readdirSync('geodata/texts/en').filter((file) => /^\d/.test(file));
  const written = chapters
    .map((file) => wordsOfMarkdown(join('geodata/texts/en', file)))
    .reduce((sum, words) => sum + words, 0);
  const html = read('index.html')
    .replace(/<(figure|details)[\s>].*?<\/\1>/gs, ' ')
    // The texts of the short cut stand beside those of the chapters.
    .replace(/<div class="card-text card-text-short"[^>]*>.*?<\/div>/gs, ' ');
  const printed =
    wordsOfPart(html, /<article class="card">(.*?)<\/article>/gs) -
    // Dates and numbers of chapters are the page's own.
    wordsOfPart(html, /<p class="(?:card-date|chapter-date|chapter-number)">(.*?)<\/p>/gs);
  expect(written).toBeGreaterThan(6000);
  expect(printed).toBe(written);
});
