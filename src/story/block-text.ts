import type { Block, Inline } from './words.ts';

const inlineText = (node: Inline): string =>
  node.type === 'text' ? node.value : node.children.map(inlineText).join('');

/** The words of a block, without what they are set as and where they lead. */
export const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return block.children.map(inlineText).join('');
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.flatMap((item) => item.map(blockText)).join(' ');
  }
};
