import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a line that begins elsewhere',
    [['routes.geojson', '[131.8735, 43.1056]', '[135.8735, 43.1056]']],
    [
      [
        'routes.geojson:25  route mv-report: the line does not begin at vladivostok',
        '    found   [135.8735,43.1056]',
        '    remedy  begin at vladivostok, at [131.8735, 43.1056], or correct "from"',
      ].join('\n'),
    ],
  ],
  [
    'a branch that begins nowhere',
    [['routes.geojson', '[-122.6604, 49.1011]', '[-110.6604, 49.1011]']],
    [
      [
        'routes.geojson:30  route mv-report: the line begins neither at vladivostok nor at a place in "to"',
        '    found   [-110.6604,49.1011]',
        '    remedy  begin at vladivostok, at [131.8735, 43.1056], or correct "from"',
      ].join('\n'),
    ],
  ],
  [
    'a line across the date line that jumps',
    [['routes.geojson', '[237.3396, 49.1011]', '[-122.6604, 49.1011]']],
    [
      [
        'routes.geojson:27  route mv-report: the longitude jumps from 179.5 to -122.6604',
        '    found   [-122.6604,49.1011]',
        '    remedy  let the longitude run on: write 237.3396 here, and go on from there',
      ].join('\n'),
    ],
  ],
  [
    'a latitude out of range',
    [['routes.geojson', '[179.5, 54.2]', '[54.2, 179.5]']],
    [
      [
        'routes.geojson:26  route mv-report: coordinates are out of range',
        '    found   [54.2,179.5]',
        '    remedy  write the longitude first, then a latitude from −90 to 90',
      ].join('\n'),
    ],
  ],
  [
    'a line without length',
    [['routes.geojson', '[-120.1, 50.2]', '[-122.6604, 49.1011]']],
    [
      [
        'routes.geojson:29  route mv-report: the line has no length',
        '    found   [[-122.6604,49.1011],[-122.6604,49.1011]]',
        '    remedy  give it two different points',
      ].join('\n'),
    ],
  ],
  [
    'a line of one point',
    [['routes.geojson', '[-122.6604, 49.1011],', '']],
    [
      [
        'routes.geojson:29  route mv-report: geometry.coordinates[1] has too few items (1)',
        '    found   [[-120.1,50.2]]',
        '    remedy  write a line of two or more points [longitude, latitude]',
      ].join('\n'),
    ],
  ],
  [
    'a part without length',
    [['score.yaml', 'from: 0, to: 0.5', 'from: 0.5, to: 0.5']],
    [
      [
        'score.yaml:31  scene s03: the part of the route has no length',
        '    found   {"id":"mv-report","from":0.5,"to":0.5}',
        '    remedy  write from smaller than to, as shares of its length, e.g. { id: …, from: 0, to: 0.4 }',
      ].join('\n'),
    ],
  ],
  [
    'a share of more than the whole',
    [['score.yaml', 'to: 0.5', 'to: 1.5']],
    [
      [
        'score.yaml:31  scene s03: routes[0].to is more than 1',
        '    found   1.5',
        '    remedy  write a share of the length of the route, 0 to 1',
      ].join('\n'),
    ],
  ],
  [
    'a route that no scene shows',
    [
      [
        'score.yaml',
        `        routes: [{ id: mv-report, from: 0, to: 0.5 }]
`,
        '',
      ],
    ],
    [
      [
        'routes.geojson:7  route mv-report: no scene shows the route',
        '    found   "mv-report"',
        '    remedy  add its id to a scene in score.yaml',
      ].join('\n'),
    ],
  ],
];

describe('Routes', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
