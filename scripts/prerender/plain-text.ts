import type { Block, Inline } from '../../src/story/words.ts';

/** Texts without their marks and links, one blank between two blocks. */
export const plainText = (nodes: readonly (Block | Inline)[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'list') return node.items.map(plainText).join(' ');
      return plainText(node.children);
    })
    .join(nodes.some(({ type }) => type === 'paragraph') ? ' ' : '');

/** The first sentences of a text that have room in `length` signs: at least one. */
export const firstSentences = (text: string, length: number): string => {
  const sentences = text.split(/(?<=[.!?]["”’]?) +(?=["“‘]?\p{Lu})/u);
  let taken = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (taken.length + 1 + sentence.length > length) break;
    taken = `${taken} ${sentence}`;
  }
  return taken;
};
