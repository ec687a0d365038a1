import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a latitude out of range',
    [['places.geojson', '[90, 61]', '[120, 99]']],
    [
      [
        'places.geojson:11  place soviet-union: coordinates are out of range',
        '    found   [120,99]',
        '    remedy  write a longitude from −180 to 180, then a latitude from −90 to 90',
      ].join('\n'),
    ],
  ],
  [
    'coordinates out of range and swapped',
    [['places.geojson', '[-122.6604, 49.1011]', '[49.1011, -122.6604]']],
    [
      [
        'places.geojson:63  place langley: coordinates are out of range',
        '    found   [49.1011,-122.6604]',
        '    remedy  longitude comes first: write [-122.6604, 49.1011] if the two are swapped',
      ].join('\n'),
      [
        'routes.geojson:30  route mv-report: the line begins neither at vladivostok nor at a place in "to"',
        '    found   [-122.6604,49.1011]',
        '    remedy  begin at vladivostok, at [131.8735, 43.1056], or correct "from"',
      ].join('\n'),
    ],
  ],
  [
    'a swapped site',
    [['places.geojson', '[37.6208, 55.7539]', '[55.7539, 37.6208]']],
    [
      [
        'places.geojson:31  place red-square: the site lies 2,429 km from its city, moscow',
        '    found   [55.7539,37.6208]',
        '    remedy  longitude comes first: write [37.6208, 55.7539] if the two are swapped, or correct moscow',
      ].join('\n'),
    ],
  ],
  [
    'a swapped city with several sites',
    [
      ['places.geojson', '[37.6156, 55.7522]', '[55.7522, 37.6156]'],
      [
        'places.geojson',
        `"id": "vladivostok",
      "properties": { "title": "Vladivostok", "precision": 8000 },
      "types": [{ "label": "city" }],
      "names": [{ "toponym": "Vladivostok", "lang": "en" }],
      "geometry": { "type": "Point", "coordinates": [131.8735, 43.1056] }
    },`,
        `"id": "vladivostok",
      "properties": { "title": "Vladivostok", "precision": 8000 },
      "types": [{ "label": "city" }],
      "names": [{ "toponym": "Vladivostok", "lang": "en" }],
      "geometry": { "type": "Point", "coordinates": [131.8735, 43.1056] }
    },
    {
      "type": "Feature",
      "id": "house-of-unions",
      "properties": { "title": "House of Unions", "precision": 60 },
      "types": [{ "label": "site" }],
      "names": [{ "toponym": "House of Unions", "lang": "en" }],
      "relations": [{ "relationType": "gvp:broaderPartitive", "relationTo": "moscow" }],
      "geometry": { "type": "Point", "coordinates": [37.6157, 55.7576] }
    },`,
      ],
    ],
    [
      [
        'places.geojson:21  place moscow: coordinates are swapped: 2 sites of the city lie far from it',
        '    found   [55.7522,37.6156]',
        '    remedy  longitude comes first: write [37.6156, 55.7522] if the two are swapped',
      ].join('\n'),
    ],
  ],
  [
    'a city that is swapped out of its country',
    [
      [
        'places.geojson',
        '"id": "langley",',
        `"id": "poland",
      "properties": { "title": "Poland", "precision": 300000 },
      "types": [{ "label": "country" }],
      "names": [{ "toponym": "Poland", "lang": "en" }],
      "geometry": { "type": "Point", "coordinates": [19.3, 52] }
    },
    {
      "type": "Feature",
      "id": "langley",`,
      ],
      ['places.geojson', '"coordinates": [19.0275, 50.2584]', '"coordinates": [50.2584, 19.0275]'],
      [
        'places.geojson',
        `{ "toponym": "Katowice", "lang": "pl" }
      ],`,
        `{ "toponym": "Katowice", "lang": "pl" }
      ],
      "relations": [{ "relationType": "gvp:broaderPartitive", "relationTo": "poland" }],`,
      ],
    ],
    [
      [
        'places.geojson:56  place katowice: coordinates look swapped: they lie 4,546 km from poland',
        '    found   [50.2584,19.0275]',
        '    remedy  longitude comes first: write [19.0275, 50.2584] if the two are swapped',
      ].join('\n'),
    ],
  ],
  [
    'a swapped city with a site',
    [['places.geojson', '[37.6156, 55.7522]', '[55.7522, 37.6156]']],
    [
      [
        'places.geojson:31  place red-square: the site lies 2,429 km from its city, moscow',
        '    found   [37.6208,55.7539]',
        '    remedy  longitude comes first: write [55.7539, 37.6208] if the two are swapped, or correct moscow',
      ].join('\n'),
    ],
  ],
  [
    'a site too far from its city',
    [['places.geojson', '[37.6208, 55.7539]', '[38.7208, 55.7539]']],
    [
      [
        'places.geojson:31  place red-square: the site lies 69 km from its city, moscow',
        '    found   [38.7208,55.7539]',
        '    remedy  correct the coordinates of one of the two, or its parent; a site lies within 60 km of its city',
      ].join('\n'),
    ],
  ],
  [
    'a place within itself',
    [
      [
        'places.geojson',
        '"names": [{ "toponym": "Soviet Union"',
        `"relations": [{ "relationType": "gvp:broaderPartitive", "relationTo": "moscow" }],
      "names": [{ "toponym": "Soviet Union"`,
      ],
    ],
    [
      [
        'places.geojson:10  place soviet-union: the place is, by way of its parents, a part of itself',
        '    found   [{"relationType":"gvp:broaderPartitive","relationTo":"moscow"}]',
        '    remedy  correct relationTo of one of them',
      ].join('\n'),
      [
        'places.geojson:20  place moscow: the place is, by way of its parents, a part of itself',
        '    found   [{"relationType":"gvp:broaderPartitive","relationTo":"soviet-union"}]',
        '    remedy  correct relationTo of one of them',
      ].join('\n'),
      [
        'places.geojson:30  place red-square: the place is, by way of its parents, a part of itself',
        '    found   [{"relationType":"gvp:broaderPartitive","relationTo":"moscow"}]',
        '    remedy  correct relationTo of one of them',
      ].join('\n'),
    ],
  ],
  [
    'a name that ends before it begins',
    [['places.geojson', '"in": "1956-10-21"', '"in": "1953-03-09"']],
    [
      [
        'places.geojson:51  place katowice: the name ends before it begins',
        '    found   {"start":{"in":"1953-03-09"},"end":{"in":"1953-03-09"}}',
        '    remedy  exchange start and end; end is the first day without the name',
      ].join('\n'),
    ],
  ],
  [
    'two names at once',
    [
      [
        'places.geojson',
        '{ "toponym": "Vladivostok", "lang": "en" }',
        '{ "toponym": "Vladivostok", "lang": "en" }, { "toponym": "Port", "lang": "en" }',
      ],
    ],
    [
      [
        'places.geojson:38  place vladivostok: the place has two names in "en" on the same days',
        '    found   {"toponym":"Port","lang":"en"}',
        '    remedy  let one end where the other begins (when), or remove one',
      ].join('\n'),
    ],
  ],
  [
    'no name for the readers',
    [
      [
        'places.geojson',
        '"toponym": "Langley", "lang": "en"',
        '"toponym": "Langley", "lang": "fr"',
      ],
    ],
    [
      [
        'places.geojson:62  place langley: the place has no name in "en"',
        '    found   [{"toponym":"Langley","lang":"fr"}]',
        '    remedy  add { "toponym": "…", "lang": "en" }',
      ].join('\n'),
    ],
  ],
];

describe('Places', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
