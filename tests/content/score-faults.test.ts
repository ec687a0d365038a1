import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a date that refers to another',
    [['score.yaml', 'date: "1956"', 'date: *"1956"']],
    [
      [
        'score.yaml:24  score.yaml: references are not read',
        '    found   *"1956"',
        '    remedy  write out what is meant; in quotation marks where a text begins with *',
      ].join('\n'),
    ],
  ],
  [
    'a scene without shots',
    [
      [
        'score.yaml',
        `          - { places: [katowice], scale: country, extent: [14, 49, 24, 55] }
`,
        `          []
`,
      ],
    ],
    [
      [
        'score.yaml:19  scene s02: shots has too few items (0)',
        '    found   []',
        '    remedy  write one or more shots; the camera rests on the last',
      ].join('\n'),
    ],
  ],
  [
    'a scene without a frame',
    [
      [
        'score.yaml',
        `        shots:
          - { places: [katowice], scale: country, extent: [14, 49, 24, 55] }
`,
        '',
      ],
    ],
    [
      [
        'score.yaml:16  scene s02: shots is missing',
        '    remedy  add one or more shots; the camera rests on the last',
      ].join('\n'),
    ],
  ],
  [
    'a shot that shows nothing',
    [['score.yaml', '{ places: [moscow], scale: city }', '{ places: [], scale: city }']],
    [
      [
        'score.yaml:13  scene s01: the shot shows nothing',
        '    found   {"places":[],"scale":"city"}',
        '    remedy  add places: [ids] or extent: [west, south, east, north]',
      ].join('\n'),
    ],
  ],
  [
    'an extent with east and west exchanged',
    [['score.yaml', '[14, 49, 24, 55]', '[24, 49, 14, 55]']],
    [
      [
        'score.yaml:20  scene s02: the extent is out of order or out of range',
        '    found   [24,49,14,55]',
        '    remedy  write [west, south, east, north] with west < east and south < north; to cross the date line, add 360 to east',
      ].join('\n'),
    ],
  ],
  [
    'an extent that crosses the date line backwards',
    [['score.yaml', '[30, 20, 240, 70]', '[30, 20, -120, 70]']],
    [
      [
        'score.yaml:29  scene s03: the extent is out of order or out of range',
        '    found   [30,20,-120,70]',
        '    remedy  write [west, south, east, north] with west < east and south < north; to cross the date line, add 360 to east',
      ].join('\n'),
    ],
  ],
  [
    'an event that no scene shows',
    [['score.yaml', 'events: [secret-speech, {', 'events: [{']],
    [
      [
        'events.json:35  event secret-speech: no scene shows the event',
        '    found   "secret-speech"',
        '    remedy  add its id to a scene in score.yaml',
      ].join('\n'),
    ],
  ],
  [
    'a short cut out of order',
    [['score.yaml', 'shortCut: [s01, s03]', 'shortCut: [s03, s01]']],
    [
      [
        'score.yaml:4  score.yaml: s01 does not come after s03 in the story',
        '    found   "s01"',
        '    remedy  name each scene once, in story order',
      ].join('\n'),
    ],
  ],
  [
    'a scene twice in the short cut',
    [['score.yaml', 'shortCut: [s01, s03]', 'shortCut: [s01, s01]']],
    [
      [
        'score.yaml:4  score.yaml: s01 does not come after s01 in the story',
        '    found   "s01"',
        '    remedy  name each scene once, in story order',
      ].join('\n'),
    ],
  ],
  [
    'scenes of a kiosk out of order',
    [['score.yaml', 'chapters:', 'attract: [s03, s01]\nchapters:']],
    [
      [
        'score.yaml:5  score.yaml: s01 does not come after s03 in the story',
        '    found   "s01"',
        '    remedy  name each scene once, in story order',
      ].join('\n'),
    ],
  ],
  [
    'two chapters with one text',
    [['score.yaml', 'text: 2-thaw.md', 'text: 1-frost.md']],
    [
      [
        'score.yaml:23  chapter thaw: chapter frost has the same text',
        '    found   "1-frost.md"',
        '    remedy  give each chapter its own file',
      ].join('\n'),
      [
        'score.yaml:26  scene s03: the scene has no text and no heading',
        '    found   "s03"',
        '    remedy  write "## s03 · Heading" and a text below it in texts/en/1-frost.md',
      ].join('\n'),
      [
        'texts/en/1-frost.md:5  scene s01: the text belongs to no scene of its chapter',
        '    found   ## s01 · Before dawn',
        '    remedy  write "s03", or add the scene to the chapter in score.yaml',
      ].join('\n'),
      [
        'texts/en/1-frost.md:17  scene s02: the text belongs to no scene of its chapter',
        '    found   ## s02 · A new name',
        '    remedy  write "s03", or add the scene to the chapter in score.yaml',
      ].join('\n'),
      [
        'texts/en/2-thaw.md:1  2-thaw.md: the text belongs to no chapter',
        '    remedy  name the file as the text of a chapter in score.yaml, or remove it',
      ].join('\n'),
    ],
  ],
  [
    'a chapter without its text',
    [['score.yaml', 'text: 2-thaw.md', 'text: 2-melt.md']],
    [
      [
        'score.yaml:23  chapter thaw: the chapter has no text "2-melt.md"',
        '    found   "2-melt.md"',
        '    remedy  write texts/en/2-melt.md, or correct the name',
      ].join('\n'),
      [
        'texts/en/2-thaw.md:1  2-thaw.md: the text belongs to no chapter',
        '    remedy  name the file as the text of a chapter in score.yaml, or remove it',
      ].join('\n'),
    ],
  ],
];

describe('The score', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
