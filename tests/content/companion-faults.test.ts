import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults, tinyStory } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const people: readonly Case[] = [
  [
    'an unknown person of an event',
    [['events.json', '["joseph-stalin"]', '["josef-stalin"]']],
    [
      [
        'events.json:13  event stalin-dies: no person has the id "josef-stalin"',
        '    found   "josef-stalin"',
        '    remedy  write "joseph-stalin", or add the person to people.json',
      ].join('\n'),
    ],
  ],
  [
    'an unknown person in a text',
    [['texts/en/1-frost.md', '(event:stalin-dies)', '(person:stalin)']],
    [
      [
        'texts/en/1-frost.md:15  scene s01: no person has the id "stalin"',
        '    found   person:stalin',
        '    remedy  add the person to people.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'a person who dies before being born',
    [['people.json', '"died": 1953', '"died": 1853']],
    [
      [
        'people.json:10  person joseph-stalin: the person dies before being born',
        '    found   1853',
        '    remedy  correct one of the years',
      ].join('\n'),
    ],
  ],
  [
    'two people of one name',
    [['people.json', '"Nikita Khrushchev"', '"Joseph Stalin"']],
    [
      [
        'people.json:15  person nikita-khrushchev: joseph-stalin has the same name',
        '    found   {"en":"Joseph Stalin"}',
        '    remedy  keep one of the two',
      ].join('\n'),
    ],
  ],
];

describe('People', () => {
  test.each(people)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});

const folder = 'tests/fixtures/story/texts/en';

/** The faults of the tiny story with one more text. */
const faultsWith = (name: string, text: string): readonly string[] =>
  printedFaults([...tinyStory, { path: `${folder}/${name}`, text }]);

describe('What stands beside the story', () => {
  test('a term that the glossary does not have', () => {
    const files = changedStory(['texts/en/1-frost.md', '(event:stalin-dies)', '(term:plenums)']);
    const text = '# Words\n\n## plenum · Plenum\n\nA meeting.\n';
    expect(printedFaults([...files, { path: `${folder}/glossary.md`, text }])).toEqual([
      [
        'texts/en/1-frost.md:15  scene s01: no term has the id "plenums"',
        '    found   term:plenums',
        '    remedy  write "plenum", or add the term to glossary.md',
      ].join('\n'),
    ]);
  });

  test('a term that is explained twice', () => {
    const entry = '## plenum · Plenum\n\nA meeting.\n';
    expect(faultsWith('glossary.md', `# Words\n\n${entry}\n${entry}`)).toEqual([
      [
        'texts/en/glossary.md:7  scene plenum: the entry is there twice',
        '    found   ## plenum · Plenum',
        '    remedy  keep one of them',
      ].join('\n'),
    ]);
  });

  test('a disputed point that does not say how sure we are', () => {
    expect(faultsWith('disputed.md', '# Disputed\n\n## grave · The grave\n\nEarth.\n')).toEqual([
      [
        'texts/en/disputed.md:3  scene grave: the sentence to keep is missing',
        '    remedy  write one sentence as "> sentence" below the heading',
      ].join('\n'),
    ]);
  });

  test('notes to a scene of another chapter', () => {
    expect(faultsWith('notes/1-frost.md', '# Frost\n\n## s03 · Four hours\n\nAsk.\n')).toEqual([
      [
        'texts/en/notes/1-frost.md:3  scene s03: the text belongs to no scene of its chapter',
        '    found   ## s03 · Four hours',
        '    remedy  write "s01", or add the scene to the chapter in score.yaml',
      ].join('\n'),
    ]);
  });

  test('a page for the class without its parts', () => {
    expect(faultsWith('class/1-frost.md', '# Frost\n\n## know · Know\n\nThis.\n')).toEqual([
      [
        'texts/en/class/1-frost.md:1  1-frost.md: the page does not have the parts of a teacher’s page',
        '    found   know',
        '    remedy  use "## know · …", "## questions · …", "## task · …", "## terms · …", in this order',
      ].join('\n'),
    ]);
  });

  test('notes and pages of no chapter', () => {
    const stray = 'the text belongs to no chapter';
    expect(faultsWith('notes/3-spring.md', '# Spring\n')).toEqual([
      `texts/en/notes/3-spring.md:1  3-spring.md: ${stray}\n    remedy  give it the name of a chapter’s text in score.yaml, or remove it`,
    ]);
  });
});
