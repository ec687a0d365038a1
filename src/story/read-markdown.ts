import type { Nodes } from 'mdast';
import { type Fault, printValue } from './fault.ts';
import { findLeftoverMark } from './leftover-marks.ts';
import { type LinkTarget, readTarget } from './link-target.ts';
import type { Block, Inline } from './words.ts';

/** A link of a text to one of the story's own records, and the line on which it stands. */
export type TextLink = {
  readonly to: Exclude<LinkTarget, { kind: 'web' }>;
  readonly line: number;
  /** What the link belongs to, as faults name it. */
  readonly id: string;
};

/** Where a text stands: its file, and the scene or file that faults name. */
export type TextPlace = { readonly file: string; readonly id: string };

/** A text as an allow-listed tree. Whatever is not on the list is a fault and is left out. */
export type Passage<Node> = {
  readonly nodes: readonly Node[];
  readonly links: readonly TextLink[];
  readonly faults: readonly Fault[];
};

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** A fault at a node of a text. */
export const textFault = (
  { file, id }: TextPlace,
  node: Nodes,
  value: string,
  problem: string,
  remedy: string,
): Fault => ({
  file,
  line: lineOf(node),
  id,
  value: value === '' ? '' : printValue(value),
  problem,
  remedy,
});

const refused: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  break: ['a line is broken by force', 'remove the blanks or the \\ at the end of the line'],
  code: ['code is not shown', 'remove the indentation or the ``` around it'],
  definition: [
    'link definitions are not used',
    'write the address where the link is: [text](place:id)',
  ],
  heading: [
    'a heading of this depth is not allowed',
    'use # for the chapter and ## for its scenes',
  ],
  html: ['HTML is not allowed', 'write it in Markdown'],
  image: ['pictures are not shown', 'remove it'],
  imageReference: ['pictures are not shown', 'remove it'],
  inlineCode: ['code is not shown', 'remove the ` around it'],
  linkReference: ['link definitions are not used', 'write [text](place:id)'],
  thematicBreak: ['rules across the page are not shown', 'remove it'],
};

const nothing = { nodes: [], links: [], faults: [] };

const refuse = (node: Nodes, place: TextPlace): Passage<never> => {
  const [problem, remedy] = refused[node.type] ?? ['this is not allowed in a text', 'remove it'];
  const written = 'url' in node ? node.url : '';
  const value = 'value' in node ? node.value : written;
  return { ...nothing, faults: [textFault(place, node, value, problem, remedy)] };
};

const gather = <Node>(passages: readonly Passage<Node>[]): Passage<Node> => ({
  nodes: passages.flatMap(({ nodes }) => nodes),
  links: passages.flatMap(({ links }) => links),
  faults: passages.flatMap(({ faults }) => faults),
});

/** Puts what was read inside a node, and more faults of it, together. */
const wrap = <Inner, Outer>(
  inner: Passage<Inner>,
  outer: Outer,
  faults: readonly Fault[] = [],
) => ({
  nodes: [outer],
  links: inner.links,
  faults: [...inner.faults, ...faults],
});

const readText = (node: Extract<Nodes, { type: 'text' }>, place: TextPlace): Passage<Inline> => {
  const mark = findLeftoverMark(node.value);
  const value = node.value.replace(/\s*\n\s*/g, ' ');
  const nodes = [{ type: 'text', value }] as const;
  if (mark === null) return { nodes, links: [], faults: [] };
  const fault = textFault(place, node, mark.value, mark.problem, mark.remedy);
  return { nodes, links: [], faults: [{ ...fault, line: fault.line + mark.line }] };
};

const readLink = (node: Extract<Nodes, { type: 'link' }>, place: TextPlace): Passage<Inline> => {
  const inner = readInlines(node.children, place);
  const target = readTarget(node.url);
  const fault = (problem: string, remedy: string) =>
    textFault(place, node, node.url, problem, remedy);
  const faults = [
    ...(inner.nodes.length === 0 ? [fault('the link has no text', 'write [text](address)')] : []),
    ...(node.title == null ? [] : [fault('titles of links are not shown', 'remove the title')]),
    ...(target.ok ? [] : [fault(target.problem, target.remedy)]),
  ];
  if (!target.ok) return { ...inner, faults: [...inner.faults, ...faults] };
  const { to } = target;
  const own = to.kind === 'web' ? [] : [{ to, line: lineOf(node), id: place.id }];
  const passage = wrap(inner, { type: 'link', to, children: inner.nodes } as const, faults);
  return { ...passage, links: [...own, ...passage.links] };
};

const readInline = (node: Nodes, place: TextPlace): Passage<Inline> => {
  switch (node.type) {
    case 'text':
      return readText(node, place);
    case 'link':
      return readLink(node, place);
    case 'emphasis':
    case 'strong': {
      const inner = readInlines(node.children, place);
      return wrap(inner, { type: node.type, children: inner.nodes } as const);
    }
    default:
      return refuse(node, place);
  }
};

/** Reads what stands inside a paragraph or a heading. */
const readInlines = (nodes: readonly Nodes[], place: TextPlace): Passage<Inline> =>
  gather(nodes.map((node) => readInline(node, place)));

const readBlock = (node: Nodes, place: TextPlace): Passage<Block> => {
  switch (node.type) {
    case 'paragraph': {
      const inner = readInlines(node.children, place);
      return wrap(inner, { type: 'paragraph', children: inner.nodes } as const);
    }
    case 'blockquote': {
      const inner = readBlocks(node.children, place);
      return wrap(inner, { type: 'quote', children: inner.nodes } as const);
    }
    case 'list': {
      const items = node.children.map((item) => readBlocks(item.children, place));
      return wrap(gather(items), {
        type: 'list',
        ordered: node.ordered === true,
        items: items.map(({ nodes }) => nodes),
      } as const);
    }
    default:
      return refuse(node, place);
  }
};

/** Reads paragraphs, quotes and lists. */
export const readBlocks = (nodes: readonly Nodes[], place: TextPlace): Passage<Block> =>
  gather(nodes.map((node) => readBlock(node, place)));
