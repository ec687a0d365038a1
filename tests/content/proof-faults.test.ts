import { describe, expect, it, test } from 'vitest';
import { formatFault } from '../../src/story/fault.ts';
import { numbersIn } from '../../src/story/number-words.ts';
import { proofCitations } from '../../src/story/proof-citations.ts';
import { proofComplete } from '../../src/story/proof-complete.ts';
import { proofLengths } from '../../src/story/proof-lengths.ts';
import { commonWords, proofNames } from '../../src/story/proof-names.ts';
import { proofNumbers } from '../../src/story/proof-numbers.ts';
import { proofPeople } from '../../src/story/proof-people.ts';
import { proofQuotes } from '../../src/story/proof-quotes.ts';
import { readProof } from '../../src/story/proof-text.ts';
import { proofread } from '../../src/story/proofread.ts';
import { readGeodata } from '../../src/story/read-geodata.ts';
import { readStory } from '../../src/story/read-story.ts';
import { readingLevel } from '../../src/story/reading-level.ts';
import { spellTexts } from '../../src/story/spell-texts.ts';
import { changedStory, tinyStory } from './tiny-story.ts';

const proof = (text: string, name = '1-frost.md') =>
  readProof({ path: `texts/en/${name}`, text }, 'texts/en');

const scene = (text: string, name?: string) =>
  proof(
    `# Frost\n\n${'word '.repeat(50)}\n\n## s01 · Before dawn\n\n> the line.\n\n${text}\n`,
    name,
  );

const words = (count: number): string => 'word '.repeat(count).trim();

test('The story in geodata leaves a proofreader nothing to mend', () => {
  expect(proofread(readGeodata('geodata'), 'en').map(formatFault)).toEqual([]);
});

describe('Lengths', () => {
  test.each([
    [scene(words(50)), []],
    [scene(words(49)), ['the text has 49 words', 'write 50 to 110']],
    [scene(words(111)), ['the text has 111 words', 'write 50 to 110']],
    [scene(words(41), 'notes/1-frost.md'), []],
    [scene(words(30), 'notes/1-frost.md'), ['the text has 30 words', 'write 40 to 80']],
    [scene(words(35), 'short-cut.md'), []],
    [scene(words(34), 'short-cut.md'), ['the text has 34 words', 'write 35 to 60']],
    [proof(`# F\n\n${words(40)}\n`), []],
    [proof(`# F\n\n${words(39)}\n`), ['the text has 39 words', 'write 40 to 80']],
    [proof(`# F\n\n${words(81)}\n`), ['the text has 81 words', 'write 40 to 80']],
    [proof(`# F\n\nA subtitle\n\n${words(60)}\n`, 'story.md'), []],
    [
      proof(`# F\n\nA subtitle\n\n${words(91)}\n`, 'story.md'),
      ['the text has 91 words', 'write 60 to 90'],
    ],
    [proof(`# F\n\n## know · K\n\n${words(130)}\n`, 'class/1-frost.md'), []],
    [
      proof(`# F\n\n## know · K\n\n${words(99)}\n`, 'class/1-frost.md'),
      ['the text has 99 words', 'write 100 to 130'],
    ],
    [scene(words(61), 'short-cut.md'), ['the text has 61 words', 'write 35 to 60']],
    [scene(words(51), 'glossary.md'), ['the text has 51 words', 'write 10 to 50']],
    [scene(words(91), 'disputed.md'), ['the text has 91 words', 'write 8 to 90']],
  ])('%#', (text, expected) => {
    expect(proofLengths(text).flatMap(({ problem, remedy }) => [problem, remedy])).toEqual(
      expected,
    );
  });

  it('finds a sentence to keep that nobody can keep', () => {
    const long = proof(`# F\n\n${words(50)}\n\n## s01 · A\n\n> ${words(21)}.\n\n${words(60)}\n`);
    expect(proofLengths(long).map(formatFault)).toEqual([
      [
        'texts/en/1-frost.md:7  scene s01: the sentence to keep has 21 words',
        `    found   ${JSON.stringify(`${words(21)}.`).slice(0, 99)}…`,
        '    remedy  write at most 20',
      ].join('\n'),
    ]);
  });

  it('wants three questions that lead to the map', () => {
    const page = proof(
      '# F\n\n## questions · Q\n\n1. [Where](scene:s01)?\n2. Why?\n',
      'class/1-frost.md',
    );
    expect(proofLengths(page).map(({ problem }) => problem)).toEqual([
      'the page has 2 questions, 1 of which lead to the map',
    ]);
  });
});

describe('Names', () => {
  const rules = {
    names: ['Walter Ulbricht', 'Ulbricht', 'L. A. Zolotov', 'East Germany', 'Petőfi Circle'],
    common: new Set(['the', 'then', 'before']),
  };
  const found = (text: string) => proofNames(scene(text), rules).map(({ value }) => value);

  test.each([
    [
      'Then Walter Ulbricht spoke to East Germany. The Petőfi Circle’s debate; Ulbricht’s reply.',
      [],
    ],
    ['Then [Otto Grotewohl](person:otto-grotewohl) spoke.', []],
    ['Then *Neues Deutschland* was read.', []],
    ['the engineer L. A. Zolotov. Then the end.', []],
    ['Then Grotewohl spoke.', ['"Grotewohl"']],
    ['Grotewohl spoke.', ['"Grotewohl"']],
    ['Then Otto Ulbricht spoke.', ['"Otto"']],
    ['In [a scene of Grotewohl](scene:s01) all spoke.', ['"In"', '"Grotewohl"']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('reads headings as well', () => {
    const headed = proof('# F\n\n## s01 · Under Pasternak\n\n> the line.\n\nthe text\n');
    expect(proofNames(headed, { ...rules, common: new Set(['under']) })).toMatchObject([
      { line: 3, value: '"Pasternak"' },
    ]);
  });

  it('says where, and which name may be meant', () => {
    expect(proofNames(scene('Then\nUlbrich spoke.'), rules).map(formatFault)).toEqual([
      [
        'texts/en/1-frost.md:10  scene s01: the name is of no person, place, term or source of the story',
        '    found   "Ulbrich"',
        '    remedy  write "Ulbricht", or link it to its record, or add it to names in proof.yaml with the reason',
      ].join('\n'),
    ]);
  });

  it('takes a word that stands in small letters elsewhere for no name', () => {
    expect([...commonWords([scene('Soon the thaw, said Pasternak.')])]).toEqual(
      expect.arrayContaining(['the', 'thaw', 'said', 'line']),
    );
    expect(commonWords([scene('Soon said Pasternak.')]).has('pasternak')).toBe(false);
  });
});

describe('People', () => {
  const frost = 'texts/en/1-frost.md';
  const named = (first: string, second: string) => {
    const files = changedStory(
      [frost, 'One cried.', first],
      [frost, 'Nobody had asked it.', second],
    );
    const records = readStory(files, 'en');
    const file = files.find(({ path }) => path.endsWith(frost));
    if (file === undefined) throw new Error('no chapter');
    return proofPeople(readProof(file, file.path.replace('/1-frost.md', '')), records, 'en');
  };
  const linked = 'One saw [Stalin](person:joseph-stalin).';

  test.each([
    [linked, 'Nobody asked Stalin.', []],
    ['One cried.', 'Nobody asked [Stalin](person:joseph-stalin): Stalin was dead.', []],
    ['One read *Stalin*.', 'Nobody asked Stalinists.', []],
    ['One cried.', 'Nobody asked Stalin.', ['s02']],
    ['One saw Stalin.', linked, ['s01']],
  ])('%s %s', (first, second, scenes) => {
    expect(named(first, second).map(({ id }) => id.replace('scene ', ''))).toEqual(scenes);
  });

  it('says where, and how to link', () => {
    expect(named('One cried.', 'Nobody\nasked Stalin.').map(formatFault)).toEqual([
      [
        'tests/fixtures/story/texts/en/1-frost.md:22  scene s02: Joseph Stalin is named for the first time here, without a link',
        '    found   "asked Stalin."',
        '    remedy  write [Stalin](person:joseph-stalin)',
      ].join('\n'),
    ]);
  });
});

describe('Quotations', () => {
  const problems = (text: string) =>
    proofQuotes(scene(text), ['crowd', 'Tito']).map(({ problem }) => problem);

  test.each([
    ['“We want bread!” the crowd called.', []],
    ['“We want bread!” they called.', ['nobody is named who said it']],
    ['“The crowd wants bread!” they called.', ['nobody is named who said it']],
    [`[Tito](person:tito) said “${words(12)}”.`, []],
    [`Tito said “${words(13)}”.`, ['the quotation has 13 words']],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});

describe('Numbers', () => {
  test.each([
    ['on 6 March 1953, the 17th', [6, 1953, 17]],
    ['about 1.2 million; 2,500 men', [1_200_000, 2500]],
    ['some seven thousand, thirty-four, two hundred thousand', [7000, 34, 200_000]],
    ['one sitting, two camps, several hundred, half past nine', [9]],
    ['from 1956–57', [1956, 57]],
  ])('of “%s”', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });

  const records = readStory(tinyStory, 'en');
  const problems = (text: string, name?: string, known: { scene: string; number: number }[] = []) =>
    proofNumbers(scene(text, name), records, known).map(({ problem }) => problem);

  it('finds one that no record of the scene has', () => {
    expect(problems('On 5 March 1953 he died.')).toEqual([]);
    expect(problems('On 7 March 1953 he died.')).toEqual([
      'the number 7 stands in no record of the scene',
    ]);
    expect(problems('By [Taubman 2003](source:taubman-2003).')).toEqual([]);
  });

  it('lets pass what is on the list for this scene', () => {
    expect(problems('There were 400.', '1-frost.md', [{ scene: 's01', number: 400 }])).toEqual([]);
    expect(problems('There were 400.', '1-frost.md', [{ scene: 's02', number: 400 }])).toEqual([
      'the number 400 stands in no record of the scene',
    ]);
  });

  it('lets notes count their own questions', () => {
    expect(problems('Ask seven questions.', 'notes/1-frost.md')).toEqual([]);
    expect(problems('Ask 400 questions.', 'notes/1-frost.md')).toHaveLength(1);
  });
});

describe('Sources and companions', () => {
  it('finds events and routes that cite no work', () => {
    const cited = '"sources": [{ "id": "radchenko-2014", "paragraph": 9 }]';
    const files = changedStory(['routes.geojson', cited, '"sources": []']);
    expect(proofCitations(readStory(files, 'en')).map(formatFault)).toEqual([
      [
        'tests/fixtures/story/events.json:30  event stalinogrod-named: the event cites no work',
        '    found   []',
        '    remedy  add the id of a work of sources.json that it rests on',
      ].join('\n'),
      [
        'tests/fixtures/story/routes.geojson:18  route mv-report: the route cites no work',
        '    found   []',
        '    remedy  add the id of a work of sources.json that it rests on',
      ].join('\n'),
    ]);
  });

  it('finds scenes without notes and chapters without a page for the class', () => {
    const problems = proofComplete(readStory(tinyStory, 'en')).map(({ problem }) => problem);
    expect(problems.filter((problem) => problem.includes('page for the class'))).toHaveLength(2);
    expect(problems.filter((problem) => problem.includes('no notes'))).toHaveLength(3);
  });

  it('finds a term that no chapter needs', () => {
    const path = 'tests/fixtures/story/texts/en/glossary.md';
    const text = '# Words\n\n## plenum · Plenum\n\nA meeting.\n';
    const faults = proofComplete(readStory([...tinyStory, { path, text }], 'en'));
    expect(faults.map(formatFault).at(-1)).toBe(
      [
        `${path}:3  scene plenum: no chapter links to the term`,
        '    found   ## plenum · Plenum',
        '    remedy  link it where it is first needed, [Plenum](term:plenum), or remove it',
      ].join('\n'),
    );
  });

  it('reports a list of exceptions that is malformed', () => {
    const list = { path: 'tests/fixtures/story/proof.yaml', text: 'names: []\nspeakers: []\n' };
    expect(
      proofread([...changedStory(), list], 'en')
        .map(formatFault)
        .join('\n'),
    ).toContain('proof.yaml:1  proof.yaml: numbers is missing');
  });
});

describe('Spelling', () => {
  const spelled = async (path: string, text: string) =>
    (await spellTexts([{ path, text }], 'en', ['Stalinogród'])).map(
      ({ line, value, remedy }) => `${line} ${value} ${remedy}`,
    );

  it('finds words that are in no dictionary and on no list', async () => {
    expect(await spelled('1-frost.md', '# The colour\n\nof Stalinogród\n')).toEqual([]);
    const faults = await spelled('1-frost.md', '# The neighbor\n\nof [a hue](place:stalinogrd)\n');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^1 "neighbor" write ".+", or add it to geodata\/words\.txt$/);
  });

  it('reads the words of the data, and no others', async () => {
    const data = '{\n  "id": "appart",\n  "title": { "en": "It fell appart", "pl": "kolor" }\n}\n';
    expect(await spelled('events.json', data)).toEqual([
      '3 "appart" write "apart", or add it to geodata/words.txt',
    ]);
  });
});

test('The reading level grows with sentences and with words', () => {
  const plain = readingLevel('The king died. His men took his land. They did not wait.');
  const heavy = readingLevel(
    'Notwithstanding considerable administrative difficulties, the government continued its collectivisation, industrialisation and centralisation.',
  );
  expect(plain).toBeLessThan(2);
  expect(heavy).toBeGreaterThan(20);
  expect(readingLevel('')).toBe(0);
});
