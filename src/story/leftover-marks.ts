/** Marks that Markdown would have taken away if they had been written rightly. */
const marks: readonly (readonly [pattern: RegExp, problem: string, remedy: string])[] = [
  [
    /!\[|\]\(|\]\s*\(?(?:place|person|event|scene|source|term):/,
    'a link is broken',
    'write [text](place:id), without blanks between the brackets',
  ],
  [
    /\[[^\]]*\]\[[^\]]*\]/,
    'a link refers to a definition that is not there',
    'write [text](place:id) instead of [text][id]',
  ],
  [/\[\^/, 'footnotes are not shown', 'write a sentence, or link a source: [text](source:id)'],
  [/\*/, 'emphasis is not closed', 'write *text* or **text**, without blanks inside the asterisks'],
  [/__|(?:^|\s)_\S|\S_(?:\s|$)/, 'emphasis is not closed', 'write *text* or **text**'],
  [/~~/, 'text cannot be struck out', 'remove the ~~'],
  [/`/, 'a code mark is left over', 'remove the `'],
  [/^\s*\|.*\|\s*$/m, 'tables are not shown', 'write sentences or a list'],
  [/^#{1,6}\S/m, 'a heading has no blank after its #', 'write "## s01 · Heading"'],
  [
    /\b(?:place|person|event|scene|source|term):[a-z0-9]/,
    'a link is broken',
    'write [text](place:id)',
  ],
];

type Leftover = {
  readonly problem: string;
  readonly remedy: string;
  readonly value: string;
  /** How many lines below the beginning of the text it stands. */
  readonly line: number;
};

/** What remains of broken Markdown in a text that has been parsed; null where nothing does. */
export const findLeftoverMark = (text: string): Leftover | null => {
  for (const [pattern, problem, remedy] of marks) {
    const found = pattern.exec(text);
    if (found !== null) {
      const line = text.slice(0, found.index).split('\n').length - 1;
      const value = text.slice(Math.max(0, found.index - 20), found.index + 30);
      return { problem, remedy, value, line };
    }
  }
  return null;
};
