import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'JSON with a comma too many',
    [['events.json', '"people": ["joseph-stalin"],', '"people": ["joseph-stalin",],']],
    [
      [
        'events.json:13  events.json: is not JSON from here on',
        '    found   ],',
        '    remedy  look here and on the line before for a comma too many or missing, a quotation mark, a bracket or a comment',
      ].join('\n'),
    ],
  ],
  [
    'JSON that ends too early',
    [
      [
        'sources.json',
        `    }
  ]
}
`,
        `    }
`,
      ],
    ],
    [
      [
        'sources.json:23  sources.json: the JSON ends too early',
        '    remedy  look here and on the line before for a comma too many or missing, a quotation mark, a bracket or a comment',
      ].join('\n'),
    ],
  ],
  [
    'NaN in JSON',
    [['places.geojson', '[90, 61]', '[NaN, 61]']],
    [
      [
        'places.geojson:11  places.geojson: is not JSON from here on',
        '    found   NaN, 61] }',
        '    remedy  look here and on the line before for a comma too many or missing, a quotation mark, a bracket or a comment',
      ].join('\n'),
    ],
  ],
  [
    'a key twice in one object',
    [
      [
        'events.json',
        '"place": "moscow",',
        `"place": "moscow",
      "place": "moscow",`,
      ],
    ],
    [
      [
        'events.json:8  events.json: the same key stands twice in one object',
        '    found   place',
        '    remedy  keep one of the two',
      ].join('\n'),
    ],
  ],
  [
    'YAML that cannot be read',
    [['score.yaml', 'shortCut: [s01, s03]', 'shortCut: [s01, s03']],
    [
      [
        'score.yaml:5  score.yaml: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        '    found   chapters:',
        '    remedy  compare the indentation, colons, brackets and quotation marks with the lines around it',
      ].join('\n'),
    ],
  ],
  [
    'YAML with a key twice',
    [
      [
        'score.yaml',
        'title: Tiny',
        `title: Tiny
title: Tiny`,
      ],
    ],
    [
      [
        'score.yaml:3  score.yaml: is not YAML: Map keys must be unique',
        '    found   title: Tiny',
        '    remedy  compare the indentation, colons, brackets and quotation marks with the lines around it',
      ].join('\n'),
    ],
  ],
  [
    'an unknown key',
    [
      [
        'events.json',
        '"otherPlaces": ["soviet-union"]',
        `"otherPlaces": [],
      "sumary": {}`,
      ],
    ],
    [
      [
        'events.json:9  event stalin-dies: sumary is not a known key',
        '    found   {}',
        '    remedy  write "summary"',
      ].join('\n'),
    ],
  ],
  [
    'an unknown key like no other',
    [['score.yaml', 'scale: city }', 'scale: city, fov: 30 }']],
    [
      [
        'score.yaml:13  scene s01: shots[0].fov is not a known key',
        '    found   30',
        '    remedy  remove it, or use one of places, extent, scale, pitch, bearing',
      ].join('\n'),
    ],
  ],
  [
    'an unknown key in a shot',
    [['score.yaml', 'pitch: 45', 'pich: 45']],
    [
      [
        'score.yaml:14  scene s01: shots[1].pich is not a known key',
        '    found   45',
        '    remedy  write "pitch"',
      ].join('\n'),
    ],
  ],
  [
    "an unknown key beside an event's id",
    [['score.yaml', 'as: background', 'was: background']],
    [
      [
        'score.yaml:15  scene s01: events[0].as is missing',
        '    remedy  add one of now, background, outlook',
      ].join('\n'),
      [
        'score.yaml:15  scene s01: events[0].was is not a known key',
        '    found   "background"',
        '    remedy  write "as"',
      ].join('\n'),
    ],
  ],
  [
    'an unknown key in a citation',
    [['events.json', '"paragraph": 3', '"para": 3']],
    [
      [
        'events.json:14  event stalin-dies: sources[0].para is not a known key',
        '    found   3',
        '    remedy  write "paragraph"',
      ].join('\n'),
    ],
  ],
  [
    'a missing field',
    [
      [
        'events.json',
        `      "date": "1953-03-05",
`,
        '',
      ],
    ],
    [
      [
        'events.json:4  event stalin-dies: date is missing',
        '    remedy  add a date in EDTF, as precise as the record: "1956-02-25", "1956-02", "1956", with ~ (about) or ? (uncertain) at the end, or a span "1956-02-14/1956-02-25"',
      ].join('\n'),
    ],
  ],
  [
    'a missing word from a list',
    [
      [
        'routes.geojson',
        `        "kind": "document",
`,
        '',
      ],
    ],
    [
      [
        'routes.geojson:8  route mv-report: properties.kind is missing',
        '    remedy  add one of leader-flight, troops, document, idea, exile, delegation, amnesty, march',
      ].join('\n'),
    ],
  ],
  [
    'a word that is not in its list',
    [['events.json', '"category": "power"', '"category": "powr"']],
    [
      [
        'events.json:9  event stalin-dies: category is not a known word',
        '    found   "powr"',
        '    remedy  write "power"; it must be one of power, revolt, repression, culture, diplomacy, military, economy, ideology',
      ].join('\n'),
    ],
  ],
  [
    'a word like no other in its list',
    [['places.geojson', '"label": "country"', '"label": "x"']],
    [
      [
        'places.geojson:9  place soviet-union: types[0].label is not a known word',
        '    found   "x"',
        '    remedy  write one of city, site, region, country',
      ].join('\n'),
    ],
  ],
  [
    'text instead of a list',
    [['events.json', '"people": ["joseph-stalin"]', '"people": "joseph-stalin"']],
    [
      [
        'events.json:13  event stalin-dies: people is text',
        '    found   "joseph-stalin"',
        '    remedy  write a list in square brackets: ids of the people who took part; [] for none',
      ].join('\n'),
    ],
  ],
  [
    'a number instead of a date',
    [['score.yaml', 'date: "1956"', 'date: 1956']],
    [
      [
        'score.yaml:24  chapter thaw: date is a number, not text',
        '    found   1956',
        '    remedy  put it in quotation marks: "1956"',
      ].join('\n'),
    ],
  ],
  [
    'text instead of a number',
    [['places.geojson', '[90, 61]', '[90, "61"]']],
    [
      [
        'places.geojson:11  place soviet-union: geometry.coordinates[1] is text',
        '    found   "61"',
        '    remedy  write a latitude in degrees, −90 to 90',
      ].join('\n'),
    ],
  ],
  [
    'not a number in YAML',
    [['score.yaml', 'extent: [14, 49, 24, 55]', 'extent: [14, .nan, 24, 55]']],
    [
      [
        'score.yaml:20  scene s02: shots[0].extent[1] is the number NaN',
        '    found   NaN',
        '    remedy  write a number of degrees',
      ].join('\n'),
    ],
  ],
  [
    'an id in capitals',
    [['events.json', '"id": "stalin-dies"', '"id": "Stalin dies"']],
    [
      [
        'events.json:5  event Stalin dies: id does not have the right form',
        '    found   "Stalin dies"',
        '    remedy  write an id: small letters, digits and single hyphens, e.g. east-berlin',
      ].join('\n'),
      [
        'score.yaml:15  scene s01: no event has the id "stalin-dies"',
        '    found   "stalin-dies"',
        '    remedy  add the event to events.json, or correct the id',
      ].join('\n'),
      [
        'texts/en/1-frost.md:15  scene s01: no event has the id "stalin-dies"',
        '    found   event:stalin-dies',
        '    remedy  add the event to events.json, or correct the id',
      ].join('\n'),
    ],
  ],
  [
    'an empty title',
    [['events.json', '{ "en": "The speech" }', '{ "en": " " }']],
    [
      [
        'events.json:41  event secret-speech: title.en is empty',
        '    found   " "',
        '    remedy  write a title of at most 60 characters',
      ].join('\n'),
    ],
  ],
  [
    'an empty summary',
    [['routes.geojson', 'By way of Vladivostok, on paper.', '']],
    [
      [
        'routes.geojson:10  route mv-report: properties.summary.en is empty',
        '    found   ""',
        '    remedy  write text that is not empty',
      ].join('\n'),
    ],
  ],
  [
    'a title of more than 60 characters',
    [
      [
        'events.json',
        '"Stalin dies"',
        '"Stalin dies in his dacha at Kuntsevo late in the evening of 5 March"',
      ],
    ],
    [
      [
        'events.json:11  event stalin-dies: title.en has 67 characters, more than 60',
        '    found   "Stalin dies in his dacha at Kuntsevo late in the evening of 5 March"',
        '    remedy  write a title of at most 60 characters',
      ].join('\n'),
    ],
  ],
  [
    'words in no language',
    [['events.json', '{ "en": "The speech" }', '{ "pl": "Referat" }']],
    [
      [
        'events.json:41  event secret-speech: title has no text in "en"',
        '    found   {"pl":"Referat"}',
        '    remedy  add { "en": "…" }',
      ].join('\n'),
    ],
  ],
  [
    'a note in another language only',
    [['routes.geojson', '{ "en": "The way is not known." }', '{ "pl": "Droga nie jest znana." }']],
    [
      [
        'routes.geojson:19  route mv-report: properties.note has no text in "en"',
        '    found   {"pl":"Droga nie jest znana."}',
        '    remedy  add { "en": "…" }',
      ].join('\n'),
    ],
  ],
  [
    'a pitch of more than 60 degrees',
    [['score.yaml', 'pitch: 45', 'pitch: 75']],
    [
      [
        'score.yaml:14  scene s01: shots[1].pitch is more than 60',
        '    found   75',
        '    remedy  write the lean of the camera, 0 (straight down) to 60 degrees',
      ].join('\n'),
    ],
  ],
  [
    'a paragraph before the first',
    [['events.json', '"paragraph": 3', '"paragraph": 0']],
    [
      [
        'events.json:14  event stalin-dies: sources[0].paragraph is less than 1',
        '    found   0',
        '    remedy  write the number of a paragraph in the source',
      ].join('\n'),
    ],
  ],
];

describe('Files and records of the wrong form', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
