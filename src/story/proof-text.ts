import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readTarget } from './link-target.ts';
import type { SourceFile } from './source-file.ts';

/** What a stretch of words is set as: a link to a record, a title in italics, or neither. */
type Setting = 'link' | 'title' | 'plain';

/** A stretch of words and the line on which it begins. */
export type Stretch = { readonly text: string; readonly line: number; readonly set: Setting };

export type ProofParagraph = {
  readonly line: number;
  readonly stretches: readonly Stretch[];
};

/** The words below one heading; the introduction of a file has no id. */
export type ProofSection = {
  readonly id: string;
  readonly line: number;
  readonly heading: string;
  /** The sentence to keep, in the files that have one. */
  readonly sentence: ProofParagraph | null;
  readonly paragraphs: readonly ProofParagraph[];
  /** How many items its ordered list has, and how many of them lead to the map. */
  readonly items: number;
  readonly linkedItems: number;
};

/** A file of texts as a proofreader sees it: words and lines, without what makes a page of them. */
export type ProofText = {
  readonly file: string;
  /** Its name within the folder of the language, e.g. `notes/1-the-heirs.md`. */
  readonly name: string;
  readonly sections: readonly ProofSection[];
};

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const named: readonly string[] = ['place', 'person', 'source', 'term'];

/** A link to a scene or an event may speak of anything; one to a person or a place names it. */
const linkSetting = (url: string): Setting => {
  const target = readTarget(url);
  return target.ok && named.includes(target.to.kind) ? 'link' : 'plain';
};

const readStretches = (node: Nodes, set: Setting = 'plain'): readonly Stretch[] => {
  if (node.type === 'text') {
    return node.value.split('\n').map((text, below) => ({ text, line: lineOf(node) + below, set }));
  }
  if (!('children' in node)) return [];
  const within = {
    link: node.type === 'link' ? linkSetting(node.url) : set,
    emphasis: 'title' as const,
  };
  const inner = node.type === 'link' || node.type === 'emphasis' ? within[node.type] : set;
  return node.children.flatMap((child) => readStretches(child, inner));
};

const paragraphsOf = (node: Nodes): readonly ProofParagraph[] => {
  if (node.type === 'paragraph') {
    return [{ line: lineOf(node), stretches: readStretches(node) }];
  }
  return 'children' in node ? node.children.flatMap(paragraphsOf) : [];
};

const hasLink = (node: Nodes): boolean =>
  node.type === 'link' || ('children' in node && node.children.some(hasLink));

export const textOf = ({ stretches }: ProofParagraph): string =>
  stretches
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?’”)])/g, '$1');

const readSection = (
  heading: Nodes | undefined,
  content: readonly Nodes[],
  line: number,
): ProofSection => {
  const [, id = '', title = ''] =
    /^(\S+)\s+·\s+(.+)$/.exec(
      heading === undefined
        ? ''
        : readStretches(heading)
            .map(({ text }) => text)
            .join(''),
    ) ?? [];
  const [first, ...rest] = content;
  const told = heading !== undefined && first?.type === 'blockquote';
  const body = told ? rest : content;
  const items = body.flatMap((node) =>
    node.type === 'list' && node.ordered === true ? node.children : [],
  );
  return {
    id,
    line,
    heading: title,
    sentence: told ? (paragraphsOf(first)[0] ?? null) : null,
    paragraphs: body.flatMap(paragraphsOf),
    items: items.length,
    linkedItems: items.filter(hasLink).length,
  };
};

/** Reads a file of texts for the proofreader. Its form has been checked before. */
export const readProof = ({ path, text }: SourceFile, folder: string): ProofText => {
  const { children } = fromMarkdown(text);
  const content = children.filter((node) => node.type !== 'heading' || node.depth !== 1);
  const heads = content.flatMap((node, index) => (node.type === 'heading' ? [index] : []));
  return {
    file: path,
    name: path.slice(folder.length + 1),
    sections: [
      readSection(undefined, content.slice(0, heads[0]), 1),
      ...heads.map((start, index) => {
        const heading = content[start];
        const end = heads[index + 1];
        return readSection(
          heading,
          content.slice(start + 1, end),
          heading === undefined ? 1 : lineOf(heading),
        );
      }),
    ],
  };
};
