import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  drawnPictures,
  pictureFile,
  pictureFolder,
  pictureInputs,
  pictureJobs,
} from '../../scripts/pictures/picture-set.ts';
import { compiledStory } from '../fixtures/real-story.ts';
import { sitePagesOf } from '../fixtures/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'thaw-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const story = compiledStory();

/** The files of the project that some files import when they run, themselves among them. */
const filesReached = (files: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm,
    );
    for (const [, path = ''] of imports) visit(join(dirname(file), path));
  };
  for (const file of files) visit(file);
  return reached;
};

describe('the pictures of the site', () => {
  it('are a still and a card of each scene, and the card of the story', () => {
    const files = pictureJobs(story).map(pictureFile);
    expect(new Set(files).size).toBe(121);
    expect(files).toContain('stills/s25.jpg');
    expect(files).toContain('cards/story.jpg');
  });

  it('are kept in one folder as long as nothing changes', () => {
    expect(pictureFolder()).toBe(pictureFolder());
  });

  it('are drawn anew after a change of any file that draws them', () => {
    const reached = filesReached([
      'scripts/pictures/picture-worker.ts',
      'scripts/pictures/chapter-pictures.ts',
      'scripts/pictures/first-picture.ts',
    ]);
    expect(reached.size).toBeGreaterThan(50);
    const isInput = (file: string) =>
      pictureInputs.some((input) => file === input || file.startsWith(`${input}/`));
    expect([...reached].filter((file) => !isInput(file))).toEqual([]);
  });

  it('are named by the pages once they are drawn', () => {
    const none = drawnPictures(folder, story);
    expect(none).toEqual({ stills: {}, cards: {} });
    for (const file of ['stills/s25.jpg', 'cards/s25.jpg', 'cards/story.jpg']) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    const pages = sitePagesOf(null, drawnPictures(folder, story));
    expect(pages.get('scenes/s25.html')).toContain('<img src="../stills/s25.jpg"');
    expect(pages.get('scenes/s25.html')).toContain('"og:image" content="../cards/s25.jpg"');
    expect(pages.get('scenes/s26.html'), 'not drawn').not.toContain('<img');
    expect(pages.get('scenes/s26.html')).toContain('"og:image" content="../cards/story.jpg"');
    expect(
      pages.get('index.html')?.match(/<img src="\.\/stills\/s25\.jpg"[^>]* alt="Map"/g),
    ).toHaveLength(1);
  });
});
