import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/story/compile-story.ts';
import { formatFaults } from '../../src/story/fault.ts';
import { type Change, changedStory, printedFaults, tinyStory } from './tiny-story.ts';

const compile = () => {
  const compiled = compileStory(tinyStory, 'en');
  if (!compiled.ok) throw new Error(formatFaults(compiled.faults));
  return compiled;
};

describe('A story without faults', () => {
  test('is plain data that JSON can carry', () => {
    const { story, words, companion } = compile();
    expect(JSON.parse(JSON.stringify(companion))).toEqual(companion);
    expect(JSON.parse(JSON.stringify(story))).toEqual(story);
    expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  });

  test('has people with what they had a part in', () => {
    expect(compile().companion.people[0]).toEqual({
      id: 'joseph-stalin',
      name: 'Joseph Stalin',
      local: { text: 'Иосиф Сталин', language: 'ru' },
      born: 1878,
      died: 1953,
      role: 'Ruler of the Soviet Union',
      events: ['stalin-dies'],
    });
  });

  test('does not depend on the order in which its files are read', () => {
    expect(compileStory([...tinyStory].reverse(), 'en')).toEqual(compile());
  });

  test('has chapters that own their scenes', () => {
    const { story } = compile();
    expect(story.title).toBe('Tiny');
    expect(story.chapters.map(({ id, title, begin, end }) => [id, title, begin, end])).toEqual([
      ['frost', 'Frost', 0, 2],
      ['thaw', 'Thaw', 2, 3],
    ]);
    expect(story.scenes.map(({ id, chapter, heading }) => [id, chapter, heading])).toEqual([
      ['s01', 0, 'Before dawn'],
      ['s02', 0, 'A new name'],
      ['s03', 1, 'Four hours'],
    ]);
    expect(story.shortCut).toEqual(['s01', 's03']);
  });

  test('fills in what the score leaves out', () => {
    const [first, second, third] = compile().story.scenes;
    expect(first?.arrival).toBe('travel');
    expect(second?.arrival).toBe('cut');
    expect(first?.shots).toEqual([
      { places: ['moscow'], extent: null, scale: 'city', pitch: 0, bearing: 0 },
      { places: ['red-square'], extent: null, scale: 'city', pitch: 45, bearing: -20 },
    ]);
    expect(first?.events).toEqual([{ id: 'stalin-dies', as: 'background' }]);
    expect(second?.events).toEqual([{ id: 'stalinogrod-named', as: 'now' }]);
    expect(second?.routes).toEqual([]);
    expect(third?.routes).toEqual([{ id: 'mv-report', from: 0, to: 0.5 }]);
  });

  test('has its events in the order of their days', () => {
    const later: Change = ['events.json', '"1953-03-05"', '"1957"'];
    const unmarked: Change = ['score.yaml', '{ id: stalin-dies, as: background }', ''];
    const shown: Change = [
      'score.yaml',
      '[secret-speech,',
      '[secret-speech, { id: stalin-dies, as: outlook },',
    ];
    const compiled = compileStory(changedStory(later, unmarked, shown), 'en');
    expect(compiled.ok && compiled.story.events.map(({ id }) => id)).toEqual([
      'stalinogrod-named',
      'secret-speech',
      'speech-reaches-langley',
      'stalin-dies',
    ]);
  });

  test('has places with names by language and by period', () => {
    const { places } = compile().story;
    expect(places['moscow']).toEqual({
      id: 'moscow',
      kind: 'city',
      lng: 37.6156,
      lat: 55.7522,
      precision: 10000,
      parent: 'soviet-union',
      names: [
        { text: 'Moscow', language: 'en', local: false, from: null, to: null },
        { text: 'Москва', language: 'ru', local: true, from: null, to: null },
      ],
    });
    expect(places['katowice']?.names[1]).toEqual({
      text: 'Stalinogród',
      language: 'pl',
      local: true,
      from: -6142,
      to: -4820,
    });
  });

  test('has routes whose longitudes run past the date line', () => {
    const route = compile().story.routes['mv-report'];
    expect(route?.lines[0]).toEqual([
      [131.8735, 43.1056],
      [179.5, 54.2],
      [237.3396, 49.1011],
    ]);
    expect(route?.date.span).toEqual({ begin: -5054, end: -4932 });
  });
});

describe('Words', () => {
  test('have the opening page', () => {
    const { words } = compile();
    expect(words.title).toBe('Tiny');
    expect(words.subtitle).toBe('A story for tests');
    expect(words.intro).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'It has three scenes. One of them is ' },
          {
            type: 'link',
            to: { kind: 'scene', id: 's03' },
            children: [{ type: 'text', value: 'loud' }],
          },
          { type: 'text', value: '.' },
        ],
      },
    ]);
  });

  test('are a tree of allowed elements', () => {
    const scene = compile().words.chapters[0]?.scenes[0];
    const text = (value: string) => ({ type: 'text', value });
    const link = (kind: string, id: string, value: string) => ({
      type: 'link',
      to: { kind, id },
      children: [text(value)],
    });
    expect(scene?.line).toBe('A voice on the radio.');
    expect(scene?.body).toEqual([
      {
        type: 'paragraph',
        children: [
          text('The radio told '),
          link('place', 'moscow', 'Moscow'),
          text(' that its leader was gone, as '),
          { type: 'emphasis', children: [text('everyone')] },
          text(' had '),
          { type: 'strong', children: [text('long')] },
          text(' feared ('),
          link('source', 'taubman-2003', 'Taubman 2003'),
          text(').'),
        ],
      },
      { type: 'quote', children: [{ type: 'paragraph', children: [text('Nobody spoke.')] }] },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'paragraph', children: [text('One cried.')] }],
          [
            {
              type: 'paragraph',
              children: [text('One '), link('event', 'stalin-dies', 'did not'), text('.')],
            },
          ],
        ],
      },
    ]);
  });

  test('lead to the web over https only', () => {
    const scene = compile().words.chapters[1]?.scenes[0];
    expect(JSON.stringify(scene?.body)).toContain(
      '{"kind":"web","url":"https://example.org/archive?id=9"}',
    );
  });

  test('say of events and routes what readers should know, and keep what is for editors', () => {
    const { chapters } = compile().words;
    expect(chapters[0]?.scenes[0]?.events).toEqual([
      {
        id: 'stalin-dies',
        title: 'Stalin dies',
        summary: 'He died late in the evening.',
        note: 'The hour is disputed.',
        date: expect.objectContaining({ edtf: '1953-03-05', precision: 'day', certain: true }),
        people: ['Joseph Stalin'],
        confidence: 'high',
        sources: [{ id: 'radchenko-2014', paragraph: 3 }],
      },
    ]);
    expect(chapters[1]?.scenes[0]?.routes).toEqual([
      {
        id: 'mv-report',
        title: 'The report crosses an ocean',
        summary: 'By way of Vladivostok, on paper.',
        note: 'The way is not known.',
        date: expect.objectContaining({ edtf: '1956-03/1956-06~', precision: 'month' }),
        sources: [{ id: 'radchenko-2014', paragraph: 9 }],
      },
    ]);
    expect(JSON.stringify(chapters)).not.toContain('Compare the bulletins');
  });
});

describe('Coverage', () => {
  test('counts what the story makes use of', () => {
    expect(compile().coverage).toEqual({
      chapters: [
        { id: 'frost', title: 'Frost', scenes: 2, events: 2, routes: 0, words: 44 },
        { id: 'thaw', title: 'Thaw', scenes: 1, events: 2, routes: 1, words: 10 },
      ],
      scenes: 3,
      shortCut: { scenes: 2, words: 0 },
      events: { used: 4, total: 4 },
      routes: { used: 1, total: 1 },
      places: { used: 6, total: 6 },
      sources: { used: 2, total: 2 },
      unsourced: ['stalinogrod-named'],
      uncited: [],
    });
  });
});

describe('Faults', () => {
  test('are reported all together, by file and line', () => {
    const broken = changedStory(
      ['events.json', '1953-03-05', '1953-13-05'],
      ['events.json', '"category": "culture"', '"category": "song"'],
      ['places.geojson', '[19.0275, 50.2584]', '[19.0275, 150.2584]'],
      ['score.yaml', 'shortCut: [s01, s03]', 'shortCut: [s01, s05]'],
      ['texts/en/2-thaw.md', '> One speech.\n', ''],
      ['texts/en/1-frost.md', '(place:moscow)', '(place:moskow)'],
    );
    expect(printedFaults(broken).map((fault) => fault.split('  ', 1)[0])).toEqual([
      'events.json:6',
      'events.json:53',
      'places.geojson:55',
      'score.yaml:4',
      'texts/en/1-frost.md:9',
      'texts/en/2-thaw.md:3',
    ]);
  });

  test('of one file do not bring forth others where the rest cannot be judged', () => {
    const broken = changedStory(['places.geojson', '"features"', 'features']);
    expect(printedFaults(broken)).toHaveLength(1);
  });

  test.each([
    'places.geojson',
    'events.json',
    'routes.geojson',
    'people.json',
    'sources.json',
    'score.yaml',
  ])('name %s when it is missing', (name) => {
    const files = tinyStory.filter(({ path }) => !path.endsWith(`/${name}`));
    expect(printedFaults(files)).toContain(
      `${name}:1  ${name}: the file is missing\n    remedy  put it back; docs/authoring.md says what it holds`,
    );
  });

  test('name the opening when it is missing', () => {
    const files = tinyStory.filter(({ path }) => !path.endsWith('/story.md'));
    expect(printedFaults(files)).toEqual([
      'texts/en/story.md:1  story.md: the opening is missing\n    remedy  write "# Title", a paragraph of plain words as subtitle, and an introduction',
    ]);
  });

  test.each(['[]', 'null', '7', '{}', '""'])('are found in a file that holds only %s', (text) => {
    for (const name of ['places.geojson', 'events.json', 'sources.json', 'score.yaml']) {
      const files = tinyStory.map((file) => (file.path.endsWith(name) ? { ...file, text } : file));
      expect(printedFaults(files).join('\n')).toContain(`${name}:1  ${name}: `);
    }
  });

  test('speak of a short cut only in a long story, and then ask for 12 to 14 scenes', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `x${index}`);
    const scenes = ids
      .map(
        (id) =>
          `      - { id: ${id}, date: 1953-03, shots: [{ places: [moscow], scale: city }] }\n`,
      )
      .join('');
    const texts = ids.map((id) => `\n## ${id} · A scene\n\n> A line.\n\nA text.\n`).join('');
    const long = (count: number): readonly Change[] => [
      ['score.yaml', '  - id: thaw\n', `${scenes}  - id: thaw\n`],
      ['texts/en/1-frost.md', 'Nobody had asked it.\n', `Nobody had asked it.\n${texts}`],
      ['score.yaml', '[s01, s03]', `[s01, ${ids.slice(0, count - 2).join(', ')}, s03]`],
    ];
    expect(printedFaults(changedStory(...long(12)))).toEqual([]);
    expect(printedFaults(changedStory(...long(14)))).toEqual([]);
    expect(printedFaults(changedStory(...long(11)))[0]).toMatch(
      /^score\.yaml:4 {2}score\.yaml: the short cut has 11 scenes\n.*\n {4}remedy {2}choose 12 to 14 scenes$/,
    );
    expect(printedFaults(changedStory(...long(15)))).toHaveLength(1);
  });

  test('of headings out of order are named', () => {
    const swapped = changedStory(
      ['score.yaml', 'id: s01', 'id: held'],
      ['score.yaml', 'id: s02', 'id: s01'],
      ['score.yaml', 'id: held', 'id: s02'],
    );
    expect(printedFaults(swapped)).toEqual([
      [
        'texts/en/1-frost.md:17  scene s02: the scene stands after s01, before which the score has it',
        '    found   ## s02 · A new name',
        '    remedy  put scenes in the order of score.yaml',
      ].join('\n'),
    ]);
  });
});
