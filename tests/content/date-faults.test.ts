import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a month that does not exist',
    [['events.json', '1953-03-05', '1953-13-05']],
    [
      [
        'events.json:6  event stalin-dies: date is not in the calendar',
        '    found   "1953-13-05"',
        '    remedy  correct the month or the day',
      ].join('\n'),
    ],
  ],
  [
    'a day that does not exist',
    [['events.json', '1953-03-05', '1953-02-29']],
    [
      [
        'events.json:6  event stalin-dies: date is not in the calendar',
        '    found   "1953-02-29"',
        '    remedy  correct the month or the day',
      ].join('\n'),
    ],
  ],
  [
    'a span that runs backwards',
    [['score.yaml', '1953-03-06/1953-03-09', '1953-03-09/1953-03-06']],
    [
      [
        'score.yaml:17  scene s02: date runs backwards',
        '    found   "1953-03-09/1953-03-06"',
        '    remedy  put the earlier date before the stroke',
      ].join('\n'),
    ],
  ],
  [
    'a season',
    [['events.json', '1956-06~', '1956-21']],
    [
      [
        'events.json:50  event speech-reaches-langley: date names a season',
        '    found   "1956-21"',
        '    remedy  write its months, e.g. 1956-03/1956-05',
      ].join('\n'),
    ],
  ],
  [
    'an open span',
    [['routes.geojson', '1956-03/1956-06~', '1956-03/..']],
    [
      [
        'routes.geojson:13  route mv-report: date is open at one end',
        '    found   "1956-03/.."',
        '    remedy  write both ends, e.g. 1956-03/1956-12~',
      ].join('\n'),
    ],
  ],
  [
    'an unknown digit',
    [['events.json', '1956-06~', '1956-0X']],
    [
      [
        'events.json:50  event speech-reaches-langley: date leaves a digit open',
        '    found   "1956-0X"',
        '    remedy  write a span, e.g. 1950/1959, or a coarser date',
      ].join('\n'),
    ],
  ],
  [
    'a date in words',
    [['events.json', '1953-03-05', '5 March 1953']],
    [
      [
        'events.json:6  event stalin-dies: date is not a date',
        '    found   "5 March 1953"',
        '    remedy  write 1956-02-25, 1956-02 or 1956, with ~ (about), ? (uncertain) or % (both) at the end, or two of them joined by /',
      ].join('\n'),
    ],
  ],
  [
    'a date of a chapter',
    [['score.yaml', '1953-03-05/1953-03-09', '1953-03-05/1953-3-9']],
    [
      [
        'score.yaml:8  chapter frost: date is not a date',
        '    found   "1953-03-05/1953-3-9"',
        '    remedy  write 1956-02-25, 1956-02 or 1956, with ~ (about), ? (uncertain) or % (both) at the end, or two of them joined by /',
      ].join('\n'),
    ],
  ],
  [
    'a date of a name',
    [['places.geojson', '1953-03-09', '1953-03-32']],
    [
      [
        'places.geojson:51  place katowice: date is not in the calendar',
        '    found   "1953-03-32"',
        '    remedy  correct the month or the day',
      ].join('\n'),
    ],
  ],
  [
    'an event before its scene',
    [['score.yaml', '{ id: stalin-dies, as: background }', 'stalin-dies']],
    [
      [
        'score.yaml:15  scene s01: event stalin-dies (1953-03-05) is over before the scene (1953-03-06) begins',
        '    found   "stalin-dies"',
        '    remedy  write { id: stalin-dies, as: background }, or correct one of the dates',
      ].join('\n'),
    ],
  ],
  [
    'an event after its scene',
    [['score.yaml', '{ id: speech-reaches-langley, as: outlook }', 'speech-reaches-langley']],
    [
      [
        'score.yaml:30  scene s03: event speech-reaches-langley (1956-06~) begins after the scene (1956-02-25/1956-03)',
        '    found   "speech-reaches-langley"',
        '    remedy  write { id: speech-reaches-langley, as: outlook }, or correct one of the dates',
      ].join('\n'),
    ],
  ],
  [
    'an event after its scene as background',
    [['score.yaml', 'as: outlook', 'as: background']],
    [
      [
        'score.yaml:30  scene s03: event speech-reaches-langley (1956-06~) begins after the scene (1956-02-25/1956-03) and cannot be its background',
        '    found   {"id":"speech-reaches-langley","as":"background"}',
        '    remedy  write { id: speech-reaches-langley, as: outlook }, or correct one of the dates',
      ].join('\n'),
    ],
  ],
  [
    'an event before its scene as outlook',
    [['score.yaml', 'as: background', 'as: outlook']],
    [
      [
        'score.yaml:15  scene s01: event stalin-dies (1953-03-05) begins before the scene (1953-03-06) and cannot be its outlook',
        '    found   {"id":"stalin-dies","as":"outlook"}',
        '    remedy  write { id: stalin-dies, as: background }, or correct one of the dates',
      ].join('\n'),
    ],
  ],
  [
    'an event that began before its scene as outlook',
    [
      ['events.json', '1953-03-05', '1953-03'],
      ['score.yaml', 'as: background', 'as: outlook'],
    ],
    [
      [
        'score.yaml:15  scene s01: event stalin-dies (1953-03) begins before the scene (1953-03-06) and cannot be its outlook',
        '    found   {"id":"stalin-dies","as":"outlook"}',
        '    remedy  write stalin-dies without a mark, or correct one of the dates',
      ].join('\n'),
    ],
  ],
];

describe('Dates, and events beside their scenes', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
