import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/story/compile-story.ts';
import { formatFault } from '../../src/story/fault.ts';
import { proofShortCut } from '../../src/story/proof-short-cut.ts';
import { readStory } from '../../src/story/read-story.ts';
import { printedFaults, tinyStory } from './tiny-story.ts';

const folder = 'tests/fixtures/story/';
const path = `${folder}texts/en/short-cut.md`;

const entry = (id: string, text: string): string => `\n## ${id} · Before dawn\n\n${text}\n`;
const words = (count: number): string => 'word '.repeat(count).trim();

/** The tiny story, the short cut of which is s01 and s03, with these texts for it. */
const withTexts = (...entries: readonly string[]) => [
  ...tinyStory,
  { path, text: `# The short cut\n${entries.join('')}` },
];

const proofsOf = (...entries: readonly string[]): readonly string[] =>
  proofShortCut(readStory(withTexts(...entries), 'en'))
    .map(formatFault)
    .map((fault) => fault.replaceAll(folder, ''));

describe('The texts of the short cut', () => {
  it('may not belong to a scene outside of it', () => {
    expect(printedFaults(withTexts(entry('s02', 'Then.')))).toEqual([
      [
        'texts/en/short-cut.md:3  scene s02: the scene is not in the short cut',
        '    found   ## s02 · Before dawn',
        '    remedy  add it to shortCut in score.yaml, or remove the text',
      ].join('\n'),
    ]);
  });

  it('are there once, in the order of the story', () => {
    expect(
      printedFaults(withTexts(entry('s03', 'Then.'), entry('s01', 'First.'), entry('s03', 'Now.'))),
    ).toEqual([
      [
        'texts/en/short-cut.md:7  scene s01: the scene stands after s03, before which the score has it',
        '    found   ## s01 · Before dawn',
        '    remedy  put scenes in the order of score.yaml',
      ].join('\n'),
      [
        'texts/en/short-cut.md:11  scene s03: the scene has two texts',
        '    found   ## s03 · Before dawn',
        '    remedy  keep one of them',
      ].join('\n'),
    ]);
  });

  it('are there for each of its scenes', () => {
    expect(proofsOf(entry('s01', words(40)))).toEqual([
      [
        'score.yaml:4  score.yaml: the scene has no text of its own in the short cut',
        '    found   "s03"',
        '    remedy  write "## s03 · Heading" and 35 to 60 words in texts/en/short-cut.md',
      ].join('\n'),
    ]);
    expect(proofsOf(entry('s01', words(40)), entry('s03', words(40)))).toEqual([]);
  });

  it('can be read in three minutes, headings and all', () => {
    const read = (count: number) => proofsOf(entry('s01', words(count)), entry('s03', words(40)));
    // Two headings of two words, and three minutes of 238 words.
    expect(read(670)).toEqual([]);
    expect(read(671)).toEqual([
      [
        'texts/en/short-cut.md:1  short-cut.md: the short cut has 715 words, which take longer than 3 minutes',
        '    remedy  write at most 714, headings included',
      ].join('\n'),
    ]);
  });

  it('are counted in what the story covers', () => {
    const compiled = compileStory(
      withTexts(entry('s01', 'He *died*.'), entry('s03', 'Four.')),
      'en',
    );
    expect(compiled.ok && compiled.coverage.shortCut).toEqual({ scenes: 2, words: 7 });
  });
});
