import { createElement, Fragment, type ReactNode } from 'react';
import type { Block, Inline } from '../story/words.ts';

type Link = Extract<Inline, { type: 'link' }>;

const link = (to: Link['to'], children: readonly ReactNode[]): ReactNode => {
  switch (to.kind) {
    case 'person':
      return createElement(
        'a',
        { className: 'named', href: `./people.html#person-${to.id}` },
        ...children,
      );
    case 'place':
    case 'event':
      return createElement('span', { className: 'named', [`data-${to.kind}`]: to.id }, ...children);
    case 'scene':
      return createElement('a', { href: `#${to.id}` }, ...children);
    case 'source':
      return createElement('a', { href: `#source-${to.id}` }, ...children);
    case 'term':
      return createElement(
        'button',
        { type: 'button', className: 'term', popoverTarget: `term-${to.id}` },
        ...children,
      );
    case 'web':
      return createElement('a', { href: to.url, rel: 'noreferrer' }, ...children);
  }
};

const inline = (node: Inline): ReactNode => {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'emphasis':
      return createElement('em', null, ...node.children.map(inline));
    case 'strong':
      return createElement('strong', null, ...node.children.map(inline));
    case 'link':
      return link(node.to, node.children.map(inline));
  }
};

const block = (node: Block): ReactNode => {
  switch (node.type) {
    case 'paragraph':
      return createElement('p', null, ...node.children.map(inline));
    case 'quote':
      return createElement('blockquote', null, ...node.children.map(block));
    case 'list':
      return createElement(
        node.ordered ? 'ol' : 'ul',
        null,
        ...node.items.map((item) => createElement('li', null, ...item.map(block))),
      );
  }
};

/** Prints the allow-listed tree of a text. Children are spread, so that none needs a key. */
export const RichText = ({ blocks }: { readonly blocks: readonly Block[] }): ReactNode =>
  createElement(Fragment, null, ...blocks.map(block));
