import { describe, expect, test } from 'vitest';
import { type Change, changedStory, printedFaults } from './tiny-story.ts';

type Case = readonly [name: string, changes: readonly Change[], faults: readonly string[]];

const cases: readonly Case[] = [
  [
    'a heading of a third depth',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `### Below

Nobody had asked it.`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:21  scene s02: a heading of this depth is not allowed',
        '    remedy  use # for the chapter and ## for its scenes',
      ].join('\n'),
    ],
  ],
  [
    'a heading without a blank',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `##s09 · Below

Nobody had asked it.`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:21  scene s02: a heading has no blank after its #',
        '    found   "##s09 · Below"',
        '    remedy  write "## s01 · Heading"',
      ].join('\n'),
    ],
  ],
  [
    'raw HTML',
    [['texts/en/1-frost.md', '**long**', '<b onclick="alert(1)">long</b>']],
    [
      [
        'texts/en/1-frost.md:10  scene s01: HTML is not allowed',
        '    found   "<b onclick=\\"alert(1)\\">"',
        '    remedy  write it in Markdown',
      ].join('\n'),
      [
        'texts/en/1-frost.md:10  scene s01: HTML is not allowed',
        '    found   "</b>"',
        '    remedy  write it in Markdown',
      ].join('\n'),
    ],
  ],
  [
    'a block of HTML',
    [['texts/en/1-frost.md', 'Nobody had asked it.', '<script>alert(1)</script>']],
    [
      [
        'texts/en/1-frost.md:21  scene s02: HTML is not allowed',
        '    found   "<script>alert(1)</script>"',
        '    remedy  write it in Markdown',
      ].join('\n'),
    ],
  ],
  [
    'an HTML comment',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `<!-- later -->

Nobody had asked it.`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:21  scene s02: HTML is not allowed',
        '    found   "<!-- later -->"',
        '    remedy  write it in Markdown',
      ].join('\n'),
    ],
  ],
  [
    'a javascript: link',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', 'javascript:alert(1)']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link leads to an address of a kind that is not allowed',
        '    found   "javascript:alert(1)"',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'an address that begins like one and names no server',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', 'https://[x]example.org/archive']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the address does not name its server as a link may',
        '    found   "https://[x]example.org/archive"',
        '    remedy  write https://example.org/page: a name of the letters a to z, no port, no blanks',
      ].join('\n'),
    ],
  ],
  [
    'a javascript: link in disguise',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', '&#106;avascript:alert(1)']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link leads to an address of a kind that is not allowed',
        '    found   "javascript:alert(1)"',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'a data: link',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', 'data:text/html,hello']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link leads to an address of a kind that is not allowed',
        '    found   "data:text/html,hello"',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'an http: link',
    [['texts/en/2-thaw.md', 'https://example.org', 'http://example.org']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link is not encrypted',
        '    found   "http://example.org/archive?id=9"',
        '    remedy  write https:// instead of http://',
      ].join('\n'),
    ],
  ],
  [
    'a link to a neighbouring file',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', '../secret']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link leads to an address of a kind that is not allowed',
        '    found   "../secret"',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'a link without an address',
    [['texts/en/2-thaw.md', 'https://example.org/archive?id=9', '']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link leads nowhere',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'a link without text',
    [['texts/en/2-thaw.md', '[an archive]', '[]']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: the link has no text',
        '    found   "https://example.org/archive?id=9"',
        '    remedy  write [text](address)',
      ].join('\n'),
    ],
  ],
  [
    'a link with a title',
    [['texts/en/2-thaw.md', '?id=9)', '?id=9 "Archive")']],
    [
      [
        'texts/en/2-thaw.md:7  scene s03: titles of links are not shown',
        '    found   "https://example.org/archive?id=9"',
        '    remedy  remove the title',
      ].join('\n'),
    ],
  ],
  [
    'a link of the story without an id',
    [['texts/en/1-frost.md', '(place:moscow)', '(place:)']],
    [
      [
        'texts/en/1-frost.md:9  scene s01: "" is not an id',
        '    found   "place:"',
        '    remedy  write (place:id), (person:id), (event:id), (scene:id), (source:id), (term:id) or an address that begins with https://',
      ].join('\n'),
    ],
  ],
  [
    'a picture',
    [['texts/en/1-frost.md', 'Nobody had asked it.', '![A city](https://example.org/a.png)']],
    [
      [
        'texts/en/1-frost.md:21  scene s02: pictures are not shown',
        '    found   "https://example.org/a.png"',
        '    remedy  remove it',
      ].join('\n'),
    ],
  ],
  [
    'code',
    [['texts/en/1-frost.md', '**long**', '`long`']],
    [
      [
        'texts/en/1-frost.md:10  scene s01: code is not shown',
        '    found   "long"',
        '    remedy  remove the ` around it',
      ].join('\n'),
    ],
  ],
  [
    'a block of code',
    [['texts/en/1-frost.md', 'Nobody had asked it.', '    Nobody had asked it.']],
    [
      [
        'texts/en/1-frost.md:21  scene s02: code is not shown',
        '    found   "Nobody had asked it."',
        '    remedy  remove the indentation or the ``` around it',
      ].join('\n'),
    ],
  ],
  [
    'a table',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `| a | b |
|---|---|
| 1 | 2 |`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:21  scene s02: tables are not shown',
        '    found   "| a | b |\\n|---|---|\\n| 1 | 2 |"',
        '    remedy  write sentences or a list',
      ].join('\n'),
    ],
  ],
  [
    'a rule across the page',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `Nobody had asked it.

***`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:23  scene s02: rules across the page are not shown',
        '    remedy  remove it',
      ].join('\n'),
    ],
  ],
  [
    'a forced line break',
    [
      [
        'texts/en/1-frost.md',
        `gone,
`,
        `gone,  
`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:9  scene s01: a line is broken by force',
        '    remedy  remove the blanks or the \\ at the end of the line',
      ].join('\n'),
    ],
  ],
  [
    'a link definition',
    [
      [
        'texts/en/1-frost.md',
        'Nobody had asked it.',
        `Nobody had asked [it][1].

[1]: https://example.org`,
      ],
    ],
    [
      [
        'texts/en/1-frost.md:21  scene s02: link definitions are not used',
        '    remedy  write [text](place:id)',
      ].join('\n'),
      [
        'texts/en/1-frost.md:23  scene s02: link definitions are not used',
        '    found   "https://example.org"',
        '    remedy  write the address where the link is: [text](place:id)',
      ].join('\n'),
    ],
  ],
  [
    'a reference without a definition',
    [['texts/en/1-frost.md', '[Moscow](place:moscow)', '[Moscow][moscow]']],
    [
      [
        'texts/en/1-frost.md:9  scene s01: a link refers to a definition that is not there',
        '    found   "The radio told [Moscow][moscow] that its lead"',
        '    remedy  write [text](place:id) instead of [text][id]',
      ].join('\n'),
    ],
  ],
  [
    'a link with a blank in the middle',
    [['texts/en/1-frost.md', '[Moscow](place:moscow)', '[Moscow] (place:moscow)']],
    [
      [
        'texts/en/1-frost.md:9  scene s01: a link is broken',
        '    found   "e radio told [Moscow] (place:moscow) that its lead"',
        '    remedy  write [text](place:id), without blanks between the brackets',
      ].join('\n'),
    ],
  ],
  [
    'strong emphasis that is not closed, lines below',
    [['texts/en/1-frost.md', '**long**', '**long']],
    [
      [
        'texts/en/1-frost.md:10  scene s01: emphasis is not closed',
        '    found   " had **long feared ("',
        '    remedy  write *text* or **text**, without blanks inside the asterisks',
      ].join('\n'),
    ],
  ],
  [
    'emphasis that is not closed',
    [['texts/en/1-frost.md', '*everyone*', '*everyone']],
    [
      [
        'texts/en/1-frost.md:10  scene s01: emphasis is not closed',
        '    found   "leader was gone,\\nas *everyone had "',
        '    remedy  write *text* or **text**, without blanks inside the asterisks',
      ].join('\n'),
    ],
  ],
  [
    'a footnote',
    [['texts/en/1-frost.md', 'asked it.', 'asked it.[^1]']],
    [
      [
        'texts/en/1-frost.md:21  scene s02: footnotes are not shown',
        '    found   "Nobody had asked it.[^1]"',
        '    remedy  write a sentence, or link a source: [text](source:id)',
      ].join('\n'),
    ],
  ],
];

describe('Markdown that is broken or not allowed', () => {
  test.each(cases)('%s', (_, changes, faults) => {
    expect(printedFaults(changedStory(...changes))).toEqual(faults);
  });
});
