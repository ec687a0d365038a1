import type { Block, Inline, SceneWords, SourceWords, TermWords, Words } from '../story/words.ts';

const linksIn = (
  nodes: readonly (Block | Inline)[],
): readonly Extract<Inline, { type: 'link' }>[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type === 'list') return node.items.flatMap(linksIn);
    return [...(node.type === 'link' ? [node] : []), ...linksIn(node.children)];
  });

const idsOf = (blocks: readonly Block[], kind: 'source' | 'term'): readonly string[] =>
  linksIn(blocks).flatMap(({ to }) => (to.kind === kind ? [to.id] : []));

/** The terms that the text opens, and those that their notes open in turn, in the glossary's order. */
export const termsIn = (blocks: readonly Block[], { glossary }: Words): readonly TermWords[] => {
  const found = new Set<string>();
  const add = (ids: readonly string[]) => {
    for (const { id, body } of glossary.filter((term) => ids.includes(term.id))) {
      if (found.has(id)) continue;
      found.add(id);
      add(idsOf(body, 'term'));
    }
  };
  add(idsOf(blocks, 'term'));
  return glossary.filter(({ id }) => found.has(id));
};

/** The works that scenes cite: their events, their movements, their text. In the bibliography's order. */
export const sourcesOf = (
  scenes: readonly SceneWords[],
  { sources }: Words,
): readonly SourceWords[] => {
  const cited = new Set(
    scenes.flatMap(({ body, events, routes }) => [
      ...idsOf(body, 'source'),
      ...[...events, ...routes].flatMap((record) => record.sources.map(({ id }) => id)),
    ]),
  );
  return sources.filter(({ id }) => cited.has(id));
};
