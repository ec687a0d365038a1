import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a scene without a text',
    [
      [
        'texts/en/1-frost.md',
        `## s02 · A new name

> A city woke up as Stalinogród.

Nobody had asked it.
`,
        '',
      ],
    ],
    [
      [
        'score.yaml:16  scene s02: the scene has no text and no heading',
        '    found   "s02"',
        '    remedy  write "## s02 · Heading" and a text below it in texts/en/1-frost.md',
      ].join('\n'),
    ],
  ],
  [
    'a text without a scene',
    [['texts/en/2-thaw.md', '## s03 ', '## s04 ']],
    [
      [
        'score.yaml:26  scene s03: the scene has no text and no heading',
        '    found   "s03"',
        '    remedy  write "## s03 · Heading" and a text below it in texts/en/2-thaw.md',
      ].join('\n'),
      [
        'texts/en/2-thaw.md:3  scene s04: the text belongs to no scene of its chapter',
        '    found   ## s04 · Four hours',
        '    remedy  write "s03", or add the scene to the chapter in score.yaml',
      ].join('\n'),
    ],
  ],
  [
    'a scene with two texts',
    [['texts/en/1-frost.md', '## s02 ', '## s01 ']],
    [
      [
        'score.yaml:16  scene s02: the scene has no text and no heading',
        '    found   "s02"',
        '    remedy  write "## s02 · Heading" and a text below it in texts/en/1-frost.md',
      ].join('\n'),
      [
        'texts/en/1-frost.md:17  scene s01: the scene has two texts',
        '    found   ## s01 · A new name',
        '    remedy  keep one of them',
      ].join('\n'),
    ],
  ],
  [
    'a heading without an id',
    [['texts/en/2-thaw.md', '## s03 · Four hours', '## Four hours']],
    [
      [
        'score.yaml:26  scene s03: the scene has no text and no heading',
        '    found   "s03"',
        '    remedy  write "## s03 · Heading" and a text below it in texts/en/2-thaw.md',
      ].join('\n'),
      [
        'texts/en/2-thaw.md:3  2-thaw.md: the heading does not name a scene',
        '    found   "Four hours"',
        '    remedy  write "## id · Heading", e.g. "## s01 · Before dawn"',
      ].join('\n'),
    ],
  ],
  [
    'a heading with mark-up',
    [['texts/en/1-frost.md', '## s02 · A new name', '## s02 · A *new* name']],
    [
      [
        'score.yaml:16  scene s02: the scene has no text and no heading',
        '    found   "s02"',
        '    remedy  write "## s02 · Heading" and a text below it in texts/en/1-frost.md',
      ].join('\n'),
      [
        'texts/en/1-frost.md:17  1-frost.md: the heading has mark-up in it',
        '    remedy  write plain words',
      ].join('\n'),
    ],
  ],
  [
    'an empty heading',
    [['texts/en/1-frost.md', '## s02 · A new name', '##']],
    [
      [
        'score.yaml:16  scene s02: the scene has no text and no heading',
        '    found   "s02"',
        '    remedy  write "## s02 · Heading" and a text below it in texts/en/1-frost.md',
      ].join('\n'),
      [
        'texts/en/1-frost.md:17  1-frost.md: the heading is empty',
        '    remedy  write plain words',
      ].join('\n'),
    ],
  ],
  [
    'a heading of more than 60 characters',
    [
      [
        'texts/en/2-thaw.md',
        'Four hours',
        'Four hours in a hall of the Grand Kremlin Palace that nobody forgot',
      ],
    ],
    [
      [
        'texts/en/2-thaw.md:3  scene s03: the heading has 67 characters',
        '    found   "Four hours in a hall of the Grand Kremlin Palace that nobody forgot"',
        '    remedy  write at most 60',
      ].join('\n'),
    ],
  ],
  [
    'a scene without a sentence to keep',
    [
      [
        'texts/en/2-thaw.md',
        `> One speech.
`,
        '',
      ],
    ],
    [
      [
        'texts/en/2-thaw.md:3  scene s03: the sentence to keep is missing',
        '    remedy  write one sentence as "> sentence" below the heading',
      ].join('\n'),
    ],
  ],
  [
    'a sentence to keep with mark-up',
    [['texts/en/2-thaw.md', '> One speech.', '> One *speech*.']],
    [
      [
        'texts/en/2-thaw.md:5  scene s03: the sentence to keep has mark-up in it',
        '    remedy  write plain words',
      ].join('\n'),
    ],
  ],
  [
    'a scene without a body',
    [
      [
        'texts/en/1-frost.md',
        `
Nobody had asked it.
`,
        '',
      ],
    ],
    [
      [
        'texts/en/1-frost.md:17  scene s02: the scene has no text',
        '    remedy  write a paragraph for it',
      ].join('\n'),
    ],
  ],
  [
    'a chapter without a title',
    [
      [
        'texts/en/2-thaw.md',
        `# Thaw

## s03`,
        '## s03',
      ],
    ],
    [
      [
        'texts/en/2-thaw.md:1  2-thaw.md: the title is missing',
        '    remedy  begin with "# Title"',
      ].join('\n'),
    ],
  ],
  [
    'an opening without a subtitle',
    [['texts/en/story.md', 'A story for tests', 'A *story* for tests']],
    [
      [
        'texts/en/story.md:1  story.md: the subtitle is missing',
        '    remedy  write "# Title", a paragraph of plain words as subtitle, and an introduction',
      ].join('\n'),
    ],
  ],
  [
    'an opening with a scene',
    [
      [
        'texts/en/story.md',
        'It has three scenes.',
        `## s01 · Before dawn

> A voice.

It has three scenes.`,
      ],
    ],
    [
      [
        'texts/en/story.md:5  scene s01: the opening has no scenes',
        '    found   ## s01 · Before dawn',
        '    remedy  move it to a chapter',
      ].join('\n'),
    ],
  ],
];

describe('Texts and scenes', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
