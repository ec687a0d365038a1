import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'an unknown place of an event',
    [['events.json', '"place": "moscow"', '"place": "moskow"']],
    [
      [
        'events.json:7  event stalin-dies: no place has the id "moskow"',
        '    found   "moskow"',
        '    remedy  write "moscow", or add the place to places.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown further place',
    [['events.json', '["soviet-union"]', '["atlantis"]']],
    [
      [
        'events.json:8  event stalin-dies: no place has the id "atlantis"',
        '    found   "atlantis"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown parent',
    [['places.geojson', '"relationTo": "moscow"', '"relationTo": "mosco"']],
    [
      [
        'places.geojson:29  place red-square: no place has the id "mosco"',
        '    found   "mosco"',
        '    remedy  write "moscow", or add the place to places.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown origin',
    [['places.geojson', '"origin": "radchenko-2014"', '"origin": "radchenko-2015"']],
    [
      [
        'places.geojson:16  place moscow: no source has the id "radchenko-2015"',
        '    found   "radchenko-2015"',
        '    remedy  write "radchenko-2014", or add the source to sources.json',
      ].join('\n'),
    ],
  ],
  [
    'a source that is not in the bibliography',
    [['events.json', '"id": "taubman-2003"', '"id": "salisbury-1961"']],
    [
      [
        'events.json:44  event secret-speech: no source has the id "salisbury-1961"',
        '    found   "salisbury-1961"',
        '    remedy  add the source to sources.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown start of a route',
    [['routes.geojson', '"from": "vladivostok"', '"from": "vladivostock"']],
    [
      [
        'routes.geojson:15  route mv-report: no place has the id "vladivostock"',
        '    found   "vladivostock"',
        '    remedy  write "vladivostok", or add the place to places.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown end of a route',
    [['routes.geojson', '"to": ["langley"]', '"to": ["langley", "quebec"]']],
    [
      [
        'routes.geojson:16  route mv-report: no place has the id "quebec"',
        '    found   "quebec"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown event of a route',
    [['routes.geojson', '"events": ["speech-reaches-langley"]', '"events": ["speech-in-langley"]']],
    [
      [
        'routes.geojson:17  route mv-report: no event has the id "speech-in-langley"',
        '    found   "speech-in-langley"',
        '    remedy  add the event to events.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'a source of a route that is not in the bibliography',
    [['routes.geojson', '"id": "radchenko-2014"', '"id": "smith-2017"']],
    [
      [
        'routes.geojson:18  route mv-report: no source has the id "smith-2017"',
        '    found   "smith-2017"',
        '    remedy  add the source to sources.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown place in a shot',
    [['score.yaml', 'places: [red-square]', 'places: [red-sqare]']],
    [
      [
        'score.yaml:14  scene s01: no place has the id "red-sqare"',
        '    found   "red-sqare"',
        '    remedy  write "red-square", or add the place to places.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown place in the opening',
    [['score.yaml', 'places: [moscow, langley]', 'places: [moscow, lang]']],
    [
      [
        'score.yaml:3  score.yaml: no place has the id "lang"',
        '    found   "lang"',
        '    remedy  write "langley", or add the place to places.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown event in a scene, and the true one now shown nowhere',
    [['score.yaml', '[stalinogrod-named]', '[stalinogrod-renamed]']],
    [
      [
        'events.json:21  event stalinogrod-named: no scene shows the event',
        '    found   "stalinogrod-named"',
        '    remedy  add its id to a scene in score.yaml',
      ].join('\n'),
      [
        'score.yaml:21  scene s02: no event has the id "stalinogrod-renamed"',
        '    found   "stalinogrod-renamed"',
        '    remedy  write "stalinogrod-named", or add the event to events.json',
      ].join('\n'),
    ],
  ],
  [
    'an unknown marked event in a scene',
    [['score.yaml', 'id: speech-reaches-langley', 'id: speech-in-langley']],
    [
      [
        'events.json:49  event speech-reaches-langley: no scene shows the event',
        '    found   "speech-reaches-langley"',
        '    remedy  add its id to a scene in score.yaml',
      ].join('\n'),
      [
        'score.yaml:30  scene s03: no event has the id "speech-in-langley"',
        '    found   "speech-in-langley"',
        '    remedy  add the event to events.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown route in a scene',
    [['score.yaml', 'id: mv-report,', 'id: mv-reports,']],
    [
      [
        'routes.geojson:7  route mv-report: no scene shows the route',
        '    found   "mv-report"',
        '    remedy  add its id to a scene in score.yaml',
      ].join('\n'),
      [
        'score.yaml:31  scene s03: no route has the id "mv-reports"',
        '    found   "mv-reports"',
        '    remedy  write "mv-report", or add the route to routes.geojson',
      ].join('\n'),
    ],
  ],
  [
    'an unknown scene in the short cut',
    [['score.yaml', 'shortCut: [s01, s03]', 'shortCut: [s01, s04]']],
    [
      [
        'score.yaml:4  score.yaml: no scene has the id "s04"',
        '    found   "s04"',
        '    remedy  write "s01", or add the scene to score.yaml',
      ].join('\n'),
    ],
  ],
  [
    'an unknown place in a text',
    [['texts/en/1-frost.md', '(place:moscow)', '(place:moskva)']],
    [
      [
        'texts/en/1-frost.md:9  scene s01: no place has the id "moskva"',
        '    found   place:moskva',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an unknown event in a text',
    [['texts/en/1-frost.md', '(event:stalin-dies)', '(event:stalin-died)']],
    [
      [
        'texts/en/1-frost.md:15  scene s01: no event has the id "stalin-died"',
        '    found   event:stalin-died',
        '    remedy  write "stalin-dies", or add the event to events.json',
      ].join('\n'),
    ],
  ],
  [
    'an unknown scene in a text',
    [['texts/en/story.md', '(scene:s03)', '(scene:s33)']],
    [
      [
        'texts/en/story.md:5  story.md: no scene has the id "s33"',
        '    found   scene:s33',
        '    remedy  write "s03", or add the scene to score.yaml',
      ].join('\n'),
    ],
  ],
  [
    'an unknown source in a text',
    [['texts/en/1-frost.md', '(source:taubman-2003)', '(source:taubman)']],
    [
      [
        'texts/en/1-frost.md:10  scene s01: no source has the id "taubman"',
        '    found   source:taubman',
        '    remedy  write "taubman-2003", or add the source to sources.json',
      ].join('\n'),
    ],
  ],
  [
    'a place twice',
    [['places.geojson', '"id": "langley"', '"id": "katowice"']],
    [
      [
        'events.json:51  event speech-reaches-langley: no place has the id "langley"',
        '    found   "langley"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
      [
        'places.geojson:59  place katowice: the id is taken by another place',
        '    found   "katowice"',
        '    remedy  give each its own id',
      ].join('\n'),
      [
        'routes.geojson:16  route mv-report: no place has the id "langley"',
        '    found   "langley"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
      [
        'score.yaml:3  score.yaml: no place has the id "langley"',
        '    found   "langley"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
      [
        'score.yaml:29  scene s03: no place has the id "langley"',
        '    found   "langley"',
        '    remedy  add the place to places.geojson, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an event twice',
    [['events.json', '"id": "secret-speech"', '"id": "stalin-dies"']],
    [
      [
        'events.json:35  event stalin-dies: the id is taken by another event',
        '    found   "stalin-dies"',
        '    remedy  give each its own id',
      ].join('\n'),
      [
        'score.yaml:30  scene s03: no event has the id "secret-speech"',
        '    found   "secret-speech"',
        '    remedy  add the event to events.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'a source twice',
    [['sources.json', '"id": "taubman-2003"', '"id": "radchenko-2014"']],
    [
      [
        'events.json:44  event secret-speech: no source has the id "taubman-2003"',
        '    found   "taubman-2003"',
        '    remedy  add the source to sources.json, or correct the id',
      ].join('\n'),
      [
        'sources.json:16  source radchenko-2014: the id is taken by another source',
        '    found   "radchenko-2014"',
        '    remedy  give each its own id',
      ].join('\n'),
      [
        'texts/en/1-frost.md:10  scene s01: no source has the id "taubman-2003"',
        '    found   source:taubman-2003',
        '    remedy  add the source to sources.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'a scene twice',
    [['score.yaml', '- id: s02', '- id: s01']],
    [
      [
        'score.yaml:16  scene s01: the id is taken by another scene',
        '    found   "s01"',
        '    remedy  give each its own id',
      ].join('\n'),
    ],
  ],
  [
    'a chapter twice',
    [['score.yaml', '- id: thaw', '- id: frost']],
    [
      [
        'score.yaml:22  chapter frost: the id is taken by another chapter',
        '    found   "frost"',
        '    remedy  give each its own id',
      ].join('\n'),
    ],
  ],
  [
    'a chapter that is named like a scene',
    [['score.yaml', '- id: thaw', '- id: s01']],
    [
      [
        'score.yaml:22  chapter s01: the id is taken by a scene',
        '    found   "s01"',
        '    remedy  give the chapter its own id',
      ].join('\n'),
    ],
  ],
  [
    'an event twice in a scene',
    [['score.yaml', '[stalinogrod-named]', '[stalinogrod-named, stalinogrod-named]']],
    [
      [
        'score.yaml:21  scene s02: the scene has stalinogrod-named twice',
        '    found   "stalinogrod-named"',
        '    remedy  remove one of the two',
      ].join('\n'),
    ],
  ],
  [
    'a route twice in a scene',
    [['score.yaml', 'routes: [{', 'routes: [mv-report, {']],
    [
      [
        'score.yaml:31  scene s03: the scene has mv-report twice',
        '    found   {"id":"mv-report","from":0,"to":0.5}',
        '    remedy  remove one of the two',
      ].join('\n'),
    ],
  ],
];

describe('References and ids', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
