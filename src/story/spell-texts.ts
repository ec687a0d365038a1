import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellCheckDocument } from 'cspell-lib';
import { type Fault, printValue } from './fault.ts';
import { lineAt, type SourceFile } from './source-file.ts';

/** The words of the project that no dictionary has, one a line; a line that begins with # explains. */
export const readWordList = (folder: string): readonly string[] =>
  readFileSync(join(folder, 'words.txt'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Leaves a file's prose where it stands and puts blanks in place of ids, addresses and keys. */
const proseOf = ({ path, text }: SourceFile, language: string): string => {
  if (path.endsWith('.md')) {
    return text
      .replace(/\]\([^)]*\)/g, (target) => blank(target))
      .replace(/^## \S+ · /gm, (head) => blank(head));
  }
  const value = new RegExp(`"${language}": "((?:[^"\\\\]|\\\\.)*)"`, 'g');
  let prose = blank(text);
  for (const match of text.matchAll(value)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length - 1;
    prose = prose.slice(0, start) + words + prose.slice(start + words.length);
  }
  return prose;
};

/**
 * Faults of spelling in the prose of some files, by the British dictionary of cspell and the words of
 * the project.
 */
export const spellTexts = async (
  files: readonly SourceFile[],
  language: string,
  words: readonly string[],
): Promise<readonly Fault[]> => {
  const checked = files.map(async (file): Promise<readonly Fault[]> => {
    const text = proseOf(file, language);
    const document = { uri: `file:///${file.path}`, text, languageId: 'plaintext' };
    const { issues } = await spellCheckDocument(
      document,
      { generateSuggestions: true, noConfigSearch: true },
      { language: 'en-GB', words: [...words], numSuggestions: 1, maxNumberOfProblems: 1000 },
    );
    return issues.map(({ text: word, offset, suggestions }) => {
      const [first] = suggestions ?? [];
      const list = 'or add it to geodata/words.txt';
      return {
        file: file.path,
        line: lineAt(file.text, offset + 1),
        id: file.path.slice(file.path.lastIndexOf('/') + 1),
        value: printValue(word),
        problem: 'the word is in no dictionary',
        remedy: first === undefined ? `correct it, ${list}` : `write "${first}", ${list}`,
      };
    });
  });
  return (await Promise.all(checked)).flat();
};
