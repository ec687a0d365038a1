import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a month that no year has',
    [['sources.json', '[[2003]]', '[[2003, 13]]']],
    [
      [
        'sources.json:21  source taubman-2003: issued.date-parts[0][1] is more than 12',
        '    found   13',
        '    remedy  write the month, 1 to 12',
      ].join('\n'),
    ],
  ],
  [
    'days that no month has',
    [
      ['sources.json', '[[2003]]', '[[2003, 2, 0]]'],
      ['sources.json', '[[2014]]', '[[2013, 5], [2014, 0, 32]]'],
    ],
    [
      [
        'sources.json:12  source radchenko-2014: issued.date-parts[1][1] is less than 1',
        '    found   0',
        '    remedy  write the month, 1 to 12',
      ].join('\n'),
      [
        'sources.json:12  source radchenko-2014: issued.date-parts[1][2] is more than 31',
        '    found   32',
        '    remedy  write the day, 1 to 31',
      ].join('\n'),
      [
        'sources.json:21  source taubman-2003: issued.date-parts[0][2] is less than 1',
        '    found   0',
        '    remedy  write the day, 1 to 31',
      ].join('\n'),
    ],
  ],
  [
    'a date of four parts, and one of none',
    [
      ['sources.json', '[[2003]]', '[[2003, 2, 3, 4]]'],
      ['sources.json', '[[2014]]', '[[]]'],
    ],
    [
      [
        'sources.json:12  source radchenko-2014: issued.date-parts[0] has too few items (0)',
        '    found   []',
        '    remedy  write a year, a year and a month, or a year, a month and a day: [1956, 2, 25]',
      ].join('\n'),
      [
        'sources.json:21  source taubman-2003: issued.date-parts[0] has too many items (4)',
        '    found   [2003,2,3,4]',
        '    remedy  write a year, a year and a month, or a year, a month and a day: [1956, 2, 25]',
      ].join('\n'),
    ],
  ],
  [
    'a link that is not encrypted',
    [
      [
        'sources.json',
        '"DOI": "10.1093/oxfordhb/9780199602056.013.008"',
        '"URL": "http://example.org"',
      ],
    ],
    [
      [
        'sources.json:13  source radchenko-2014: URL does not have the right form',
        '    found   "http://example.org"',
        '    remedy  write an address that begins with https://',
      ].join('\n'),
    ],
  ],
];

describe('Faults of the bibliography', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
