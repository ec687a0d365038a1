import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Fault } from './fault.ts';
import { lineOf, type Passage, readBlocks, type TextPlace, textFault } from './read-markdown.ts';
import { longestTitle } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';
import type { Block } from './words.ts';

/** The text below one heading: a scene of its chapter, or an entry of a companion text. */
export type SceneText = {
  readonly id: string;
  /** Line of its heading. */
  readonly line: number;
  readonly heading: string;
  /** The sentence to keep; empty where the file has none. */
  readonly sentence: string;
  readonly body: Passage<Block>;
};

/** A file of texts: the story's opening page, a chapter with its scenes, or a companion to them. */
export type Text = {
  readonly file: string;
  readonly title: string;
  readonly intro: Passage<Block>;
  readonly scenes: readonly SceneText[];
  /** Faults of its form; those within `intro` and the scenes stand there. */
  readonly faults: readonly Fault[];
};

const plain = (node: Nodes): string | null => {
  if (node.type === 'text') return node.value.replace(/\s*\n\s*/g, ' ');
  if (node.type !== 'paragraph' && node.type !== 'heading') return null;
  const parts = node.children.map(plain);
  return parts.includes(null) ? null : parts.join('');
};

/** The words of a heading or paragraph that has no mark-up in it. */
const readPlain = (
  node: Nodes,
  what: string,
  place: TextPlace,
): { readonly text: string; readonly faults: readonly Fault[] } => {
  const text = plain(node)?.trim() ?? null;
  if (text !== null && text !== '') return { text, faults: readBlocksOf(node, place) };
  const problem = text === '' ? `${what} is empty` : `${what} has mark-up in it`;
  return { text: '', faults: [textFault(place, node, '', problem, 'write plain words')] };
};

const readBlocksOf = (node: Nodes, place: TextPlace): readonly Fault[] =>
  node.type === 'heading' || node.type === 'paragraph'
    ? readBlocks([{ type: 'paragraph', children: node.children }], place).faults
    : [];

const readHeading = (node: Nodes, place: TextPlace) => {
  const { text, faults } = readPlain(node, 'the heading', place);
  const [, id = '', heading = ''] = /^(\S+)\s+·\s+(.+)$/.exec(text) ?? [];
  const wrong = textFault(
    place,
    node,
    text,
    'the heading does not name a scene',
    'write "## id · Heading", e.g. "## s01 · Before dawn"',
  );
  const long = textFault(
    { ...place, id: `scene ${id}` },
    node,
    heading,
    `the heading has ${heading.length} characters`,
    `write at most ${longestTitle}`,
  );
  return {
    id,
    heading,
    faults: [
      ...faults,
      ...(text !== '' && id === '' ? [wrong] : []),
      ...(heading.length > longestTitle ? [long] : []),
    ],
  };
};

const noSentence = { text: '', faults: [] };

const readSentence = (first: Nodes | undefined, heading: Nodes, place: TextPlace) => {
  const quoted = first?.type === 'blockquote' ? first.children : [];
  const [only, ...more] = quoted;
  return only?.type === 'paragraph' && more.length === 0
    ? readPlain(only, 'the sentence to keep', place)
    : {
        text: '',
        faults: [
          textFault(
            place,
            first?.type === 'blockquote' ? first : heading,
            '',
            'the sentence to keep is missing',
            'write one sentence as "> sentence" below the heading',
          ),
        ],
      };
};

const readScene = (
  heading: Nodes,
  content: readonly Nodes[],
  file: TextPlace,
  manner: TextManner,
) => {
  const head = readHeading(heading, file);
  const place = head.id === '' ? file : { ...file, id: `scene ${head.id}` };
  const [first, ...rest] = content;
  const told = manner === 'told';
  const sentence = told ? readSentence(first, heading, place) : noSentence;
  const body = told && first?.type === 'blockquote' ? rest : content;
  const what = told ? 'scene' : 'entry';
  const empty = textFault(
    place,
    heading,
    '',
    `the ${what} has no text`,
    'write a paragraph for it',
  );
  const scene: SceneText = {
    id: head.id,
    line: lineOf(heading),
    heading: head.heading,
    sentence: sentence.text,
    body: readBlocks(body, place),
  };
  return {
    scene,
    faults: [...head.faults, ...sentence.faults, ...(body.length === 0 ? [empty] : [])],
  };
};

const isHeading = (node: Nodes, depth: number): boolean =>
  node.type === 'heading' && node.depth === depth;

/** Whether each heading is followed by a sentence to keep. */
export type TextManner = 'told' | 'plain';

/** Reads a file of texts: `# Title`, an introduction, and a `## id · Heading` for each scene or entry. */
export const readText = ({ path, text }: SourceFile, manner: TextManner = 'told'): Text => {
  const root = fromMarkdown(text);
  const place = { file: path, id: path.slice(path.lastIndexOf('/') + 1) };
  const [first, ...rest] = root.children;
  const begins = first !== undefined && isHeading(first, 1);
  const title = begins ? readPlain(first, 'the title', place) : null;
  const content = begins ? rest : root.children;
  const heads = content.flatMap((node, index) => (isHeading(node, 2) ? [index] : []));
  const scenes = heads.map((start, index) =>
    readScene(content[start] ?? root, content.slice(start + 1, heads[index + 1]), place, manner),
  );
  const untitled = textFault(place, root, '', 'the title is missing', 'begin with "# Title"');
  return {
    file: path,
    title: title?.text ?? '',
    intro: readBlocks(content.slice(0, heads[0]), place),
    scenes: scenes.map(({ scene }) => scene),
    faults: [...(title?.faults ?? [untitled]), ...scenes.flatMap(({ faults }) => faults)],
  };
};
